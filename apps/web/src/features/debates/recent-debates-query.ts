import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'

const limit = 10

/** The newest debates; kept current with the runs. */
export const recentDebatesQuery = queryOptions({
  queryKey: ['runs', 'list', 'recent-debates'],
  queryFn: ({ signal }) => api.runs.list({ kind: ['debate'], limit }, { signal }),
})
