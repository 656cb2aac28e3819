import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Trigger, Workflow } from '@workbench/client/models'
import { Suspense, useCallback, useDeferredValue, useRef, useState } from 'react'
import { lazyPart } from '../../../components/lazy-part.tsx'
import { Page } from '../../../components/page.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { Tabs } from '../../../components/tabs.tsx'
import { Tag } from '../../../components/tag.tsx'
import { toast } from '../../../components/toasts.tsx'
import { UnloadedItem } from '../../library/unloaded-item.tsx'
import { StepPicture } from '../graph/step-picture.tsx'
import type { AnyStep } from '../graph/step-tree.ts'
import { isStacked } from '../graph/use-is-narrow.ts'
import { WorkflowRuns } from '../runs/workflow-runs.tsx'
import { showWorkflow, workflowQuery } from '../workflows-queries.ts'
import { WorkflowActions } from './workflow-actions.tsx'
import { WorkflowFacts } from './workflow-facts.tsx'
import type { WorkflowTab } from './workflow-search.ts'
import { WorkflowVersions } from './workflow-versions.tsx'

const WorkflowEditor = lazyPart(() => import('../edit/workflow-editor.tsx'), 'WorkflowEditor')

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

interface Drawn {
  readonly trigger: Trigger
  readonly steps: readonly AnyStep[]
}

function LoadedWorkflow({ workflow }: { readonly workflow: Workflow }) {
  const { id, name, version, enabled } = workflow
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [draft, setDraft] = useState<Drawn | null>(null)
  const tab = search.tab ?? 'steps'
  return (
    <Page
      title={name}
      isWide
      aside={
        <span className="flex shrink-0">
          <Tag>{enabled ? 'Enabled' : 'Disabled'}</Tag>
        </span>
      }
      actions={<WorkflowActions workflow={workflow} isDirty={draft !== null && !isSame(draft, workflow)} />}
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
            <StepsPanel workflow={workflow} draft={draft} onDraft={setDraft} />
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

const isSame = (a: Drawn, b: Drawn) =>
  JSON.stringify([a.trigger, a.steps]) === JSON.stringify([b.trigger, b.steps])

interface StepsPanelProps {
  readonly workflow: Workflow
  /** What stands in the editor; null until it says so. */
  readonly draft: Drawn | null
  readonly onDraft: (draft: Drawn) => void
}

function StepsPanel({ workflow, draft, onDraft }: StepsPanelProps) {
  const { step } = route.useSearch()
  const navigate = route.useNavigate()
  const queryClient = useQueryClient()
  const editor = useRef<HTMLDivElement>(null)
  // Drawn when there is time: nobody should wait for the picture while typing.
  const { trigger, steps } = useDeferredValue(draft ?? workflow)
  const select = useCallback(
    (next: string | null) =>
      void navigate({
        search: ({ step: _, ...rest }) => (next === null ? rest : { ...rest, step: next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  )
  const open = useCallback(
    (id: string) => {
      select(id)
      // The editor may be below all of the steps; its form has a row for each.
      if (!isStacked()) return
      const row = editor.current?.querySelector(`[data-step-row="${CSS.escape(id)}"]`)
      requestAnimationFrame(() => (row ?? editor.current)?.scrollIntoView({ block: 'start' }))
    },
    [select],
  )
  return (
    <div className="grid items-start gap-6 desktop:grid-cols-[minmax(0,1fr)_minmax(24rem,30rem)]">
      <div className="min-w-0 desktop:sticky desktop:top-16">
        <StepPicture trigger={trigger} steps={steps} selectedId={step} onSelect={open} />
      </div>
      <div ref={editor} className="min-w-0 scroll-mt-16">
        <Suspense fallback={<SkeletonLines count={5} label="Loading the editor" />}>
          <WorkflowEditor
            workflow={workflow}
            selectedStepId={step ?? null}
            onSelectStep={select}
            onSaved={(saved) => {
              showWorkflow(queryClient, saved)
              toast(`Saved as version ${saved.version}`)
            }}
            // It may be half-written, which the picture takes as it comes.
            onDraft={(content) => onDraft(content as unknown as Drawn)}
          />
        </Suspense>
      </div>
    </div>
  )
}
