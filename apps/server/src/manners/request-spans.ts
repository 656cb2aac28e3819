import type { Telemetry } from '@workbench/platform/telemetry/telemetry'
import type { FastifyInstance } from 'fastify'
import { loggedPath } from './logged-path.ts'
import { quietPaths } from './request-log.ts'

/** A span for every request whose answer is through, below the caller's own when it sent a `traceparent`. */
export function registerRequestSpans(app: FastifyInstance, { record }: Telemetry, now: () => number): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, correlation, spanId, headers, routeOptions } = request
    const path = loggedPath(request.url)
    if (spanId === null || quietPaths.has(path)) return done()
    const route = routeOptions.url
    const status = reply.statusCode
    const endMs = now()
    record({
      name: route === undefined ? method : `${method} ${route}`,
      kind: 'server',
      traceId: correlation.traceId,
      spanId,
      parentSpanId: callerSpanOf(headers.traceparent, correlation.traceId),
      startMs: endMs - reply.elapsedTime,
      endMs,
      error: status >= 500 ? String(status) : null,
      attributes: {
        'http.request.method': method,
        'http.route': route,
        'http.response.status_code': status,
        'url.path': path,
        'url.scheme': request.protocol,
        'workbench.request.id': request.id,
        'error.type': status >= 500 ? String(status) : undefined,
      },
    })
    done()
  })
}

/** The span that called, of a header that gave this request its trace. */
const callerSpanOf = (traceparent: unknown, traceId: string): string | null => {
  const [, caller, spanId] = typeof traceparent === 'string' ? traceparent.split('-') : []
  return caller === traceId && spanId !== undefined ? spanId : null
}
