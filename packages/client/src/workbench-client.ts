import type { paths } from './generated/api.ts'
import type {
  AddedDocument,
  ApprovalDecision,
  BaselineDraft,
  DebateBaselineStart,
  DebateRequest,
  DocumentsSearched,
  DryRunStart,
  Evaluation,
  EventType,
  Experiment,
  ExperimentRequest,
  ForkRequest,
  ImportReferences,
  NoteDraft,
  PersonaDraft,
  PersonTurnRequest,
  ScenarioDraft,
  ScriptToolDraft,
  SearchHit,
  ToolPolicyDraft,
  WorkflowDraft,
  WorkflowStart,
} from './models.ts'
import { type ClientOptions, createRequests, dataFrom, problemOf, strangeAnswer } from './request.ts'
import type { UploadProgress } from './upload/form-to-send.ts'
import { sendForm } from './upload/send-form.ts'

type QueryOf<Path extends keyof paths> = paths[Path] extends {
  get: { parameters: { query?: infer Query } }
}
  ? Query
  : never

/** Which page of a list. */
export interface PageQuery {
  /** 1 to 200; 50 when left out. */
  readonly limit?: number
  /** The `nextCursor` of the page before. */
  readonly cursor?: string
}

export type RunsQuery = NonNullable<QueryOf<'/runs'>>
export type PersonasQuery = NonNullable<QueryOf<'/personas'>>
export type PersonasExportQuery = NonNullable<QueryOf<'/personas/export'>>
export type ScenariosExportQuery = NonNullable<QueryOf<'/scenarios/export'>>
export type ApprovalsQuery = NonNullable<QueryOf<'/approvals'>>
export type ToolCallsQuery = NonNullable<QueryOf<'/tool-calls'>>
export type ScenariosQuery = NonNullable<QueryOf<'/scenarios'>>
export type TrendQuery = NonNullable<QueryOf<'/scenarios/{id}/trend'>>
export type ExperimentsQuery = NonNullable<QueryOf<'/experiments'>>
export type DashboardQuery = NonNullable<QueryOf<'/dashboard'>>
export type WorkflowsQuery = NonNullable<QueryOf<'/workflows'>>
export type DocumentsQuery = NonNullable<QueryOf<'/documents'>>
export type DocumentSearchQuery = NonNullable<QueryOf<'/documents/search'>>
export type DocumentChunksQuery = NonNullable<QueryOf<'/documents/{id}/chunks'>>
export type DocumentUsesQuery = NonNullable<QueryOf<'/documents/{id}/uses'>>
export type SearchQuery = NonNullable<QueryOf<'/search'>>
export type RecordsQuery = NonNullable<QueryOf<'/records'>>

/** What any call may be given. */
export interface CallOptions {
  readonly signal?: AbortSignal
}

/** What a call that starts something may be given. */
export interface StartOptions extends CallOptions {
  /** The same key with the same body starts nothing twice, for 24 hours. */
  readonly idempotencyKey?: string
}

/** A file to be read. */
export interface DocumentFile {
  readonly name: string
  readonly content: Blob
  /** Left out: "default". */
  readonly collection?: string
  readonly tags?: readonly string[]
}

/** A file with personas, scenarios, tools or runs. */
export interface FileToImport {
  readonly name: string
  readonly content: string
  /** base64 for files that are no text: character cards as PNG or CHARX. Left out: text. */
  readonly encoding?: 'base64'
}

/** What adding a document may be given. */
export interface UploadOptions extends StartOptions {
  /** Called as bytes leave. */
  readonly onProgress?: (progress: UploadProgress) => void
}

export type WorkbenchClient = ReturnType<typeof createWorkbenchClient>

/**
 * A workbench, method by method.
 *
 * Every method throws NoServerError when nothing answers, ApiError when the answer is a problem, and the signal's
 * reason when it is aborted.
 */
