import type { IncomingMessage } from 'node:http'
import type { Correlation } from '@workbench/core/events/correlation'
import { isRequestId, traceIdOf } from '@workbench/core/events/correlation'
import { newSpanId, newTraceId, runWithCorrelation } from '@workbench/platform/correlation'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    correlation: Correlation
    /** null: no traces are made. */
    spanId: string | null
  }
}

/** The caller's own `x-request-id` when it is well formed, else a new one. */
export const requestIdFrom =
  (newId: () => string) =>
  (message: Pick<IncomingMessage, 'headers'>): string => {
    const sent = message.headers['x-request-id']
    return isRequestId(sent) ? sent : newId()
  }

/**
 * Every request has a request id and a trace id, on its answer and on everything that is logged meanwhile.
 *
 * @param isTraced - Whether requests get an id for a span of their own.
 */
export function registerRequestContext(app: FastifyInstance, isTraced = false): void {
  app.decorateRequest('correlation')
  app.decorateRequest('spanId', null)
  app.addHook('onRequest', (request, reply, done) => {
    const traceId = traceIdOf(request.headers.traceparent) ?? newTraceId()
    request.correlation = { requestId: request.id, traceId }
    reply.header('x-request-id', request.id)
    if (!isTraced) return runWithCorrelation(request.correlation, done)
    const spanId = newSpanId()
    request.spanId = spanId
    runWithCorrelation({ ...request.correlation, spanId }, done)
  })
}
