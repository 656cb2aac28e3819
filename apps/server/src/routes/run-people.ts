import { DebateNote } from '@workbench/core/models/debate'
import { RunId } from '@workbench/core/models/ids'
import { PersonTurnRequest, TakenTurn } from '@workbench/core/models/person-turn'
import { NoteDraft } from '@workbench/core/models/run-note'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf } from '../manners/idempotency.ts'
import { refuseSecrets } from '../tools/refuse-secrets.ts'
import { problemResponse } from './schemas.ts'

const params = z.object({ id: RunId })

/** How people take part in a debate: by taking a seat's turn, or by a note from outside. */
export function runPeopleRoutes({
  runs,
  secrets,
}: Pick<ServerDeps, 'runs' | 'secrets'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/runs/:id/turn',
      {
        schema: {
          summary: "Take a person's turn; the run that waits goes on",
          description:
            'Which turns are awaited, and what the format asks for, is in `awaitedTurns` of the run. 409 when it waits for no person, or not for this one; 422 when it waits for several and no `seat` is named.',
          params,
          body: PersonTurnRequest,
          response: { 202: TakenTurn, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { id: runId } = request.params
        const { text, by, answer } = request.body
        // Told to models and kept in the transcript.
        for (const [field, sent] of Object.entries({ text, by, answer }))
          if (sent !== undefined) await refuseSecrets(field, sent, secrets)
        const turn = await runs.takeTurn(runId, request.body, idempotencyKeyOf(request))
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId, turn })
      },
    )

    app.post(
      '/runs/:id/notes',
      {
        schema: {
          summary: 'Add a note that speakers see from the next round on',
          description:
            'Quoted to them as material, never as an instruction. 409 when the run has ended, is no debate, or has as many notes as it takes.',
          params,
          body: NoteDraft,
          response: { 201: DebateNote, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { id: runId } = request.params
        const { text, by } = request.body
        for (const [field, sent] of Object.entries({ text, by }))
          if (sent !== undefined) await refuseSecrets(field, sent, secrets)
        const note = await runs.addNote(runId, request.body, idempotencyKeyOf(request))
        return reply.code(201).header('location', `/runs/${runId}`).send(note)
      },
    )
  }
}
