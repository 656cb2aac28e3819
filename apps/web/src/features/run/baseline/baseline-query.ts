import { queryOptions } from '@tanstack/react-query'
import { api } from '../../../api/client.ts'

/** A debate beside the single agents that had its budget. */
export const baselinesQuery = (runId: string) =>
  queryOptions({
    queryKey: ['run-baselines', runId],
    queryFn: ({ signal }) => api.runs.baseline(runId, { signal }),
    staleTime: 30_000,
  })
