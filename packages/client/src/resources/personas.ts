import type { PersonaDraft } from '../models.ts'
import { byId, type CallOptions, type PageQuery, type QueryOf } from './call-options.ts'
import type { Calls } from './calls.ts'

type PersonasQuery = QueryOf<'/personas'>
type PersonasExportQuery = QueryOf<'/personas/export'>

export const personaCalls = ({ GET, POST, PUT, DELETE, dataOf }: Calls) => ({
  list: (query: PersonasQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/personas', { params: { query }, ...call })),
  get: (id: string, call: CallOptions = {}) => dataOf(GET('/personas/{id}', { ...byId(id), ...call })),
  create: (body: PersonaDraft, call: CallOptions = {}) => dataOf(POST('/personas', { body, ...call })),
  /** Takes what get gave; 409 when `version` is no longer the present one. */
  update: (id: string, body: PersonaDraft & { version: number }, call: CallOptions = {}) =>
    dataOf(PUT('/personas/{id}', { ...byId(id), body, ...call })),
  delete: (id: string, call: CallOptions = {}) => dataOf(DELETE('/personas/{id}', { ...byId(id), ...call })),
  /** What it says and what it said before, newest first. */
  versions: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/personas/{id}/versions', { params: { path: { id }, query }, ...call })),
  /** One as a file that import takes: YAML, or a character card for other programs. */
  export: (id: string, format: 'yaml' | 'card' = 'yaml', call: CallOptions = {}) => {
    const params = { path: { id }, query: { format } }
    return dataOf(GET('/personas/{id}/export', { params, parseAs: 'text', ...call }))
  },
  /** These as one file of YAML, or all that fit. */
  exportMany: (query: PersonasExportQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/personas/export', { params: { query }, parseAs: 'text', ...call })),
  /** Tags in use, the most used first. */
  tags: (call: CallOptions = {}) => dataOf(GET('/personas/tags', { ...call })),
})
