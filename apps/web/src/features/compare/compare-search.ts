import { type SearchParams, textParam } from '../../search-params.ts'

export interface CompareSearch {
  /** Ids of the two runs. */
  readonly a?: string
  readonly b?: string
}

export function readCompareSearch(search: SearchParams): CompareSearch {
  const a = textParam(search.a)
  const b = textParam(search.b)
  return { ...(a !== undefined && { a }), ...(b !== undefined && { b }) }
}
