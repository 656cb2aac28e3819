import { type SearchParams, textParam } from '../../search-params.ts'

export interface ApprovalsSearch {
  /** Those that wait when left out. */
  readonly show?: 'decided'
}

export const readApprovalsSearch = (search: SearchParams): ApprovalsSearch =>
  textParam(search.show) === 'decided' ? { show: 'decided' } : {}
