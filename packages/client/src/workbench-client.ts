import type { Evaluation, SearchHit } from './models.ts'
import type { ClientOptions } from './request.ts'
import { approvalCalls } from './resources/approvals.ts'
import { artifactCalls } from './resources/artifacts.ts'
import type { CallOptions, QueryOf } from './resources/call-options.ts'
import { createCalls } from './resources/calls.ts'
import { debateCalls } from './resources/debates.ts'
import { documentCalls } from './resources/documents.ts'
import { experimentCalls } from './resources/experiments.ts'
import { importCall } from './resources/import-files.ts'
import { personaCalls } from './resources/personas.ts'
import { recordCalls } from './resources/records.ts'
import { runCalls } from './resources/runs.ts'
import { scenarioCalls } from './resources/scenarios.ts'
import { scoreCalls } from './resources/scores.ts'
import { secretCalls } from './resources/secrets.ts'
import { streamCalls } from './resources/streams.ts'
import { toolCallCalls } from './resources/tool-calls.ts'
import { toolCalls } from './resources/tools.ts'
import { workflowCalls } from './resources/workflows.ts'

export type { PageQuery, StartOptions } from './resources/call-options.ts'
export type { FileToImport } from './resources/import-files.ts'
export type { RunsQuery } from './resources/runs.ts'

export type WorkbenchClient = ReturnType<typeof createWorkbenchClient>

/**
 * A workbench, method by method.
 *
 * Every method throws NoServerError when nothing answers, ApiError when the answer is a problem, and the signal's
 * reason when it is aborted.
 */
export function createWorkbenchClient(options: ClientOptions) {
  const calls = createCalls(options)
  const { GET, POST, dataOf, url } = calls

  return {
    /** Where a person sees a run. */
    addressOfRun: (id: string) => `${url}/runs/${id}`,
    addressOfExperiment: (id: string) => `${url}/experiments/${id}`,
    addressOfWorkflow: (id: string) => `${url}/workflows/${id}`,

    personas: personaCalls(calls),
    scenarios: scenarioCalls(calls),
    debates: debateCalls(calls),
    runs: runCalls(calls),
    experiments: experimentCalls(calls),
    ...scoreCalls(calls),
    tools: toolCalls(calls),
    toolCalls: toolCallCalls(calls),
    secrets: secretCalls(calls),
    approvals: approvalCalls(calls),
    workflows: workflowCalls(calls),
    documents: documentCalls(options, calls),
    artifacts: artifactCalls(calls),
    records: recordCalls(calls),
    import: importCall(calls),
    streams: streamCalls(calls),

    /** Tries an expression or a template over what a run knows. */
    evaluate: (body: Evaluation, call: CallOptions = {}) =>
      dataOf(POST('/expressions/evaluate', { body, ...call })),
    /** Transcripts, personas, scenarios and documents that have all words of a query; the last may be a beginning. */
    search: (query: QueryOf<'/search'>, call: CallOptions = {}) =>
      // openapi-fetch types the pairs in it as lists of any length.
      dataOf(GET('/search', { params: { query }, ...call })) as Promise<{ items: SearchHit[] }>,
    /** Configuration, storage, versions and workers; never a secret. */
    settings: (call: CallOptions = {}) => dataOf(GET('/settings', { ...call })),
  }
}
