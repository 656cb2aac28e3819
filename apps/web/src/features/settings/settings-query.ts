import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'

/** Asked again while somebody looks: workers come and go. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => api.settings({ signal }),
  refetchInterval: 5_000,
})
