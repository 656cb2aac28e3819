import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { allPages } from '@workbench/client/all-pages'
import { api } from '../../api/client.ts'
import type { CallsSearch } from './tools-search.ts'

/** Tools of every origin, by name: all of them, since they are chosen from and searched at once. */
export const toolsQuery = queryOptions({
  queryKey: ['tools', 'list'],
  queryFn: ({ signal }) =>
    Array.fromAsync(
      allPages((cursor) =>
        api.tools.list({ limit: 200, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    ),
})

export const toolQuery = (name: string) =>
  queryOptions({ queryKey: ['tools', 'one', name], queryFn: ({ signal }) => api.tools.get(name, { signal }) })

export const summaryDays = 7

/** What became of the calls of the last days, by tool. */
export const toolSummaryQuery = queryOptions({
  queryKey: ['tool-calls', 'summary'],
  queryFn: ({ signal }) => api.toolCalls.summary({ days: summaryDays }, { signal }),
  select: ({ items }) => new Map(items.map((item) => [item.tool, item])),
})

const pageSize = 50

/** Calls that fit, newest first, page by page. */
export const toolCallsQuery = ({ tool, failed, code }: CallsSearch) =>
  infiniteQueryOptions({
    queryKey: ['tool-calls', 'list', { tool, failed, code }],
    queryFn: ({ pageParam, signal }) =>
      api.toolCalls.list(
        {
          limit: pageSize,
          ...(pageParam !== '' && { cursor: pageParam }),
          ...(tool !== undefined && { tool }),
          ...(failed === 'yes' && { ok: 'false' as const }),
          ...(code !== undefined && { code }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
