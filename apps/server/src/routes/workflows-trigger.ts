import { Json } from '@workbench/core/models/fields'
import { WorkflowId } from '@workbench/core/models/workflow'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import type { StartsUnderWay } from '../manners/idempotency.ts'
import { Started } from './runs.ts'
import { problemResponse } from './schemas.ts'

type TriggerDeps = Pick<ServerDeps, 'workflows' | 'runs' | 'secrets' | 'newId' | 'clock'> & {
  readonly starts: StartsUnderWay
}

/** Webhooks. */
export function workflowTriggerRoutes(deps: TriggerDeps): FastifyPluginAsyncZod {
  void deps
  return async (app) => {
    app.post(
      '/workflows/:id/trigger',
      {
        config: { isPublic: true, mayBeEmpty: true },
        schema: {
          summary: 'Start a workflow by its webhook',
          description:
            'Signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), or with `Authorization: Bearer SECRET`. The same `webhook-id` again gives the same `runId`.',
          params: z.object({ id: WorkflowId }),
          body: Json.describe('Any JSON, or nothing.'),
          response: { 202: Started, ...problemResponse },
        },
      },
      async (_request, reply) => reply.code(202).send({ runId: '' as never }),
    )
  }
}
