import { ApiError, NoServerError } from '@workbench/client/errors'
import type { Page, Problem, RunSummary } from '@workbench/client/models'
import type { CallOptions, PageQuery, StartOptions } from '@workbench/client/workbench-client'
import type { Effect, TriggerType, Workflow, WorkflowContent, WorkflowVersion } from './workflow-models.ts'

export interface WorkflowsQuery extends PageQuery {
  readonly q?: string
  readonly enabled?: boolean
  readonly trigger?: TriggerType
}

export type WorkflowDraft = Pick<WorkflowContent, 'name' | 'trigger' | 'steps'> &
  Partial<WorkflowContent> & { readonly enabled?: boolean }

export interface RunRequest {
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

export interface DryRunRequest {
  readonly inputs?: Readonly<Record<string, unknown>>
  readonly trigger?: {
    readonly body?: unknown
    readonly headers?: Record<string, string>
    readonly run?: unknown
  }
  readonly outputs?: Readonly<Record<string, unknown>>
  /** A run, or `last`: the last completed one. */
  readonly outputsFrom?: string
}

interface Started {
  readonly runId: string
}

/** The calls that the pages of workflows make. */
export const workflowsApi = {
  list: (query: WorkflowsQuery = {}, call: CallOptions = {}) =>
    send<Page<Workflow>>('GET', `/workflows${queryOf(query)}`, call),
  get: (id: string, call: CallOptions = {}) => send<Workflow>('GET', `/workflows/${id}`, call),
  create: (body: WorkflowDraft, call: CallOptions = {}) =>
    send<Workflow & { readonly webhookSecret?: string }>('POST', '/workflows', { body, ...call }),
  update: (id: string, body: WorkflowDraft & { readonly version: number }, call: CallOptions = {}) =>
    send<Workflow & { readonly webhookSecret?: string }>('PUT', `/workflows/${id}`, { body, ...call }),
  delete: (id: string, call: CallOptions = {}) => send<void>('DELETE', `/workflows/${id}`, call),
  versions: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    send<Page<WorkflowVersion>>('GET', `/workflows/${id}/versions${queryOf(query)}`, call),
  enable: (id: string) => send<Workflow>('POST', `/workflows/${id}/enable`),
  disable: (id: string) => send<Workflow>('POST', `/workflows/${id}/disable`),
  run: (id: string, body: RunRequest, call: StartOptions = {}) =>
    send<Started>('POST', `/workflows/${id}/run`, { body, ...call }),
  dryRun: (id: string, body: DryRunRequest, call: StartOptions = {}) =>
    send<Started>('POST', `/workflows/${id}/dry-run`, { body, ...call }),
  runs: (id: string, query: PageQuery = {}, call: CallOptions = {}) =>
    send<Page<RunSummary>>('GET', `/workflows/${id}/runs${queryOf(query)}`, call),
  newWebhookSecret: (id: string) =>
    send<{ readonly webhookSecret: string }>('POST', `/workflows/${id}/webhook-secret`),
  effects: (runId: string, query: PageQuery = {}, call: CallOptions = {}) =>
    send<Page<Effect>>('GET', `/runs/${runId}/effects${queryOf(query)}`, call),
}

interface Sending extends StartOptions {
  readonly body?: unknown
}

async function send<Answer>(
  method: string,
  path: string,
  { body, signal, idempotencyKey }: Sending = {},
): Promise<Answer> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (body !== undefined) headers['content-type'] = 'application/json'
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal !== undefined && { signal }),
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new NoServerError(location.origin, cause)
  }
  if (response.status === 204) return undefined as Answer
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer as Answer
  const problem = answer as Problem | null
  throw new ApiError(response.status, problem?.detail ?? problem?.title ?? `Status ${response.status}`, {
    problem,
    requestId: response.headers.get('x-request-id'),
  })
}

function queryOf(query: object): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) params.set(name, String(value))
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
