import { type SearchParams, textParam } from '../../search-params.ts'

export interface RecordsSearch {
  /** All of them when left out. */
  readonly collection?: string
  /** Text to look for in keys and values. */
  readonly q?: string
  /** Only what this run wrote. */
  readonly runId?: string
}

export function readRecordsSearch(search: SearchParams): RecordsSearch {
  const collection = textParam(search.collection)
  const q = textParam(search.q)
  const runId = textParam(search.runId)
  return {
    ...(collection !== undefined && { collection: collection.slice(0, 200) }),
    ...(q !== undefined && { q }),
    ...(runId !== undefined && { runId }),
  }
}
