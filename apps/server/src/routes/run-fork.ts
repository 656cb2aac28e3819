import { forkInput, personaIdsOfFork } from '@workbench/core/debate/request/fork-input'
import { titleOf } from '@workbench/core/debate/request/title-of'
import { ConflictError, InvalidInputError } from '@workbench/core/errors'
import { DebateInput } from '@workbench/core/models/debate'
import { DebateForkChanges, ForkRequest, WorkflowForkChanges } from '@workbench/core/models/debate-request'
import { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canGoOn } from '../debates/can-go-on.ts'
import type { ServerDeps } from '../deps.ts'
import { fieldFaults } from '../manners/field-faults.ts'
import { idempotencyKeyOf, type StartsUnderWay } from '../manners/idempotency.ts'
import { refuseSecrets } from '../tools/refuse-secrets.ts'
import type { CheckDeps } from '../workflows/check-workflow.ts'
import { forkWorkflow } from '../workflows/fork-workflow.ts'
import { Started } from './runs.ts'
import { problemResponse } from './schemas.ts'

type ForkDeps = Pick<ServerDeps, 'runs' | 'personas' | 'catalog' | 'newId' | 'workflows' | 'secrets'> &
  CheckDeps & { readonly starts: StartsUnderWay }

export function runForkRoutes(deps: ForkDeps): FastifyPluginAsyncZod {
  const { runs, secrets, newId, starts } = deps
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
          const fork = {
            id: newId<RunId>(),
            kind: parent.kind,
            title: parent.title,
            scenarioId: parent.scenarioId,
            parentRunId: parent.id,
            trigger: { type: 'fork', id: parent.id },
            // A run that comes from a run keeps the request id of the call that began it all.
            correlation: { ...request.correlation, requestId: parent.requestId },
          }
          const from = { runId: parent.id, turn: atTurn }
          if (parent.kind !== 'workflow') {
            const input = await debateInputOf(parent, atTurn, ofKind(DebateForkChanges, changes), deps)
            return runs.fork({ ...fork, title: titleOfFork(parent, input), input }, from, 'RUN_DEBATE', key)
          }
          await refuseSecrets('changes', changes, secrets)
          const input = await forkWorkflow(parent, atTurn, ofKind(WorkflowForkChanges, changes), deps)
          const workflow = { workflowId: input.workflow.id, depth: input.depth }
          return runs.fork({ ...fork, ...workflow, input }, from, 'RUN_WORKFLOW', key)
        })
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )
  }
}

/** @throws InvalidInputError for changes that mean nothing to this kind of run. */
function ofKind<Changes>(schema: z.ZodType<Changes>, changes: unknown): Changes {
  const parsed = schema.safeParse(changes)
  if (parsed.success) return parsed.data
  throw new InvalidInputError(fieldFaults(parsed.error.issues, ['changes']))
}

async function debateInputOf(
  parent: Run,
  atTurn: number,
  changes: DebateForkChanges,
  { personas, catalog }: Pick<ForkDeps, 'personas' | 'catalog'>,
): Promise<DebateInput> {
  const ids = personaIdsOfFork(changes)
  const found = ids.length === 0 ? [] : await personas.getMany(ids)
  if (!canGoOn(parent, atTurn)) {
    const message =
      'This run was imported as a transcript, which a debate can not go on from; 0 is possible: the same people hold it anew.'
    throw new InvalidInputError([{ path: ['atTurn'], message }])
  }
  return forkInput(snapshotOf(parent), atTurn, changes, {
    personas: new Map(found.map((persona) => [persona.id, persona])),
    problemWithModel: (model) => catalog.problemWith(model),
    priceOf: (model) => catalog.priceOf(model),
    contextOf: (model) => catalog.contextOf(model),
  })
}

/** A debate that is called by its topic is called by the new one; a name of its own it keeps. */
function titleOfFork(parent: Run, { topic }: DebateInput): string {
  const isOfTopic = parent.title === titleOf(snapshotOf(parent).topic)
  return isOfTopic ? titleOf(topic) : parent.title
}

function snapshotOf(run: Run): DebateInput {
  const parsed = run.kind === 'debate' ? DebateInput.safeParse(run.input) : null
  if (parsed?.success === true) return parsed.data
  if (run.kind === 'debate') throw new ConflictError('Only a debate with a complete snapshot can be forked.')
  const hint = run.kind === 'ingest' ? 'Ingest the document again instead.' : 'Start it anew instead.'
  throw new ConflictError(`Debates and workflows can be forked; a run of kind ${run.kind} can not.`, { hint })
}
