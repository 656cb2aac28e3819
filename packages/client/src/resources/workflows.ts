import type { DryRunStart, WorkflowDraft, WorkflowStart } from '../models.ts'
import {
  byId,
  type CallOptions,
  keyed,
  type PageQuery,
  type QueryOf,
  type StartOptions,
} from './call-options.ts'
import type { Calls } from './calls.ts'

type WorkflowsQuery = QueryOf<'/workflows'>

export const workflowCalls = ({ GET, POST, PUT, DELETE, dataOf }: Calls) => ({
  list: (query: WorkflowsQuery = {}, call: CallOptions = {}) =>
    dataOf(GET('/workflows', { params: { query }, ...call })),
  get: (id: string, call: CallOptions = {}) => dataOf(GET('/workflows/{id}', { ...byId(id), ...call })),
  /** The answer to this, update and apply has `webhookSecret` when one was made; no other call tells it. */
  create: (body: WorkflowDraft, call: CallOptions = {}) => dataOf(POST('/workflows', { body, ...call })),
  /** Takes what get gave; 409 when `version` is no longer the present one. */
  update: (id: string, body: WorkflowDraft & { version: number }, call: CallOptions = {}) =>
    dataOf(PUT('/workflows/{id}', { ...byId(id), body, ...call })),
  /** Its runs stay. */
  delete: (id: string, call: CallOptions = {}) => dataOf(DELETE('/workflows/{id}', { ...byId(id), ...call })),
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
  trigger: (id: string, body: unknown, { secret, ...call }: StartOptions & { readonly secret: string }) => {
    const { headers, ...start } = keyed(call)
    const authorized = { ...headers, authorization: `Bearer ${secret}` }
    return dataOf(POST('/workflows/{id}/trigger', { ...byId(id), body, headers: authorized, ...start }))
  },
  /** A new one; the old one is void at once. */
  newWebhookSecret: (id: string, call: CallOptions = {}) =>
    dataOf(POST('/workflows/{id}/webhook-secret', { ...byId(id), ...call })),
  yaml: (id: string, call: CallOptions = {}) => dataOf(GET('/workflows/{id}/yaml', { ...byId(id), ...call })),
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
})
