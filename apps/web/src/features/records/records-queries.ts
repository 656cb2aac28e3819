import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { RecordsSearch } from './records-search.ts'

const pageSize = 100

/** Records that fit, newest first, page by page. */
export const recordsQuery = ({ collection, q, runId }: RecordsSearch) =>
  infiniteQueryOptions({
    queryKey: ['records', 'list', { collection, q, runId }],
    queryFn: ({ pageParam, signal }) =>
      api.records.list(
        {
          limit: pageSize,
          ...(pageParam !== '' && { cursor: pageParam }),
          ...(collection !== undefined && { collection }),
          ...(q !== undefined && { q }),
          ...(runId !== undefined && { runId }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })

/** Collections by name, with how much is in each. */
export const recordCollectionsQuery = queryOptions({
  queryKey: ['records', 'collections'],
  queryFn: async ({ signal }) => (await api.records.collections({ signal })).items,
})
