import type { FastifyInstance } from 'fastify'
import { ProblemError } from './problem.ts'

/**
 * Aborts when the server begins to close, so that streams end and nothing keeps `close()` waiting; answers under
 * way finish and take their connection with them.
 */
export function registerClosing(app: FastifyInstance): AbortSignal {
  const closing = new AbortController()
  app.addHook('preClose', (done) => {
    closing.abort()
    done()
  })
  app.addHook('onRequest', (_request, _reply, done) => {
    if (!closing.signal.aborted) return done()
    done(new ProblemError(503, 'The server is stopping.', { headers: { 'retry-after': '2' } }))
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing.signal.aborted) reply.header('connection', 'close')
    done(null, payload)
  })
  return closing.signal
}
