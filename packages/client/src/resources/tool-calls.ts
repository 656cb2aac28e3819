import type { CallOptions, QueryOf } from './call-options.ts'
import type { Calls } from './calls.ts'

type ToolCallsQuery = QueryOf<'/tool-calls'>

export const toolCallCalls = ({ GET, dataOf }: Calls) => ({
  /** Finished calls of all runs, newest first, with what they touched. */
  list: (query: ToolCallsQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/tool-calls', { params: { query }, ...call })),
  /** How the calls of each tool went, in the last 7 days or as many as are named. */
  summary: (query: { readonly days?: number } = {}, call: CallOptions = {}) =>
    dataOf(GET('/tool-calls/summary', { params: { query }, ...call })),
})
