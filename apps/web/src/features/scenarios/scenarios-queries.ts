import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Format } from '@workbench/client/models'
import { api } from '../../api/client.ts'

const pageSize = 50

/** Scenarios that fit, newest first, page by page. */
export const scenariosQuery = ({ q, format }: { readonly q?: string; readonly format?: Format }) =>
  infiniteQueryOptions({
    queryKey: ['scenarios', 'list', { q, format }],
    queryFn: ({ pageParam, signal }) =>
      api.scenarios.list(
        {
          limit: pageSize,
          ...(pageParam !== '' && { cursor: pageParam }),
          ...(q !== undefined && { q }),
          ...(format !== undefined && { format }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })

export const scenarioQuery = (id: string) =>
  queryOptions({ queryKey: ['scenarios', id], queryFn: ({ signal }) => api.scenarios.get(id, { signal }) })

/** What it said over time, newest first; the first is the present one. */
export const scenarioVersionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['scenarios', id, 'versions'],
    queryFn: ({ pageParam, signal }) =>
      api.scenarios.versions(id, { limit: 50, ...(pageParam !== '' && { cursor: pageParam }) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })

/** Its runs, newest first. The key makes the frame read them again when a run changes. */
export const scenarioRunsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['runs', 'list', { scenarioId: id }],
    queryFn: ({ pageParam, signal }) =>
      api.runs.list(
        { scenarioId: id, limit: 50, ...(pageParam !== '' && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })
