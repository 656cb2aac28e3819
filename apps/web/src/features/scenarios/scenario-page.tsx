import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Scenario } from '@workbench/client/models'
import { FlaskConical, MessagesSquare, Play } from 'lucide-react'
import { Suspense } from 'react'
import { Button } from '../../components/button.tsx'
import { ButtonLink } from '../../components/button-link.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { lazyPart } from '../../components/lazy-part.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { toast } from '../../components/toasts.tsx'
import { useStartDebate } from '../debates/use-start-debate.ts'
import { UnloadedItem } from '../library/unloaded-item.tsx'
import { ScenarioActions } from './scenario-actions.tsx'
import { ScenarioEditor } from './scenario-editor.tsx'
import { emptyScenario } from './scenario-form.ts'
import { ScenarioRuns } from './scenario-runs.tsx'
import { ScenarioSave } from './scenario-save.tsx'
import { ScenarioVersions } from './scenario-versions.tsx'
import { scenarioQuery, scenarioRunsQuery } from './scenarios-queries.ts'
import { useScenarioEditor } from './use-scenario-editor.ts'

// Charts are fetched with the tab that draws them.
const ScenarioTrends = lazyPart(() => import('./trends/scenario-trends.tsx'), 'ScenarioTrends')

const route = getRouteApi('/scenarios/$id')

/** A scenario: its editor, its runs, how they change over time, and its versions. */
export function ScenarioPage() {
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(scenarioQuery(id))
  if (data !== undefined) return <LoadedScenario key={id} scenario={data} />
  return (
    <UnloadedItem
      library="scenarios"
      error={error}
      onRetry={() => void refetch()}
      remains="Its runs keep what they were started with."
    />
  )
}

function LoadedScenario({ scenario }: { readonly scenario: Scenario }) {
  const { id, name, version } = scenario
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const tab = search.tab ?? 'edit'
  const runs = useInfiniteQuery({ ...scenarioRunsQuery(id), enabled: tab === 'runs' })
  const { editor, format } = useScenarioEditor(emptyScenario, {
    item: scenario,
    onSaved: (saved) => toast(`Saved as version ${saved.version}`),
  })
  const start = useStartDebate()
  const run = async () => {
    const saved = await editor.save()
    if (saved !== null) start.mutate({ scenarioId: id })
  }
  return (
    <Page
      title={name}
      isWide
      actions={
        <>
          <ScenarioSave editor={editor} />
          <Button isBusy={start.isPending} disabled={editor.isSaving} onClick={() => void run()}>
            <Play aria-hidden />
            {editor.isDirty ? 'Save and run' : 'Run'}
          </Button>
          <ButtonLink to="/experiments/new" search={{ scenario: [id] }}>
            <FlaskConical aria-hidden />
            {/* Beside "Save and run" a phone has no room for more. */}
            <span className="tablet:hidden">Experiment</span>
            <span className="max-tablet:hidden">Run an experiment</span>
          </ButtonLink>
          <ScenarioActions scenario={scenario} />
        </>
      }
    >
      <Tabs
        label="Scenario"
        tabs={[
          { value: 'edit', label: 'Edit' },
          { value: 'runs', label: 'Runs' },
          { value: 'trends', label: 'Trends' },
          { value: 'versions', label: 'Versions', count: version },
        ]}
        value={tab}
        onChange={(next) => void navigate({ search: next === 'edit' ? {} : { tab: next } })}
      >
        {start.error !== null && (
          <div className="mb-4">
            <ErrorNotice
              error={start.error}
              title="The run could not be started"
              onRetry={() => void run()}
            />
          </div>
        )}
        {tab === 'edit' && (
          <ScenarioEditor editor={editor} format={format}>
            <ButtonLink to="/" search={{ scenario: id }} className="self-start">
              <MessagesSquare aria-hidden />
              Open in composer
            </ButtonLink>
          </ScenarioEditor>
        )}
        {tab === 'runs' && <ScenarioRuns query={runs} scenarioId={id} />}
        {tab === 'trends' && (
          <Suspense fallback={<SkeletonLines count={5} label="Loading trends" />}>
            <ScenarioTrends
              scenario={scenario}
              search={search}
              onSearch={({ metric, baseline }) =>
                void navigate({
                  search: {
                    tab: 'trends',
                    ...(metric !== undefined && { metric }),
                    ...(baseline !== undefined && { baseline }),
                  },
                  replace: true,
                })
              }
            />
          </Suspense>
        )}
        {tab === 'versions' && (
          <ScenarioVersions
            scenario={scenario}
            search={search}
            onSearch={(next) => void navigate({ search: { tab: 'versions', ...next }, replace: true })}
            onRestored={editor.accept}
          />
        )}
      </Tabs>
    </Page>
  )
}
