import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { ApprovalsSearch } from './approvals-search.ts'

// Events tell of changes at once; this is for a tab that watches a single run meanwhile.
const calmMs = 30_000

/** As many are counted; there may be more. */
export const mostCounted = 50

/** How many wait for somebody, for the rail. */
export const pendingCountQuery = queryOptions({
  queryKey: ['approvals', 'count'],
  queryFn: ({ signal }) => api.approvals.list({ status: ['pending'], limit: mostCounted }, { signal }),
  select: ({ items }) => items.length,
  refetchInterval: calmMs,
})

/** Approvals page by page, newest first. */
export const approvalsQuery = ({ show }: ApprovalsSearch) =>
  infiniteQueryOptions({
    queryKey: ['approvals', 'list', { show }],
    queryFn: ({ pageParam, signal }) =>
      api.approvals.list(
        {
          limit: 50,
          status: show === 'decided' ? ['approved', 'rejected', 'expired'] : ['pending'],
          ...(pageParam !== '' && { cursor: pageParam }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    refetchInterval: calmMs,
  })

export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', 'one', id],
    queryFn: ({ signal }) => api.approvals.get(id, { signal }),
  })

/** What a run waits for. */
export const approvalsOfRunQuery = (runId: string) =>
  queryOptions({
    queryKey: ['approvals', 'of run', runId],
    queryFn: ({ signal }) => api.approvals.list({ runId, status: ['pending'], limit: 100 }, { signal }),
    select: ({ items }) => items,
  })
