import type { Document } from '@workbench/client/models'
import { listParam, type SearchParams, textParam } from '../../search-params.ts'

export const documentStatuses = [
  'queued',
  'ingesting',
  'ready',
  'failed',
] as const satisfies readonly Document['status'][]

/** What the page of all documents shows; what is left out does not filter. */
export interface DocumentsSearch {
  /** The documents themselves when left out. */
  readonly tab?: 'search'
  readonly collection?: string
  readonly tag?: string
  readonly status?: readonly Document['status'][]
  /** Part of a title; among passages what they are searched for. */
  readonly q?: string
  /** Documents are about to be added. */
  readonly add?: 'yes'
}

export function readDocumentsSearch(search: SearchParams): DocumentsSearch {
  const status = listParam(search.status, documentStatuses)
  const [collection, tag, q] = (['collection', 'tag', 'q'] as const).map((name) => textParam(search[name]))
  return {
    ...(textParam(search.tab) === 'search' && { tab: 'search' }),
    ...(collection !== undefined && { collection }),
    ...(tag !== undefined && { tag }),
    ...(status.length > 0 && { status }),
    ...(q !== undefined && { q }),
    ...(textParam(search.add) === 'yes' && { add: 'yes' }),
  }
}

/** Filters to set; undefined or empty takes one away. */
export type DocumentsChanges = {
  readonly [Name in keyof DocumentsSearch]?: DocumentsSearch[Name] | undefined
}

export function withChanges(search: DocumentsSearch, changes: DocumentsChanges): DocumentsSearch {
  const isSet = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
  return Object.fromEntries(Object.entries({ ...search, ...changes }).filter(([, value]) => isSet(value)))
}

export const hasFilters = ({ tab: _, add: __, ...filters }: DocumentsSearch): boolean =>
  Object.keys(filters).length > 0

/** What the page of one document shows. */
export interface DocumentSearch {
  /** Its passages when left out. */
  readonly tab?: 'uses'
  /** Id of the passage that is pointed at; among the uses only those of it are listed. */
  readonly chunk?: string
  readonly q?: string
}

export function readDocumentSearch(search: SearchParams): DocumentSearch {
  const chunk = textParam(search.chunk)
  const q = textParam(search.q)
  return {
    ...(textParam(search.tab) === 'uses' && { tab: 'uses' }),
    ...(chunk !== undefined && /^[0-9a-f-]{36}$/i.test(chunk) && { chunk: chunk.toLowerCase() }),
    ...(q !== undefined && { q }),
  }
}
