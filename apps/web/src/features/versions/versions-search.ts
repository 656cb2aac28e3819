import { type SearchParams, textParam } from '../../search-params.ts'

export interface VersionsSearch {
  /** The version that is looked at; the one before the present when left out. */
  readonly version?: number
  /** It is compared with the one before it instead of with the present one. */
  readonly against?: 'before'
}

export function readVersionsSearch(search: SearchParams): VersionsSearch {
  const version = textParam(search.version)
  return {
    ...(version !== undefined && /^\d{1,6}$/.test(version) && { version: Number(version) }),
    ...(search.against === 'before' && { against: 'before' }),
  }
}
