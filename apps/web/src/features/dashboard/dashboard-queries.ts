import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { Span } from './dashboard-span.ts'

/** Figures of what ended in a span; those of before stay while others come. */
export const dashboardQuery = ({ from, to }: Span, scenarioId: string | undefined) =>
  queryOptions({
    queryKey: ['dashboard', from, to, scenarioId ?? null],
    queryFn: ({ signal }) =>
      api.dashboard({ from, to, ...(scenarioId !== undefined && { scenarioId }) }, { signal }),
    placeholderData: keepPreviousData,
  })

const latestExperiments = 5

/** The newest few; the key makes what keeps experiments fresh read these again, too. */
export const latestExperimentsQuery = (scenarioId: string | undefined) =>
  queryOptions({
    queryKey: ['experiments', 'latest', scenarioId ?? null],
    queryFn: ({ signal }) =>
      api.experiments.list(
        { limit: latestExperiments, ...(scenarioId !== undefined && { scenarioId }) },
        { signal },
      ),
    placeholderData: keepPreviousData,
  })
