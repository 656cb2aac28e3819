import type { CallOptions, QueryOf } from './call-options.ts'
import type { Calls } from './calls.ts'

type RecordsQuery = QueryOf<'/records'>

export const recordCalls = ({ GET, dataOf }: Calls) => ({
  /** What persistRecord wrote, newest first. */
  list: (query: RecordsQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/records', { params: { query }, ...call })),
  /** By name. */
  collections: (call: CallOptions = {}) => dataOf(GET('/records/collections', { ...call })),
  /** CSV. */
  export: (query: Pick<RecordsQuery, 'collection' | 'q'> = {}, call: CallOptions = {}) =>
    dataOf(GET('/records/export', { params: { query }, parseAs: 'text', ...call })),
})
