import type { FastifyReply } from 'fastify'

/** Aborts when the connection closes, which is also how an answer ends. */
export function whenCallerLeaves(reply: FastifyReply): AbortSignal {
  const left = new AbortController()
  reply.raw.once('close', () => left.abort())
  return left.signal
}
