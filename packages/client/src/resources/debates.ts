import type { DebateRequest } from '../models.ts'
import { type CallOptions, keyed, type StartOptions } from './call-options.ts'
import type { Calls } from './calls.ts'

export const debateCalls = ({ GET, POST, dataOf }: Calls) => ({
  /** What it can use at most, before any spend. */
  estimate: (body: DebateRequest, call: CallOptions = {}) =>
    dataOf(POST('/debates/estimate', { body, ...call })),
  run: (body: DebateRequest, call: StartOptions = {}) =>
    dataOf(POST('/debates/run', { body, ...keyed(call) })),
  formats: (call: CallOptions = {}) => dataOf(GET('/formats', { ...call })),
  models: (call: CallOptions = {}) => dataOf(GET('/models', { ...call })),
})
