import { forkInput, personaIdsOfFork } from '@workbench/core/debate/fork-input'
import { ConflictError, InvalidInputError } from '@workbench/core/errors'
import { DebateInput } from '@workbench/core/models/debate'
import { DebateForkChanges, ForkRequest } from '@workbench/core/models/debate-request'
import { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canGoOn } from '../debates/can-go-on.ts'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf, type StartsUnderWay } from '../manners/idempotency.ts'
import { Started } from './runs.ts'
import { problemResponse } from './schemas.ts'

type ForkDeps = Pick<ServerDeps, 'runs' | 'personas' | 'catalog' | 'newId'> & {
  readonly starts: StartsUnderWay
}

export function runForkRoutes({ runs, personas, catalog, newId, starts }: ForkDeps): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/runs/:id/fork',
      {
        schema: {
          summary: 'A new run that shares the turns before `atTurn` and calls none of them again',
          params: z.object({ id: RunId }),
          body: ForkRequest,
          response: { 202: Started, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { id: parentId } = request.params
        const { atTurn, changes = {} } = request.body
        const key = idempotencyKeyOf(request)
        const { runId } = await starts.join(key, async () => {
          const parent = await runs.get(parentId)
          const ids = personaIdsOfFork(changes)
          const found = ids.length === 0 ? [] : await personas.getMany(ids)
          if (!canGoOn(parent, atTurn)) {
            const message =
              'This run was imported as a transcript, which a debate can not go on from; 0 is possible: the same people hold it anew.'
            throw new InvalidInputError([{ path: ['atTurn'], message }])
          }
          const input = forkInput(debateInputOf(parent), atTurn, DebateForkChanges.parse(changes), {
            personas: new Map(found.map((persona) => [persona.id, persona])),
            problemWithModel: (model) => catalog.problemWith(model),
            priceOf: (model) => catalog.priceOf(model),
          })
          const fork = {
            id: newId<RunId>(),
            kind: parent.kind,
            title: parent.title,
            scenarioId: parent.scenarioId,
            parentRunId: parent.id,
            trigger: { type: 'fork', id: parent.id },
            // A run that comes from a run keeps the request id of the call that began it all.
            correlation: { ...request.correlation, requestId: parent.requestId },
            input,
          }
          return runs.fork(fork, { runId: parent.id, turn: atTurn }, 'RUN_DEBATE', key)
        })
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )
  }
}

function debateInputOf(run: Run): DebateInput {
  const parsed = run.kind === 'debate' ? DebateInput.safeParse(run.input) : null
  if (parsed?.success === true) return parsed.data
  throw new ConflictError('Only a debate with a complete snapshot can be forked.')
}
