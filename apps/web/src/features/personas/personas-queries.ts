import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { PersonasSearch } from './personas-search.ts'

// First pages come quickly, the rest while one reads.
const pageSize = 100

/** Personas that fit, newest first, page by page. */
export const personasQuery = ({ q, tag }: PersonasSearch) =>
  infiniteQueryOptions({
    queryKey: ['personas', 'list', { q, tag }],
    queryFn: ({ pageParam, signal }) =>
      api.personas.list(
        {
          limit: pageSize,
          ...(pageParam !== '' && { cursor: pageParam }),
          ...(q !== undefined && { q }),
          ...(tag !== undefined && { tag: [...tag] }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })

/** Tags in use, the most used first. */
export const personaTagsQuery = queryOptions({
  queryKey: ['personas', 'tags'],
  queryFn: ({ signal }) => api.personas.tags({ signal }),
  select: ({ items }) => items,
})

export const personaQuery = (id: string) =>
  queryOptions({ queryKey: ['personas', id], queryFn: ({ signal }) => api.personas.get(id, { signal }) })

/** What it said over time, newest first; the first is the present one. */
export const personaVersionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['personas', id, 'versions'],
    queryFn: ({ pageParam, signal }) =>
      api.personas.versions(id, { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
