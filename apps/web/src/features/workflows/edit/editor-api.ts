import { ApiError, NoServerError } from '@workbench/client/errors'
import type { Problem } from '@workbench/client/models'
import type { StepCatalogue } from './step-types.ts'
import type { EditedWorkflow } from './workflow-editor.tsx'
import type { JsonObject } from './workflow-shapes.ts'

export interface YamlFault {
  readonly path: string
  readonly message: string
  readonly line: number | null
  readonly column: number | null
}

export type Evaluated =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: { readonly code: string; readonly message: string } }

type Saved = EditedWorkflow & { readonly webhookSecret?: string | undefined }

/** The calls that the editor makes. */
export const editorApi = {
  stepTypes: (signal: AbortSignal) =>
    send<{ items: StepCatalogue }>('GET', '/workflows/step-types', undefined, signal),
  get: (id: string) => send<EditedWorkflow>('GET', `/workflows/${id}`),
  create: (draft: JsonObject) => send<Saved>('POST', '/workflows', draft),
  update: (id: string, draft: JsonObject) => send<Saved>('PUT', `/workflows/${id}`, draft),
  yaml: (id: string, signal: AbortSignal) =>
    send<{ yaml: string; version: number }>('GET', `/workflows/${id}/yaml`, undefined, signal),
  updateYaml: (id: string, body: { yaml: string; version: number }) =>
    send<Saved>('PUT', `/workflows/${id}/yaml`, body),
  parse: (yaml: string, signal?: AbortSignal) =>
    send<{ draft: EditedWorkflow | null; faults: readonly YamlFault[] }>(
      'POST',
      '/workflows/parse',
      { yaml },
      signal,
    ),
  format: (draft: JsonObject, yaml: string | null, signal?: AbortSignal) =>
    send<{ yaml: string }>('POST', '/workflows/format', { draft, ...(yaml !== null && { yaml }) }, signal),
  evaluate: (body: JsonObject, signal: AbortSignal) =>
    send<Evaluated>('POST', '/expressions/evaluate', body, signal),
  newWebhookSecret: (id: string) =>
    send<{ webhookSecret: string }>('POST', `/workflows/${id}/webhook-secret`),
}

async function send<Answer>(
  method: string,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal !== undefined && { signal }),
    })
  } catch (cause) {
    signal?.throwIfAborted()
    throw new NoServerError(location.origin, cause)
  }
  const answer: unknown = await response.json().catch(() => null)
  if (response.ok) return answer as Answer
  const problem = answer as Problem | null
  throw new ApiError(response.status, problem?.detail ?? `Status ${response.status}`, {
    problem,
    requestId: response.headers.get('x-request-id'),
  })
}