export function createWorkbenchClient(options: ClientOptions) {
  const { GET, POST, PUT, DELETE } = createRequests(options)
  const dataOf = dataFrom(options.url)
  const byId = (id: string) => ({ params: { path: { id } } })
  const byName = (name: string) => ({ params: { path: { name } } })
  const keyed = ({ idempotencyKey, ...call }: StartOptions = {}) => ({
    ...call,
    ...(idempotencyKey === undefined ? {} : { headers: { 'idempotency-key': idempotencyKey } }),
  })

  const streamOf = ({ response }: { response: Response }): ReadableStream<Uint8Array> | null => {
    if (response.status === 204) return null
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream')
    if (response.body !== null && isStream) return response.body
    throw strangeAnswer(options.url, response.status)
  }

  return {
    /** Where a person sees a run. */
    addressOfRun: (id: string) => `${options.url}/runs/${id}`,
    addressOfExperiment: (id: string) => `${options.url}/experiments/${id}`,
    addressOfWorkflow: (id: string) => `${options.url}/workflows/${id}`,

    personas: {
      list: (query: PersonasQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/personas', { params: { query }, ...call })),
      get: (id: string, call: CallOptions = {}) => dataOf(GET('/personas/{id}', { ...byId(id), ...call })),
      create: (body: PersonaDraft, call: CallOptions = {}) => dataOf(POST('/personas', { body, ...call })),
      /** Takes what get gave; 409 when `version` is no longer the present one. */
      update: (id: string, body: PersonaDraft & { version: number }, call: CallOptions = {}) =>
        dataOf(PUT('/personas/{id}', { ...byId(id), body, ...call })),
      delete: (id: string, call: CallOptions = {}) =>
        dataOf(DELETE('/personas/{id}', { ...byId(id), ...call })),
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
    },

    scenarios: {
      list: (query: ScenariosQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/scenarios', { params: { query }, ...call })),
      get: (id: string, call: CallOptions = {}) => dataOf(GET('/scenarios/{id}', { ...byId(id), ...call })),
      create: (body: ScenarioDraft, call: CallOptions = {}) => dataOf(POST('/scenarios', { body, ...call })),
      /** Takes what get gave; 409 when `version` is no longer the present one. */
      update: (id: string, body: ScenarioDraft & { version: number }, call: CallOptions = {}) =>
        dataOf(PUT('/scenarios/{id}', { ...byId(id), body, ...call })),
      delete: (id: string, call: CallOptions = {}) =>
        dataOf(DELETE('/scenarios/{id}', { ...byId(id), ...call })),
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
    },

    debates: {
      /** What it can use at most, before any spend. */
      estimate: (body: DebateRequest, call: CallOptions = {}) =>
        dataOf(POST('/debates/estimate', { body, ...call })),
      run: (body: DebateRequest, call: StartOptions = {}) =>
        dataOf(POST('/debates/run', { body, ...keyed(call) })),
      formats: (call: CallOptions = {}) => dataOf(GET('/formats', { ...call })),
      models: (call: CallOptions = {}) => dataOf(GET('/models', { ...call })),
    },

    runs: {
      list: (query: RunsQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/runs', { params: { query }, ...call })),
      get: (id: string, call: CallOptions = {}) => dataOf(GET('/runs/{id}', { ...byId(id), ...call })),
      cancel: (id: string, call: CallOptions = {}) =>
        dataOf(POST('/runs/{id}/cancel', { ...byId(id), ...call })),
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
      score: (id: string, call: CallOptions = {}) =>
        dataOf(GET('/runs/{id}/score', { ...byId(id), ...call })),
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
    },

    experiments: {
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
    },

    /** A batch of scores that are missing or of an older version; again while something is left. */
    rescore: (body: { readonly scenarioId?: string } = {}, call: CallOptions = {}) =>
      dataOf(POST('/scores/rescore', { body, ...call })),
    /** What is measured of runs, in words for people. */
    scoreMetrics: (call: CallOptions = {}) => dataOf(GET('/score-metrics', { ...call })),
    /** What ended in a span of time; the last 30 days when none is named. */
    dashboard: (query: DashboardQuery = {}, call: CallOptions = {}) =>
      dataOf(GET('/dashboard', { params: { query }, ...call })),

    tools: {
      /** By name. */
      list: (query: PageQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/tools', { params: { query }, ...call })),
      get: (name: string, call: CallOptions = {}) =>
        dataOf(GET('/tools/{name}', { ...byName(name), ...call })),
      /** What the file of a script tool holds, as create and update take it; nothing is kept. */
      parse: (file: { readonly name: string; readonly content: string }, call: CallOptions = {}) =>
        dataOf(POST('/tools/parse', { body: file, ...call })),
      /** A script tool; 409 when the name is taken. */
      create: (body: ScriptToolDraft, call: CallOptions = {}) => dataOf(POST('/tools', { body, ...call })),
      /** Takes what get gave of a script tool, its policy included; 409 for any other. */
      update: (name: string, body: Omit<ScriptToolDraft, 'name'>, call: CallOptions = {}) =>
        dataOf(PUT('/tools/{name}', { ...byName(name), body, ...call })),
      /** 409 when it is no script, or somebody uses it. */
      delete: (name: string, call: CallOptions = {}) =>
        dataOf(DELETE('/tools/{name}', { ...byName(name), ...call })),
      /** What it may touch. */
      policy: (name: string, call: CallOptions = {}) =>
        dataOf(GET('/tools/{name}/policy', { ...byName(name), ...call })),
      /** In force from the next call on; the last write wins. */
      setPolicy: (name: string, body: ToolPolicyDraft, call: CallOptions = {}) =>
        dataOf(PUT('/tools/{name}/policy', { ...byName(name), body, ...call })),
      /** Makes one call as a run of its own and waits for it; what goes wrong with the call is in `error`. */
      invoke: (name: string, args: unknown, call: StartOptions = {}) =>
        dataOf(POST('/tools/{name}/invoke', { ...byName(name), body: { args }, ...keyed(call) })),
    },

    toolCalls: {
      /** Finished calls of all runs, newest first, with what they touched. */
      list: (query: ToolCallsQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/tool-calls', { params: { query }, ...call })),
      /** How the calls of each tool went, in the last 7 days or as many as are named. */
      summary: (query: { readonly days?: number } = {}, call: CallOptions = {}) =>
        dataOf(GET('/tool-calls/summary', { params: { query }, ...call })),
    },

    secrets: {
      /** By name, without their values. */
      list: (query: PageQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/secrets', { params: { query }, ...call })),
      /** Stores it or replaces its value, which no call gives back. */
      put: (name: string, value: string, call: CallOptions = {}) =>
        dataOf(PUT('/secrets/{name}', { ...byName(name), body: { value }, ...call })),
      /** 409 when a policy names it. */
      delete: (name: string, call: CallOptions = {}) =>
        dataOf(DELETE('/secrets/{name}', { ...byName(name), ...call })),
    },

    approvals: {
      /** Questions that runs have for people, newest first. */
      list: (query: ApprovalsQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/approvals', { params: { query }, ...call })),
      get: (id: string, call: CallOptions = {}) => dataOf(GET('/approvals/{id}', { ...byId(id), ...call })),
      /** The run that waits for it goes on; 409 when it was decided or has expired. */
      decide: (id: string, body: ApprovalDecision, call: CallOptions = {}) =>
        dataOf(POST('/approvals/{id}', { ...byId(id), body, ...call })),
    },

    workflows: {
      list: (query: WorkflowsQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/workflows', { params: { query }, ...call })),
      get: (id: string, call: CallOptions = {}) => dataOf(GET('/workflows/{id}', { ...byId(id), ...call })),
      /** The answer to this, update and apply has `webhookSecret` when one was made; no other call tells it. */
      create: (body: WorkflowDraft, call: CallOptions = {}) => dataOf(POST('/workflows', { body, ...call })),
      /** Takes what get gave; 409 when `version` is no longer the present one. */
      update: (id: string, body: WorkflowDraft & { version: number }, call: CallOptions = {}) =>
        dataOf(PUT('/workflows/{id}', { ...byId(id), body, ...call })),
      /** Its runs stay. */
      delete: (id: string, call: CallOptions = {}) =>
        dataOf(DELETE('/workflows/{id}', { ...byId(id), ...call })),
      versions: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/workflows/{id}/versions', { params: { path: { id }, query }, ...call })),
      runs: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/workflows/{id}/runs', { params: { path: { id }, query }, ...call })),
      /** Switches its trigger on; a start by hand is always possible. */
      enable: (id: string, call: CallOptions = {}) =>
        dataOf(POST('/workflows/{id}/enable', { ...byId(id), ...call })),
      disable: (id: string, call: CallOptions = {}) =>
        dataOf(POST('/workflows/{id}/disable', { ...byId(id), ...call })),
      run: (id: string, body: WorkflowStart = {}, call: StartOptions = {}) =>
        dataOf(POST('/workflows/{id}/run', { ...byId(id), body, ...keyed(call) })),
      /** Nothing leaves the workbench: steps say what they would do. */
      dryRun: (id: string, body: DryRunStart = {}, call: StartOptions = {}) =>
        dataOf(POST('/workflows/{id}/dry-run', { ...byId(id), body, ...keyed(call) })),
      /** Starts it by its webhook, with the secret of that instead of the token. */
      trigger: (
        id: string,
        body: unknown,
        { secret, ...call }: StartOptions & { readonly secret: string },
      ) => {
        const { headers, ...start } = keyed(call)
        const authorized = { ...headers, authorization: `Bearer ${secret}` }
        return dataOf(POST('/workflows/{id}/trigger', { ...byId(id), body, headers: authorized, ...start }))
      },
      /** A new one; the old one is void at once. */
      newWebhookSecret: (id: string, call: CallOptions = {}) =>
        dataOf(POST('/workflows/{id}/webhook-secret', { ...byId(id), ...call })),
      yaml: (id: string, call: CallOptions = {}) =>
        dataOf(GET('/workflows/{id}/yaml', { ...byId(id), ...call })),
      /** Replaces it by what the text says; the text is kept as it is. */
      updateYaml: (id: string, body: { yaml: string; version: number }, call: CallOptions = {}) =>
        dataOf(PUT('/workflows/{id}/yaml', { ...byId(id), body, ...call })),
      /** Creates the workflow that the text describes, or replaces the one of its name. */
      apply: (yaml: string, call: CallOptions = {}) =>
        dataOf(POST('/workflows/apply', { body: { yaml }, ...call })),
      /** What a text says and what is wrong with it; nothing is kept. */
      parse: (yaml: string, call: CallOptions = {}) =>
        dataOf(POST('/workflows/parse', { body: { yaml }, ...call })),
      /** A draft as YAML, written into the text that is given if one is. */
      format: (draft: object, yaml?: string, call: CallOptions = {}) => {
        const body = { draft: { ...draft }, ...(yaml !== undefined && { yaml }) }
        return dataOf(POST('/workflows/format', { body, ...call }))
      },
      /** What is wrong with a draft, half-written as it may be. */
      check: (draft: object, call: CallOptions = {}) =>
        dataOf(POST('/workflows/check', { body: { draft: { ...draft } }, ...call })),
      stepTypes: (call: CallOptions = {}) => dataOf(GET('/workflows/step-types', { ...call })),
      /** JSON Schema of the YAML. */
      jsonSchema: (call: CallOptions = {}) => dataOf(GET('/schemas/workflow.json', { ...call })),
    },

    /** Tries an expression or a template over what a run knows. */
    evaluate: (body: Evaluation, call: CallOptions = {}) =>
      dataOf(POST('/expressions/evaluate', { body, ...call })),

    documents: {
      list: (query: DocumentsQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/documents', { params: { query }, ...call })),
      get: (id: string, call: CallOptions = {}) => dataOf(GET('/documents/{id}', { ...byId(id), ...call })),
      /** Sends the file; a run reads it. A file of this name in the collection gets new content. */
      add: (file: DocumentFile, call: UploadOptions = {}) => addDocument(options, file, call),
      /** Reads it again, e.g. with another embedding model. */
      ingest: (id: string, call: StartOptions = {}) =>
        dataOf(POST('/documents/{id}/ingest', { ...byId(id), ...keyed(call) })),
      /** Debates keep what they cited of it. */
      delete: (id: string, call: CallOptions = {}) =>
        dataOf(DELETE('/documents/{id}', { ...byId(id), ...call })),
      /** By name. */
      collections: (call: CallOptions = {}) => dataOf(GET('/documents/collections', { ...call })),
      /** Passages that answer a query, best first. */
      search: (query: DocumentSearchQuery, call: CallOptions = {}) =>
        // openapi-fetch types the pairs in it as lists of any length.
        dataOf(GET('/documents/search', { params: { query }, ...call })) as Promise<DocumentsSearched>,
      /** Passages of it, in order. */
      chunks: (id: string, query: DocumentChunksQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/documents/{id}/chunks', { params: { path: { id }, query }, ...call })),
      /** 404 for a passage that is gone. */
      chunk: (chunkId: string, call: CallOptions = {}) =>
        dataOf(GET('/documents/chunks/{chunkId}', { params: { path: { chunkId } }, ...call })),
      /** Turns that were given passages of it, newest first. */
      uses: (id: string, query: DocumentUsesQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/documents/{id}/uses', { params: { path: { id }, query }, ...call })),
      /** Where its bytes are, as they were added. */
      addressOfFile: (id: string, { download = false } = {}) =>
        `${options.url}/documents/${encodeURIComponent(id)}/file${download ? '?download=1' : ''}`,
    },

    artifacts: {
      /** Where its bytes are. */
      address: (id: string, { download = false } = {}) =>
        `${options.url}/artifacts/${encodeURIComponent(id)}${download ? '?download=1' : ''}`,
      /** The bytes. */
      read: async (id: string, call: CallOptions = {}): Promise<ReadableStream<Uint8Array>> => {
        const params = { path: { id } }
        const { response } = await GET('/artifacts/{id}', { params, parseAs: 'stream', ...call })
        return response.body ?? new Blob([]).stream()
      },
    },

    /** Transcripts, personas, scenarios and documents that have all words of a query; the last may be a beginning. */
    search: (query: SearchQuery, call: CallOptions = {}) =>
      // openapi-fetch types the pairs in it as lists of any length.
      dataOf(GET('/search', { params: { query }, ...call })) as Promise<{ items: SearchHit[] }>,

    records: {
      /** What persistRecord wrote, newest first. */
      list: (query: RecordsQuery = {}, call: CallOptions = {}) =>
        dataOf(GET('/records', { params: { query }, ...call })),
      /** By name. */
      collections: (call: CallOptions = {}) => dataOf(GET('/records/collections', { ...call })),
      /** CSV. */
      export: (query: Pick<RecordsQuery, 'collection' | 'q'> = {}, call: CallOptions = {}) =>
        dataOf(GET('/records/export', { params: { query }, parseAs: 'text', ...call })),
    },

    /** Configuration, storage, versions and workers; never a secret. */
    settings: (call: CallOptions = {}) => dataOf(GET('/settings', { ...call })),

    /**
     * @param options.references - From the answers to earlier calls of one import: what their ids stand for.
     * @param options.values - For the variables in files, by name; the answer's `asks` names those that lack one.
     */
    import: (
      files: readonly FileToImport[],
      {
        references,
        values,
        ...call
      }: CallOptions & {
        readonly references?: ImportReferences
        readonly values?: Readonly<Record<string, string>>
      } = {},
    ) => {
      const body = { files: [...files], ...(references && { references }), ...(values && { values }) }
      return dataOf(POST('/import', { body, ...call }))
    },

    streams: {
      /** The live stream of a run as bytes, everything after an event; null when nothing can follow. */
      async run(id: string, afterSeq: number, signal: AbortSignal) {
        const resume = afterSeq > 0 ? { 'last-event-id': String(afterSeq) } : {}
        const headers = { accept: 'text/event-stream', ...resume }
        return streamOf(await GET('/runs/{id}/events', { ...byId(id), headers, parseAs: 'stream', signal }))
      },
      /** Events of all runs from now on, as bytes; of these types, or of all. */
      async all(signal: AbortSignal, { types }: { readonly types?: readonly EventType[] | undefined } = {}) {
        const headers = { accept: 'text/event-stream' }
        const params = types === undefined ? {} : { query: { type: [...types] } }
        return streamOf(await GET('/events', { params, headers, parseAs: 'stream', signal }))
      },
    },
  }
}

async function addDocument(
  { url, token = null, fetch = globalThis.fetch }: ClientOptions,
  { name, content, collection, tags = [] }: DocumentFile,
  { idempotencyKey, ...call }: UploadOptions,
): Promise<AddedDocument> {
  const form = new FormData()
  if (collection !== undefined) form.append('collection', collection)
  for (const tag of tags) form.append('tags', tag)
  form.append('file', content, name)
  const headers = {
    accept: 'application/json',
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  }
  const response = await sendForm({ url: `${url}/documents`, form, headers, fetch, ...call })
  if (!response.ok) throw await problemOf(response, url)
  const answer = response.json() as Promise<AddedDocument>
  return answer.catch((error: unknown) => {
    throw strangeAnswer(url, response.status, error)
  })
}
