import { STATUS_CODES } from 'node:http'
import type { FastifyReply } from 'fastify'
import { z } from 'zod'

export const problemMediaType = 'application/problem+json'

/** RFC 9457. */
export const Problem = z
  .object({
    type: z.string().describe('Always "about:blank": the status says what kind of problem it is.'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What happened here, and what to do about it.'),
    requestId: z.string(),
    errors: z
      .array(z.object({ path: z.string().describe('e.g. "participants.0.personaId"'), message: z.string() }))
      .optional(),
  })
  .meta({ id: 'Problem', description: 'Every error has this shape.' })
export type Problem = z.infer<typeof Problem>

/** A request refused by the server's manners rather than by the domain. */
export class ProblemError extends Error {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly errors: Problem['errors']

  constructor(
    status: number,
    detail: string,
    { headers = {}, errors }: { headers?: Readonly<Record<string, string>>; errors?: Problem['errors'] } = {},
  ) {
    super(detail)
    this.name = 'ProblemError'
    this.status = status
    this.headers = headers
    this.errors = errors
  }
}

export function problemOf(
  status: number,
  detail: string,
  requestId: string,
  errors?: Problem['errors'],
): Problem {
  const title = STATUS_CODES[status] ?? 'Error'
  return { type: 'about:blank', title, status, detail, requestId, ...(errors && { errors }) }
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .type(problemMediaType)
    .serializer(JSON.stringify)
    .header('x-request-id', problem.requestId)
    .send(problem)
}
