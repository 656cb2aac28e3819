import type { FastifyInstance } from 'fastify'
import { loggedPath } from './logged-path.ts'

/** Asked for every few seconds by whatever watches the process; nobody wants to read about it. */
export const quietPaths: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics'])

/** One line per request, when its answer is through. Neither headers nor the query: both can hold secrets. */
export function registerRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const path = loggedPath(request.url)
    const line = {
      eventType: 'HttpRequest',
      requestId: request.id,
      latencyMs: Math.round(reply.elapsedTime),
      method: request.method,
      path,
      status: reply.statusCode,
    }
    request.log[quietPaths.has(path) ? 'debug' : 'info'](line, 'Request')
    done()
  })
}
