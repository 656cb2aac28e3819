import type { DebateBaselineStart, ForkRequest, NoteDraft, PersonTurnRequest } from '../models.ts'
import {
  byId,
  type CallOptions,
  keyed,
  type PageQuery,
  type QueryOf,
  type StartOptions,
} from './call-options.ts'
import type { Calls } from './calls.ts'

export type RunsQuery = QueryOf<'/runs'>

export const runCalls = ({ GET, POST, dataOf }: Calls) => ({
  list: (query: RunsQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/runs', { params: { query }, ...call })),
  get: (id: string, call: CallOptions = {}) => dataOf(GET('/runs/{id}', { ...byId(id), ...call })),
  cancel: (id: string, call: CallOptions = {}) => dataOf(POST('/runs/{id}/cancel', { ...byId(id), ...call })),
  /** Goes on from the last finished step. */
  retry: (id: string, call: StartOptions = {}) =>
    dataOf(POST('/runs/{id}/retry', { ...byId(id), ...keyed(call) })),
  fork: (id: string, body: ForkRequest, call: StartOptions = {}) =>
    dataOf(POST('/runs/{id}/fork', { ...byId(id), body, ...keyed(call) })),
  /** A person takes the turn that the run waits for; 409 when it waits for none. */
  turn: (id: string, body: PersonTurnRequest, call: StartOptions = {}) =>
    dataOf(POST('/runs/{id}/turn', { ...byId(id), body, ...keyed(call) })),
  /** Speakers see it from the next round on; 409 when the run has ended. */
  note: (id: string, body: NoteDraft, call: StartOptions = {}) =>
    dataOf(POST('/runs/{id}/notes', { ...byId(id), body, ...keyed(call) })),
  /** A single agent answers the topic of a completed debate with what the debate has cost. */
  startBaseline: (id: string, body: DebateBaselineStart = {}, call: StartOptions = {}) =>
    dataOf(POST('/runs/{id}/baseline', { ...byId(id), body, ...keyed(call) })),
  /** The debate beside the single agents that had its budget, and what it was worth beyond the vote before it. */
  baseline: (id: string, call: CallOptions = {}) =>
    dataOf(GET('/runs/{id}/baseline', { ...byId(id), ...call })),
  /** Two runs beside each other; `b` is judged by `a`. */
  compare: (a: string, b: string, call: CallOptions = {}) =>
    dataOf(GET('/runs/compare', { params: { query: { a, b } }, ...call })),
  /** What is measured of it, with the evidence; 409 until it has ended. */
  score: (id: string, call: CallOptions = {}) => dataOf(GET('/runs/{id}/score', { ...byId(id), ...call })),
  /** Scores of the completed runs of its scenario before it, newest first. */
  scorePeers: (id: string, call: CallOptions = {}) =>
    dataOf(GET('/runs/{id}/score/peers', { ...byId(id), ...call })),
  /** A page of events, ascending. */
  events: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/runs/{id}/events', { params: { path: { id }, query }, ...call })),
  /** What it did outside, oldest first. */
  effects: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/runs/{id}/effects', { params: { path: { id }, query }, ...call })),
  /** Files that it left behind, newest first. */
  artifacts: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/runs/{id}/artifacts', { params: { path: { id }, query }, ...call })),
  /** Keeps an export of it as it is now. */
  keepExport: (id: string, format: 'md' | 'json' | 'csv', call: CallOptions = {}) =>
    dataOf(POST('/runs/{id}/artifacts', { ...byId(id), body: { format }, ...call })),
  /** The file as text. */
  export: (id: string, format: 'md' | 'json' | 'csv', call: CallOptions = {}) =>
    dataOf(
      GET('/runs/{id}/export', { params: { path: { id }, query: { format } }, parseAs: 'text', ...call }),
    ),
})
