import {
  type InfiniteData,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query'
import type { Page, Workflow } from '@workbench/client/models'
import { api } from '../../api/client.ts'
import type { WorkflowsSearch } from './list/workflows-search.ts'

const pageSize = 100
const after = (cursor: string) => cursor !== '' && { cursor }

/** Workflows page by page, newest first. */
export const workflowsQuery = ({ q, state, trigger }: WorkflowsSearch) =>
  infiniteQueryOptions({
    queryKey: ['workflows', 'list', { q, state, trigger }],
    queryFn: ({ pageParam, signal }) =>
      api.workflows.list(
        {
          limit: pageSize,
          ...(q !== undefined && { q }),
          ...(state !== undefined && { enabled: state === 'on' }),
          ...(trigger !== undefined && { trigger }),
          ...after(pageParam),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })

export const workflowQuery = (id: string) =>
  queryOptions({
    queryKey: ['workflows', id],
    queryFn: ({ signal }) => api.workflows.get(id, { signal }),
  })

/** What it said over time, newest first; the first is the present one. */
export const workflowVersionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['workflows', id, 'versions'],
    queryFn: ({ pageParam, signal }) =>
      api.workflows.versions(id, { limit: 50, ...after(pageParam) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })

/** Its runs, newest first; the key is that of lists of runs, so that events keep it fresh. */
export const workflowRunsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['runs', 'list', { workflowId: id }],
    queryFn: ({ pageParam, signal }) =>
      api.workflows.runs(id, { limit: 50, ...after(pageParam) }, { signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  })

/** Puts what a call gave back, or is about to, wherever the workflow stands on a page. */
export function showWorkflow(queryClient: QueryClient, workflow: Workflow): void {
  queryClient.setQueryData(workflowQuery(workflow.id).queryKey, workflow)
  queryClient.setQueriesData<InfiniteData<Page<Workflow>>>({ queryKey: ['workflows', 'list'] }, (list) =>
    list === undefined
      ? undefined
      : {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            items: page.items.map((each) => (each.id === workflow.id ? workflow : each)),
          })),
        },
  )
}
