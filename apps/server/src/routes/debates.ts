import { randomInt } from 'node:crypto'
import { estimateDebate } from '@workbench/core/debate/bounds/estimate-debate'
import { prepareDebate } from '@workbench/core/debate/prepare-debate'
import { DebateRequest } from '@workbench/core/models/debate-request'
import { CostUsd } from '@workbench/core/models/fields'
import { RunId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf, type StartsUnderWay } from '../manners/idempotency.ts'
import { problemResponse } from './schemas.ts'

type DebateRouteDeps = Pick<ServerDeps, 'scenarios' | 'personas' | 'catalog' | 'runs' | 'newId'> & {
  readonly starts: StartsUnderWay
}

const uses = { calls: z.int(), inputTokens: z.int(), outputTokens: z.int(), costUsd: CostUsd }

const Estimate = z
  .object({
    ...uses,
    model: z.string().describe('The one model, or the one that most calls go to.'),
    summaries: z.int().describe('How many of the calls sum up the older part of a long transcript.'),
    retries: z
      .object(uses)
      .describe(
        'What it takes besides, at worst: each answer in a form that can not be read is asked for once more. No part of the other numbers.',
      ),
  })
  .meta({ id: 'Estimate' })

export function debateRoutes(deps: DebateRouteDeps): FastifyPluginAsyncZod {
  const { runs, newId, starts } = deps
  const prepare = (request: DebateRequest) => prepareDebate(request, { ...deps, seed: randomInt(2 ** 31) })
  return async (app) => {
    app.post(
      '/debates/estimate',
      {
        schema: {
          summary: 'What a debate can cost at most, before any spend',
          body: DebateRequest,
          response: { 200: Estimate, ...problemResponse },
        },
      },
      async ({ body }) => {
        const { input } = await prepare(body)
        return estimateDebate(input)
      },
    )

    app.post(
      '/debates/run',
      {
        schema: {
          summary: 'Start a debate',
          body: DebateRequest,
          response: { 202: z.object({ runId: RunId, status: z.literal('queued') }), ...problemResponse },
        },
      },
      async (request, reply) => {
        const { body, correlation } = request
        const key = idempotencyKeyOf(request)
        const { runId } = await starts.join(key, async () => {
          const { input, title } = await prepare(body)
          const run = {
            id: newId<RunId>(),
            kind: 'debate' as const,
            title,
            scenarioId: input.scenarioId,
            parentRunId: null,
            trigger: { type: 'api', id: null },
            correlation,
            input,
          }
          return runs.start(run, 'RUN_DEBATE', key)
        })
        return reply
          .code(202)
          .header('location', `/runs/${runId}`)
          .send({ runId, status: 'queued' as const })
      },
    )
  }
}
