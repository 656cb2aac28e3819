import { ApiError, NoServerError } from '@workbench/client/errors'
import type { Page, Problem } from '@workbench/client/models'
import type { Document, DocumentChunk, DocumentCollection, DocumentHit, DocumentUse } from './shapes.ts'

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>
interface Call {
  readonly signal?: AbortSignal
  readonly idempotencyKey?: string
}

async function ask<Answer>(
  method: string,
  path: string,
  query: Query = {},
  { signal, idempotencyKey }: Call = {},
) {
  const url = new URL(path, location.origin)
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value])
      if (each !== undefined) url.searchParams.append(name, String(each))
  }
  const headers = {
    accept: 'application/json',
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  }
  const response = await fetch(url, { method, headers, ...(signal && { signal }) }).catch(
    (cause: unknown) => {
      signal?.throwIfAborted()
      throw new NoServerError(location.origin, cause)
    },
  )
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as Answer
  const problem = (await response.json().catch(() => null)) as Problem | null
  throw new ApiError(response.status, problem?.detail ?? 'No answer of a workbench.', { problem })
}

export const documentsApi = {
  list: (query: Query, call?: Call) => ask<Page<Document>>('GET', '/documents', query, call),
  collections: (call?: Call) =>
    ask<{ items: readonly DocumentCollection[] }>('GET', '/documents/collections', {}, call),
  search: (query: Query, call?: Call) =>
    ask<{ items: readonly DocumentHit[]; embeddingModel: string | null }>(
      'GET',
      '/documents/search',
      query,
      call,
    ),
  get: (id: string, call?: Call) => ask<Document>('GET', `/documents/${id}`, {}, call),
  chunks: (id: string, query: Query, call?: Call) =>
    ask<Page<DocumentChunk>>('GET', `/documents/${id}/chunks`, query, call),
  chunk: (id: string, call?: Call) => ask<DocumentChunk>('GET', `/documents/chunks/${id}`, {}, call),
  uses: (id: string, query: Query, call?: Call) =>
    ask<Page<DocumentUse>>('GET', `/documents/${id}/uses`, query, call),
  ingest: (id: string, call?: Call) => ask<{ runId: string }>('POST', `/documents/${id}/ingest`, {}, call),
  delete: (id: string, call?: Call) => ask<void>('DELETE', `/documents/${id}`, {}, call),
}
