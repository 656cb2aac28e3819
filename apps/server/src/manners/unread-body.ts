import type { IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

const mostBytes = 64 * 1024 * 1024
const mostMs = 5_000

/**
 * Lets a refused body arrive before the refusal is sent. Answered in the middle of it, most clients see a broken
 * connection instead of the answer, because they only read once they have written. What is read is thrown away, up
 * to bounds that no honest mistake exceeds.
 */
export function registerUnreadBody(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode >= 400 && hasUnreadBody(request.raw)) await discard(request.raw)
    return payload
  })
}

const hasUnreadBody = (request: IncomingMessage): boolean =>
  request.complete === false && !request.destroyed && request.headers.expect === undefined

async function discard(request: IncomingMessage): Promise<void> {
  let bytes = 0
  const enough = Promise.withResolvers<void>()
  const count = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > mostBytes) enough.resolve()
  }
  request.on('data', count)
  for (const event of ['end', 'close', 'error']) request.once(event, () => enough.resolve())
  request.resume()
  const timeout = new AbortController()
  await Promise.race([
    enough.promise,
    sleep(mostMs, undefined, { signal: timeout.signal, ref: false }).catch(() => {}),
  ])
  timeout.abort()
  request.off('data', count)
}
