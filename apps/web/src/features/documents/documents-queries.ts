import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { type PassagesPage, pageBefore, passagesOfPage } from './detail/passages-around.ts'
import type { DocumentSearch, DocumentsSearch } from './documents-search.ts'

const pageSize = 200
const usesPageSize = 50
const mostHits = 30

/** Documents that fit, newest first, page by page. Read again when a run changes, see touched-lists.ts. */
export const documentsQuery = ({ collection, tag, status, q }: DocumentsSearch) =>
  infiniteQueryOptions({
    queryKey: ['documents', 'list', { collection, tag, status, q }],
    queryFn: ({ pageParam, signal }) =>
      api.documents.list(
        {
          limit: pageSize,
          ...(pageParam !== '' && { cursor: pageParam }),
          ...(collection !== undefined && { collection }),
          ...(tag !== undefined && { tag }),
          ...(status !== undefined && { status: [...status] }),
          ...(q !== undefined && { q }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })

/** Collections by name, with how much is in each. */
export const documentCollectionsQuery = queryOptions({
  queryKey: ['documents', 'collections'],
  queryFn: async ({ signal }) => (await api.documents.collections({ signal })).items,
})

/** Passages that fit a question, best first. */
export const passagesFoundQuery = ({ q = '', collection, tag }: DocumentsSearch) =>
  queryOptions({
    queryKey: ['document-search', { q, collection, tag }],
    enabled: q.trim() !== '',
    queryFn: ({ signal }) =>
      api.documents.search(
        {
          q,
          limit: mostHits,
          ...(collection !== undefined && { collection: [collection] }),
          ...(tag !== undefined && { tag: [tag] }),
        },
        { signal },
      ),
    placeholderData: keepPreviousData,
  })

// Another first key than the list has: a document's page follows the document's own run.

export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => api.documents.get(id, { signal }),
  })

/** The run that ingests its newest content, or did. */
export const ingestRunQuery = (runId: string) =>
  queryOptions({
    queryKey: ['run', runId, 'of-document'],
    queryFn: ({ signal }) => api.runs.get(runId, { signal }),
  })

/** Passages of a document in their order; those before `from` when they are asked for. */
export const chunksQuery = (id: string, q: string | undefined, from: number) =>
  infiniteQueryOptions({
    queryKey: ['document', id, 'chunks', { q, from }],
    queryFn: ({ pageParam, signal }) =>
      api.documents.chunks(
        id,
        { limit: passagesOfPage, ...pageParam, ...(q !== undefined && { q }) },
        { signal },
      ),
    initialPageParam: { from, limit: passagesOfPage } as PassagesPage,
    getNextPageParam: ({ nextCursor }): PassagesPage | null =>
      nextCursor === null ? null : { cursor: nextCursor },
    getPreviousPageParam: ({ items: [first] }) => (q === undefined ? pageBefore(first?.ordinal ?? 0) : null),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    // Its address changes with its content.
    staleTime: 60_000,
  })

export const chunkQuery = (id: string) =>
  queryOptions({
    queryKey: ['document-chunk', id],
    queryFn: ({ signal }) => api.documents.chunk(id, { signal }),
    staleTime: 60_000,
  })

/** Turns that were given passages of a document, newest first. */
export const usesQuery = (id: string, { chunk, q }: DocumentSearch) =>
  infiniteQueryOptions({
    queryKey: ['document', id, 'uses', { chunk, q }],
    queryFn: ({ pageParam, signal }) =>
      api.documents.uses(
        id,
        {
          limit: usesPageSize,
          ...(pageParam !== '' && { cursor: pageParam }),
          ...(chunk !== undefined && { chunkId: chunk }),
          ...(q !== undefined && { q }),
        },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    placeholderData: keepPreviousData,
  })
