import { useQuery } from '@tanstack/react-query'
import type { Scenario } from '@workbench/client/models'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Select } from '../../../components/select.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'
import { baselinesQuery } from '../../baselines/baselines-queries.ts'
import { BaselinesSection } from '../../baselines/baselines-section.tsx'
import { scoreMetricsQuery } from '../../score/score-queries.ts'
import type { TrendsSearch } from '../scenarios-search.ts'
import { bandChoices, withBaseline } from './band-choices.ts'
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
export function ScenarioTrends({ scenario, search, onSearch }: Props) {
  const { id, judging } = scenario
  const { data, error, refetch } = useQuery(scoreMetricsQuery)
  const { data: baselines = [] } = useQuery(baselinesQuery(id))
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
          <div className="flex flex-wrap gap-3">
            <Select
              label="Metric"
              className="w-full tablet:max-w-72"
              value={metric.name}
              onChange={(name) => onSearch({ ...search, metric: name })}
              choices={choices}
            />
            {baselines.length > 0 && (
              <Select
                label="What is usual"
                className="w-full tablet:max-w-72"
                value={search.baseline ?? ''}
                onChange={(name) => onSearch(withBaseline(search, name))}
                choices={bandChoices(baselines, search.baseline)}
              />
            )}
          </div>
          <TrendSection scenarioId={id} metric={metric} baseline={search.baseline} />
        </>
      )}
      <BaselinesSection scenario={scenario} />
      <StanceMapSection scenarioId={id} />
    </div>
  )
}
