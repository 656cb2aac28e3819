import type { Experiment, ExperimentRequest } from '../models.ts'
import { byId, type CallOptions, keyed, type QueryOf, type StartOptions } from './call-options.ts'
import type { Calls } from './calls.ts'

type ExperimentsQuery = QueryOf<'/experiments'>

export const experimentCalls = ({ GET, POST, dataOf }: Calls) => ({
  list: (query: ExperimentsQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/experiments', { params: { query }, ...call })),
  /** Judges it when all its runs have ended. */
  get: (id: string, call: CallOptions = {}) =>
    // openapi-fetch types the pairs in it as lists of any length.
    dataOf(GET('/experiments/{id}', { ...byId(id), ...call })) as Promise<Experiment>,
  start: (body: ExperimentRequest, call: StartOptions = {}) =>
    dataOf(POST('/experiments', { body, ...keyed(call) })),
  /** Ends it and the runs it has started. */
  cancel: (id: string, call: CallOptions = {}) =>
    dataOf(POST('/experiments/{id}/cancel', { ...byId(id), ...call })),
  /** Goes on after an interruption; 409 when it was judged. */
  resume: (id: string, call: StartOptions = {}) =>
    dataOf(POST('/experiments/{id}/resume', { ...byId(id), ...keyed(call) })),
  /** The second look; 409 unless it was planned, and the first was undecided. */
  extend: (id: string, call: StartOptions = {}) =>
    dataOf(POST('/experiments/{id}/extend', { ...byId(id), ...keyed(call) })),
  /** The file as text: a summary in Markdown, or JUnit XML. */
  report: (id: string, format: 'md' | 'junit', call: CallOptions = {}) =>
    dataOf(
      GET('/experiments/{id}/report', {
        params: { path: { id }, query: { format } },
        parseAs: 'text',
        ...call,
      }),
    ),
})
