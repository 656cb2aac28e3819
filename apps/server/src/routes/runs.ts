import { ConflictError } from '@workbench/core/errors'
import { RunId, ScenarioId } from '@workbench/core/models/ids'
import { Run, RunKind, RunStatus, RunSummary } from '@workbench/core/models/run'
import type { JobType } from '@workbench/core/ports/job-queue'
import { metrics } from '@workbench/platform/metrics/definitions'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canGoOn } from '../debates/can-go-on.ts'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf, type StartsUnderWay } from '../manners/idempotency.ts'
import { Moment } from './moment.ts'
import { listed, pageOf, pageQuery, problemResponse, SearchText } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const params = z.object({ id: RunId })
export const Started = z.object({ runId: RunId })

const RunsQuery = z.strictObject({
  ...pageQuery,
  kind: listed(RunKind).optional().describe('Any of these.'),
  status: listed(RunStatus).optional().describe('Any of these.'),
  scenarioId: ScenarioId.optional(),
  workflowId: z.uuidv7().optional(),
  q: SearchText.optional(),
  from: Moment.optional().describe('Queued at or after.'),
  to: Moment.optional().describe('Queued before.'),
})

const jobOfKind: Readonly<Record<RunKind, JobType>> = {
  debate: 'RUN_DEBATE',
  workflow: 'RUN_WORKFLOW',
  ingest: 'INGEST_DOCS',
  tool: 'RUN_TOOL',
}

export function runRoutes({
  runs,
  totals,
  starts,
}: Pick<ServerDeps, 'runs' | 'totals'> & { readonly starts: StartsUnderWay }): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/runs',
      {
        schema: {
          summary: 'List runs, newest first',
          querystring: RunsQuery,
          response: { 200: pageOf(RunSummary), ...problemResponse },
        },
      },
      async ({ query }) => runs.list(withoutUndefined(query)),
    )

    app.get(
      '/runs/:id',
      { schema: { summary: 'Read a run', params, response: { 200: Run, ...problemResponse } } },
      async ({ params: { id } }) => runs.get(id),
    )

    app.post(
      '/runs/:id/cancel',
      { schema: { summary: 'Cancel a run', params, response: { 202: Started, ...problemResponse } } },
      async ({ params: { id } }, reply) => {
        const { kind, status } = await runs.cancel(id)
        // A running one is counted by its worker, once it has stopped.
        if (status === 'cancelled') totals.count(metrics.runsEnded, { kind, status })
        return reply.code(202).header('location', `/runs/${id}`).send({ runId: id })
      },
    )

    app.post(
      '/runs/:id/retry',
      {
        schema: {
          summary: 'Continue a failed or cancelled run from its last finished step',
          params,
          response: { 202: Started, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const key = idempotencyKeyOf(request)
        const { runId } = await starts.join(key, async () => {
          const run = await runs.get(id)
          if (!canGoOn(run)) {
            throw new ConflictError(
              'This run was imported as a transcript, and a debate can not go on from it.',
              {
                hint: 'Fork it at turn 0: the same people hold it anew.',
              },
            )
          }
          return runs.retry(id, jobOfKind[run.kind], key)
        })
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )
  }
}
