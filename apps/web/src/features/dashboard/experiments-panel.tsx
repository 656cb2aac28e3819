import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { ExperimentRow } from '../experiments/list/experiment-row.tsx'
import { useFreshExperiments } from '../experiments/use-fresh-experiments.ts'
import { useScenarioNames } from '../experiments/use-scenario-names.ts'
import { latestExperimentsQuery } from './dashboard-queries.ts'

/** What the newest experiments found: whether something got worse. */
export function ExperimentsPanel({ scenarioId }: { readonly scenarioId: string | undefined }) {
  const { data, error, refetch } = useQuery(latestExperimentsQuery(scenarioId))
  useFreshExperiments()
  const nameOf = useScenarioNames(data?.items.flatMap(({ scenarioIds }) => scenarioIds.slice(0, 1)) ?? [])
  return (
    <Card aria-labelledby="regressions-title" className="min-w-0 overflow-hidden">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4 px-3 pt-4 pb-3 tablet:px-4">
        <div>
          <h2 id="regressions-title" className="font-semibold">
            Regressions
          </h2>
          <p className="mt-0.5 text-sm text-muted">What the latest experiments found.</p>
        </div>
        <Link
          to="/experiments"
          search={scenarioId === undefined ? {} : { scenario: scenarioId }}
          className="rounded-sm text-sm text-accent-ink hover:underline"
        >
          All experiments
        </Link>
      </header>
      {data === undefined ? (
        <div className="px-3 pb-4 tablet:px-4">
          {error === null ? (
            <Skeleton className="h-24" />
          ) : (
            <ErrorNotice
              error={error}
              title="The experiments could not be loaded"
              onRetry={() => void refetch()}
            />
          )}
        </div>
      ) : data.items.length === 0 ? (
        <p className="px-3 pb-4 text-sm text-muted tablet:px-4">
          {scenarioId === undefined ? 'No experiment yet.' : 'No experiment with this scenario yet.'} An
          experiment holds new runs against accepted ones and says whether they got worse.
        </p>
      ) : (
        <ul className="border-t border-line">
          {data.items.map((experiment) => (
            <ExperimentRow
              key={experiment.id}
              experiment={experiment}
              scenarioName={nameOf(experiment.scenarioIds[0] ?? '')}
            />
          ))}
        </ul>
      )}
    </Card>
  )
}
