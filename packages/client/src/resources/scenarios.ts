import type { BaselineDraft, ScenarioDraft } from '../models.ts'
import { byId, type CallOptions, type PageQuery, type QueryOf } from './call-options.ts'
import type { Calls } from './calls.ts'

type ScenariosExportQuery = QueryOf<'/scenarios/export'>
type ScenariosQuery = QueryOf<'/scenarios'>
type TrendQuery = QueryOf<'/scenarios/{id}/trend'>

export const scenarioCalls = ({ GET, POST, PUT, DELETE, dataOf }: Calls) => ({
  list: (query: ScenariosQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/scenarios', { params: { query }, ...call })),
  get: (id: string, call: CallOptions = {}) => dataOf(GET('/scenarios/{id}', { ...byId(id), ...call })),
  create: (body: ScenarioDraft, call: CallOptions = {}) => dataOf(POST('/scenarios', { body, ...call })),
  /** Takes what get gave; 409 when `version` is no longer the present one. */
  update: (id: string, body: ScenarioDraft & { version: number }, call: CallOptions = {}) =>
    dataOf(PUT('/scenarios/{id}', { ...byId(id), body, ...call })),
  delete: (id: string, call: CallOptions = {}) => dataOf(DELETE('/scenarios/{id}', { ...byId(id), ...call })),
  versions: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/{id}/versions', { params: { path: { id }, query }, ...call })),
  /** One and its personas as YAML that import takes. */
  export: (id: string, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/{id}/export', { ...byId(id), parseAs: 'text', ...call })),
  /** These and their personas as one file of YAML that import takes, or all that fit. */
  exportMany: (query: ScenariosExportQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/export', { params: { query }, parseAs: 'text', ...call })),
  /** What was measured of its last runs, newest first. */
  scores: (id: string, query: { readonly limit?: number } = {}, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/{id}/scores', { params: { path: { id }, query }, ...call })),
  /** A metric over its last runs, beside the band of a baseline. */
  trend: (id: string, query: TrendQuery, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/{id}/trend', { params: { path: { id }, query }, ...call })),
  /** What people at the table held, round by round, over its last runs. */
  stances: (id: string, query: { readonly runs?: number } = {}, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/{id}/stances', { params: { path: { id }, query }, ...call })),
  /** Pinned sets of accepted runs, newest first. */
  baselines: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/{id}/baselines', { params: { path: { id }, query }, ...call })),
  /** Pins runs for ever; 409 when the name is used. */
  pinBaseline: (id: string, body: BaselineDraft, call: CallOptions = {}) =>
    dataOf(POST('/scenarios/{id}/baselines', { ...byId(id), body, ...call })),
  /** Its last two completed runs beside each other; 409 while there are fewer. */
  compareLatest: (id: string, call: CallOptions = {}) =>
    dataOf(GET('/scenarios/{id}/compare-latest', { ...byId(id), ...call })),
})
