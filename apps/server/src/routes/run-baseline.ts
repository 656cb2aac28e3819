import { baselineInput } from '@workbench/core/baseline/baseline-input'
import { debateBaselines, usageOfDebate } from '@workbench/core/baseline/debate-baselines'
import { titleOf } from '@workbench/core/debate/request/title-of'
import { ConflictError } from '@workbench/core/errors'
import { DebateInput, type DebateResult } from '@workbench/core/models/debate'
import { DebateBaselineStart, DebateBaselines } from '@workbench/core/models/debate-baseline'
import { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf, type StartsUnderWay } from '../manners/idempotency.ts'
import { Started } from './runs.ts'
import { problemResponse } from './schemas.ts'

const params = z.object({ id: RunId })

/** Newer ones than anybody sets beside each other. */
const mostBaselines = 20

export function runBaselineRoutes({
  runs,
  catalog,
  newId,
  starts,
}: Pick<ServerDeps, 'runs' | 'catalog' | 'newId'> & {
  readonly starts: StartsUnderWay
}): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/runs/:id/baseline',
      {
        config: { mayBeEmpty: true },
        schema: {
          summary: 'A single agent answers the topic of a completed debate with what the debate has cost',
          description:
            '409 unless the debate is complete. The new run is linked to it by `parentRunId` and its trigger, and never costs more.',
          params,
          body: DebateBaselineStart,
          response: { 202: Started, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { params: debateOf, body, correlation } = request
        const key = idempotencyKeyOf(request)
        const { runId } = await starts.join(key, async () => {
          const debate = await runs.get(debateOf.id)
          const input = baselineInput(heldDebate(debate), body, {
            problemWithModel: (model) => catalog.problemWith(model),
            priceOf: (model) => catalog.priceOf(model),
            contextOf: (model) => catalog.contextOf(model),
          })
          const run = {
            id: newId<RunId>(),
            kind: 'debate' as const,
            title: titleOf(`Baseline of ${debate.title}`),
            scenarioId: null,
            parentRunId: debate.id,
            trigger: { type: 'baseline', id: debate.id },
            // A run that comes from a run keeps the request id of the call that began it all.
            correlation: { ...correlation, requestId: debate.requestId },
            input,
          }
          return runs.start(run, 'RUN_DEBATE', key)
        })
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )

    app.get(
      '/runs/:id/baseline',
      {
        schema: {
          summary: 'A debate beside the single agents that had its budget, and what it was worth',
          description: `The newest ${mostBaselines} of them. 409 for a run that is no debate.`,
          params,
          response: { 200: DebateBaselines, ...problemResponse },
        },
      },
      async ({ params: { id } }) => {
        const debate = await runs.get(id)
        if (debate.kind !== 'debate') throw noDebate(debate)
        const { items } = await runs.list({ kind: ['debate'], parentRunId: id, limit: 200 })
        const children = items.filter(({ forkedFrom }) => forkedFrom === null).slice(0, mostBaselines)
        return debateBaselines(debate, await Promise.all(children.map((child) => runs.get(child.id))))
      },
    )
  }
}

const noDebate = ({ kind }: Run) =>
  new ConflictError(`Only debates are compared with a single agent, not a run of kind ${kind}.`)

/** @throws ConflictError for what can't be compared with a single agent. */
function heldDebate(run: Run): Parameters<typeof baselineInput>[0] {
  if (run.kind !== 'debate') throw noDebate(run)
  if (run.status !== 'completed') {
    const hint =
      run.status === 'failed' || run.status === 'cancelled'
        ? 'Retry it, or compare a debate that has completed.'
        : 'Wait for its end.'
    throw new ConflictError(
      `Only a completed debate is compared with a single agent; this one is ${run.status}.`,
      { hint },
    )
  }
  const parsed = DebateInput.safeParse(run.input)
  if (!parsed.success) {
    throw new ConflictError('It is not known how this debate was held, so nothing can be held like it.', {
      hint: 'Hold it anew here, and compare that.',
    })
  }
  const usage = usageOfDebate(run)
  if (usage.inputTokens + usage.outputTokens === 0) {
    throw new ConflictError(
      'No tokens are known to have been used by this debate, so nothing can be given the same budget.',
      { hint: 'Compare a debate that was held here, and that models took part in.' },
    )
  }
  if (parsed.data.baselineOf !== undefined) {
    throw new ConflictError('This run is a baseline itself.', {
      hint: 'Ask for another baseline of its debate.',
    })
  }
  const { turns } = run.output as DebateResult
  return { runId: run.id, input: parsed.data, turns, usage }
}
