import { queryOptions } from '@tanstack/react-query'
import { allPages } from '@workbench/client/all-pages'
import { api } from '../../api/client.ts'

/** Names of secrets and who uses them; their values can't be read by anybody. */
export const secretsQuery = queryOptions({
  queryKey: ['secrets'],
  queryFn: ({ signal }) =>
    Array.fromAsync(
      allPages((cursor) =>
        api.secrets.list({ limit: 200, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    ),
})
