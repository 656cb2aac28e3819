import { ConflictError, InvalidInputError } from '@workbench/core/errors'
import { Json } from '@workbench/core/models/fields'
import type { RunId } from '@workbench/core/models/ids'
import { WorkflowId } from '@workbench/core/models/workflow'
import type { IdempotencyKey } from '@workbench/core/ports/run-repository'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf, isPrintableKey, type StartsUnderWay } from '../manners/idempotency.ts'
import { parseJson } from '../manners/json-body.ts'
import { ProblemError } from '../manners/problem.ts'
import { validatorCompiler } from '../manners/validation.ts'
import { findWebhook } from '../workflows/webhook/find-webhook.ts'
import { isCredentialRight } from '../workflows/webhook/is-credential-right.ts'
import { shownHeaders } from '../workflows/webhook/shown-headers.ts'
import {
  unauthorized,
  type WebhookCredential,
  webhookCredential,
} from '../workflows/webhook/webhook-credential.ts'
import { Started } from './runs.ts'
import { problemResponse } from './schemas.ts'

type TriggerDeps = Pick<ServerDeps, 'workflows' | 'runs' | 'secrets' | 'newId' | 'clock'> & {
  readonly starts: StartsUnderWay
}

const nothing = Buffer.alloc(0)

/** Webhooks: whoever has the secret of a workflow starts it, with no other credential. */
export function workflowTriggerRoutes(deps: TriggerDeps): FastifyPluginAsyncZod {
  const { runs, newId, clock, starts } = deps
  const credentials = new WeakMap<FastifyRequest, WebhookCredential>()

  return async (app) => {
    app.removeAllContentTypeParsers()
    // As it arrives: it is what was signed, and it is read only once it is known who sent it.
    app.addContentTypeParser(
      /^application\/(?:[\w.-]+\+)?json\b/,
      { parseAs: 'buffer' },
      (_request, body, done) => done(null, body),
    )

    app.post(
      '/workflows/:id/trigger',
      {
        config: { isPublic: true, mayBeEmpty: true },
        schema: {
          summary: 'Start a workflow by its webhook',
          description:
            'Signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), or with `Authorization: Bearer SECRET`. The same `webhook-id` again gives the same `runId`. 409 when the workflow is switched off, or its trigger is no webhook.',
          params: z.object({ id: WorkflowId }),
          body: Json.describe('Any JSON, or nothing: `trigger.body` for expressions.'),
          response: { 202: Started, ...problemResponse },
        },
        validatorCompiler: (route) =>
          route.httpPart === 'body' ? (value) => ({ value }) : validatorCompiler(route as never),
        // Before the body is read: of whom shows no credential nothing is read at all.
        onRequest: async (request) => {
          credentials.set(request, webhookCredential(request.headers, clock.now()))
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const body = Buffer.isBuffer(request.body) ? request.body : nothing
        const credential = credentials.get(request)
        const { workflow, secretName, secret } = await findWebhook(id, deps)
        if (secretName === null) throw new ConflictError('The trigger of this workflow is no webhook.')
        if (credential === undefined || secret === null || !isCredentialRight(credential, body, secret)) {
          throw unauthorized('The credential is not the one of this webhook.')
        }
        if (request.headers['content-encoding'] !== undefined) {
          throw new ProblemError(415, 'Compressed bodies are not taken; send it without Content-Encoding.')
        }
        const parsed = body.length === 0 ? null : (parseJson(body) as z.infer<typeof Json>)
        const key = keyOf(request, workflow.id, parsed)
        const { runId } = await starts.join(key, async () => {
          const again = key === undefined || workflow.enabled ? null : await runs.findStarted(key)
          if (again !== null) return again
          if (!workflow.enabled) {
            throw new ConflictError('This workflow is switched off.', {
              hint: `Switch it on: POST /workflows/${id}/enable.`,
            })
          }
          const run = newWorkflowRun({
            id: newId<RunId>(),
            workflow,
            trigger: { type: 'webhook', body: parsed, headers: shownHeaders(request.headers) },
            triggerId: webhookIdOf(request),
            correlation: request.correlation,
          })
          return runs.start(run, 'RUN_WORKFLOW', key)
        })
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )
  }
}

/** @throws InvalidInputError unless it is 1 to 255 printable characters, as other keys are. */
function webhookIdOf({ headers }: FastifyRequest): string | null {
  const id = headers['webhook-id']
  if (typeof id !== 'string' || id === '') return null
  if (isPrintableKey(id)) return id
  throw new InvalidInputError([{ path: ['webhook-id'], message: 'Expected 1 to 255 printable characters' }])
}

/**
 * A message has its own name, and is the same whatever it says; else what the manners say of keys. By the id of the
 * workflow: an address has many spellings, and none of them makes a message new that somebody sends once more.
 */
function keyOf(request: FastifyRequest, workflowId: string, body: unknown): IdempotencyKey | undefined {
  const id = webhookIdOf(request)
  if (id === null) return idempotencyKeyOf(request, body)
  return { key: id, scope: `webhook /workflows/${workflowId}/trigger`, bodyHash: '' }
}
