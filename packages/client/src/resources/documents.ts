import type { DocumentsSearched } from '../models.ts'
import type { ClientOptions } from '../request.ts'
import { addDocument, type DocumentFile, type UploadOptions } from './add-document.ts'
import { byId, type CallOptions, keyed, type QueryOf, type StartOptions } from './call-options.ts'
import type { Calls } from './calls.ts'

type DocumentsQuery = QueryOf<'/documents'>
type DocumentSearchQuery = QueryOf<'/documents/search'>
type DocumentChunksQuery = QueryOf<'/documents/{id}/chunks'>
type DocumentUsesQuery = QueryOf<'/documents/{id}/uses'>

export const documentCalls = (options: ClientOptions, { GET, POST, DELETE, dataOf, url }: Calls) => ({
  list: (query: DocumentsQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/documents', { params: { query }, ...call })),
  get: (id: string, call: CallOptions = {}) => dataOf(GET('/documents/{id}', { ...byId(id), ...call })),
  /** Sends the file; a run reads it. A file of this name in the collection gets new content. */
  add: (file: DocumentFile, call: UploadOptions = {}) => addDocument(options, file, call),
  /** Reads it again, e.g. with another embedding model. */
  ingest: (id: string, call: StartOptions = {}) =>
    dataOf(POST('/documents/{id}/ingest', { ...byId(id), ...keyed(call) })),
  /** Debates keep what they cited of it. */
  delete: (id: string, call: CallOptions = {}) => dataOf(DELETE('/documents/{id}', { ...byId(id), ...call })),
  /** By name. */
  collections: (call: CallOptions = {}) => dataOf(GET('/documents/collections', { ...call })),
  /** Passages that answer a query, best first. */
  search: (query: DocumentSearchQuery, call: CallOptions = {}) =>
    // openapi-fetch types the pairs in it as lists of any length.
    dataOf(GET('/documents/search', { params: { query }, ...call })) as Promise<DocumentsSearched>,
  /** Passages of it, in order. */
  chunks: (id: string, query: DocumentChunksQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/documents/{id}/chunks', { params: { path: { id }, query }, ...call })),
  /** 404 for a passage that is gone. */
  chunk: (chunkId: string, call: CallOptions = {}) =>
    dataOf(GET('/documents/chunks/{chunkId}', { params: { path: { chunkId } }, ...call })),
  /** Turns that were given passages of it, newest first. */
  uses: (id: string, query: DocumentUsesQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/documents/{id}/uses', { params: { path: { id }, query }, ...call })),
  /** Where its bytes are, as they were added. */
  addressOfFile: (id: string, { download = false } = {}) =>
    `${url}/documents/${encodeURIComponent(id)}/file${download ? '?download=1' : ''}`,
})
