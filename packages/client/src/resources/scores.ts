import type { CallOptions, QueryOf } from './call-options.ts'
import type { Calls } from './calls.ts'

export const scoreCalls = ({ GET, POST, dataOf }: Calls) => ({
  /** A batch of scores that are missing or of an older version; again while something is left. */
  rescore: (body: { readonly scenarioId?: string } = {}, call: CallOptions = {}) =>
    dataOf(POST('/scores/rescore', { body, ...call })),
  /** What is measured of runs, in words for people. */
  scoreMetrics: (call: CallOptions = {}) => dataOf(GET('/score-metrics', { ...call })),
  /** What ended in a span of time; the last 30 days when none is named. */
  dashboard: (query: QueryOf<'/dashboard'> = {}, call: CallOptions = {}) =>
    dataOf(GET('/dashboard', { params: { query }, ...call })),
})
