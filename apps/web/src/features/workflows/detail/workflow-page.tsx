import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Step, Workflow } from '@workbench/client/models'
import { lazy, Suspense, useCallback, useState } from 'react'
import { Page } from '../../../components/page.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { Tabs } from '../../../components/tabs.tsx'
import { Tag } from '../../../components/tag.tsx'
import { UnloadedItem } from '../../library/unloaded-item.tsx'
import { StepPicture } from '../graph/step-picture.tsx'
import { WorkflowRuns } from '../runs/workflow-runs.tsx'
import { workflowQuery } from '../workflows-queries.ts'
import { WorkflowActions } from './workflow-actions.tsx'
import { WorkflowFacts } from './workflow-facts.tsx'
import type { WorkflowTab } from './workflow-search.ts'
import { WorkflowVersions } from './workflow-versions.tsx'

const WorkflowEditor = lazy(async () => ({
  default: (await import('../edit/workflow-editor.tsx')).WorkflowEditor,
}))

const route = getRouteApi('/workflows/$id')

/** A workflow: the picture of its steps and the editor beside it, its runs, its versions. */
export function WorkflowPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(workflowQuery(id))
  if (data !== undefined) return <LoadedWorkflow key={id} workflow={data} />
  return (
    <UnloadedItem
      library="workflows"
      error={error}
      onRetry={() => void refetch()}
      remains="Its runs stay, with what they did."
    />
  )
}

function LoadedWorkflow({ workflow }: { readonly workflow: Workflow }) {
  const { id, name, version, enabled } = workflow
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tab = search.tab ?? 'steps'
  return (
    <Page
      title={name}
      isWide
      aside={<Tag>{enabled ? 'Enabled' : 'Disabled'}</Tag>}
      actions={<WorkflowActions workflow={workflow} isDirty={false} />}
    >
      <WorkflowFacts workflow={workflow} />
      <div className="mt-5">
        <Tabs<WorkflowTab>
          label="Workflow"
          tabs={[
            { value: 'steps', label: 'Steps' },
            { value: 'runs', label: 'Runs' },
            { value: 'versions', label: 'Versions', count: version },
          ]}
          value={tab}
          onChange={(next) =>
            void navigate({
              search: ({ step }) => ({
                ...(step !== undefined && { step }),
                ...(next !== 'steps' && { tab: next }),
              }),
            })
          }
        >
          {/* Only out of sight: what was typed is not lost by a look at the runs. */}
          <div hidden={tab !== 'steps'}>
            <StepsPanel workflow={workflow} />
          </div>
          {tab === 'runs' && <WorkflowRuns workflowId={id} />}
          {tab === 'versions' && (
            <WorkflowVersions
              workflow={workflow}
              search={search}
              onSearch={(next) => void navigate({ search: { tab: 'versions', ...next }, replace: true })}
            />
          )}
        </Tabs>
      </div>
    </Page>
  )
}

function StepsPanel({ workflow }: { readonly workflow: Workflow }) {
  const { step } = route.useSearch()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const [draft, setDraft] = useState<Pick<Workflow, 'trigger' | 'steps'> | null>(null)
  const { trigger, steps } = draft ?? workflow
  const select = useCallback(
    (next: string | null) =>
      void navigate({
        search: ({ step: _, ...rest }) => (next === null ? rest : { ...rest, step: next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  return (
    <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_minmax(24rem,30rem)]">
      <div className="min-w-0 desktop:sticky desktop:top-16">
        <StepPicture trigger={trigger} steps={steps} selectedId={step} onSelect={select} />
      </div>
      <Suspense fallback={<SkeletonLines count={5} label="Loading the editor" />}>
        <WorkflowEditor
          workflow={workflow}
          selectedStepId={step ?? null}
          onSelectStep={select}
          onSaved={(saved) => {
            setDraft(null)
            void queryClient.invalidateQueries({ queryKey: ['workflows', saved.id] })
          }}
          onDraft={(content) =>
            setDraft({
              trigger: content.trigger as Workflow['trigger'],
              steps: content.steps as unknown as Step[],
            })
          }
        />
      </Suspense>
    </div>
  )
}
