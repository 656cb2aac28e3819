import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../../api/client.ts'

/** How many runs a trend looks back. */
const trendLimit = 100
/** How many runs the map of stances is made of. */
const stanceRuns = 20

interface TrendOf {
  readonly metric: string
  /** Name of the baseline whose band is shown; the newest when left out. */
  readonly baseline?: string | undefined
}

/** A metric over the runs of a scenario. */
export const trendQuery = (scenarioId: string, { metric, baseline }: TrendOf) =>
  queryOptions({
    queryKey: ['trends', scenarioId, metric, baseline ?? null],
    queryFn: ({ signal }) =>
      api.scenarios.trend(
        scenarioId,
        {
          metric,
          limit: trendLimit,
          ...(baseline !== undefined && { baseline }),
        },
        { signal },
      ),
    // The axes stay where they are while another metric comes.
    placeholderData: keepPreviousData,
  })

export const stanceMapQuery = (scenarioId: string) =>
  queryOptions({
    queryKey: ['trends', scenarioId, 'stances'],
    queryFn: ({ signal }) => api.scenarios.stances(scenarioId, { runs: stanceRuns }, { signal }),
  })
