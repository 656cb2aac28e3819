import { InvalidInputError } from '@workbench/core/errors'
import { Event, EventType } from '@workbench/core/events/event'
import { RunId } from '@workbench/core/models/ids'
import { hasEnded } from '@workbench/core/models/run'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { streamAllRuns } from '../live/all-runs-stream.ts'
import { sendEventStream } from '../live/event-stream.ts'
import { streamRun } from '../live/run-stream.ts'
import { asksForEventStream, takesEventStream } from '../manners/accept.ts'
import { ProblemError } from '../manners/problem.ts'
import { listed, NoContent, pageOf, pageQuery, problemResponse } from './schemas.ts'

type EventRouteDeps = Pick<ServerDeps, 'runs' | 'events' | 'feed' | 'clock'> & {
  /** Aborts when the server begins to close. */
  readonly closing: AbortSignal
}

export function runEventRoutes({
  runs,
  events,
  feed,
  clock,
  closing,
}: EventRouteDeps): FastifyPluginAsyncZod {
  const statusOf = async (id: RunId) => (await runs.get(id)).status
  return async (app) => {
    app.get(
      '/runs/:id/events',
      {
        schema: {
          summary: 'Events of a run, ascending; a live stream with `Accept: text/event-stream`',
          description:
            'The stream begins with the first event or after `Last-Event-ID`, and ends after the last one: `id` is the seq, ' +
            '`event` the type, `data` an Event. While a turn is spoken there are messages `delta` without id, ' +
            '`{turn, attempt, offset, text}`; who comes later first gets the text so far. A comment comes every 15 seconds. ' +
            '204 when the reader already has everything of a run that has ended.',
          params: z.object({ id: RunId }),
          querystring: z.strictObject({
            ...pageQuery,
            cursor: pageQuery.cursor.describe('Events after this seq.'),
          }),
          response: { 200: pageOf(Event), 204: NoContent, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const { limit, cursor } = request.query
        if (request.method === 'HEAD' || !asksForEventStream(request.headers.accept)) {
          const read = await events.listByRun(id, seqOf(cursor, 'cursor'), limit + 1)
          if (read.length === 0) await runs.get(id)
          const items = read.slice(0, limit)
          return { items, nextCursor: read.length > limit ? String(items.at(-1)?.seq) : null }
        }
        const lastEventId = request.headers['last-event-id']
        const afterSeq =
          lastEventId === undefined ? seqOf(cursor, 'cursor') : seqOf(String(lastEventId), 'Last-Event-ID')
        const isAlreadyOver = hasEnded(await statusOf(id)) && afterSeq > 0
        if (isAlreadyOver && (await events.listByRun(id, afterSeq, 1)).length === 0) {
          // A browser comes back to a stream that ended, unless it is told that there is no more.
          return reply.code(204).send()
        }
        return sendEventStream(reply, closing, (signal) =>
          streamRun({ runId: id, afterSeq, events, feed, clock, statusOf, signal }),
        )
      },
    )

    app.get(
      '/events',
      {
        exposeHeadRoute: false,
        schema: {
          summary: 'Events of all runs from now on, as a live stream',
          querystring: z.strictObject({
            type: listed(EventType).optional().describe('Only events of these types.'),
          }),
          response: {
            200: {
              description:
                'Messages whose `event` is the type and whose `data` is an Event as JSON, and a comment every 15 seconds',
              content: { 'text/event-stream': { schema: z.string() } },
            },
            ...problemResponse,
          },
        },
      },
      async (request, reply) => {
        if (!takesEventStream(request.headers.accept)) {
          throw new ProblemError(406, 'This address only has a stream: send "Accept: text/event-stream".')
        }
        const { type: types } = request.query
        return sendEventStream(reply, closing, (signal) =>
          streamAllRuns({ events, feed, clock, types, signal }),
        )
      },
    )
  }
}

/** The place after which to read; 0 for the beginning. */
function seqOf(text: string | undefined, from: string): number {
  if (text === undefined || text === '') return 0
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidInputError([{ path: [from], message: 'Expected the seq of an event of this run' }])
}
