import { useQuery } from '@tanstack/react-query'
import type { Scenario } from '@workbench/client/models'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Select } from '../../../components/select.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { scoreMetricsQuery } from '../../score/score-queries.ts'
import type { TrendsSearch } from '../scenarios-search.ts'
import { metricChoices } from './metric-choices.ts'
import { StanceMapSection } from './stance-map-section.tsx'
import { TrendSection } from './trend-section.tsx'
import { useFreshTrends } from './use-fresh-trends.ts'

interface Props {
  readonly scenario: Scenario
  readonly search: TrendsSearch
  readonly onSearch: (search: TrendsSearch) => void
}

const firstMetric = 'latencyMs'

/** How the runs of a scenario change over time. */
export function ScenarioTrends({ scenario: { id, judging }, search, onSearch }: Props) {
  const { data, error, refetch } = useQuery(scoreMetricsQuery)
  useFreshTrends(id)
  if (data === undefined) {
    return error === null ? (
      <SkeletonLines count={5} label="Loading trends" />
    ) : (
      <ErrorNotice error={error} title="The trends could not be loaded" onRetry={() => void refetch()} />
    )
  }
  const choices = metricChoices(data.items, judging.metrics)
  // An address may name a metric that is not there (any more).
  const chosen = choices.some(({ value }) => value === search.metric) ? search.metric : firstMetric
  const metric = data.items.find(({ name }) => name === chosen)
  return (
    <div className="flex flex-col gap-6">
      {metric !== undefined && (
        <>
          <Select
            label="Metric"
            className="w-full tablet:max-w-72"
            value={metric.name}
            onChange={(name) => onSearch({ ...search, metric: name })}
            choices={choices}
          />
          <TrendSection scenarioId={id} metric={metric} baseline={search.baseline} />
        </>
      )}
      <StanceMapSection scenarioId={id} />
    </div>
  )
}
