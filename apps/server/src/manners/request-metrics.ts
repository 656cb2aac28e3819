import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What this process alone knows: its requests, its streams, its memory and event loop. */
export interface ProcessMetrics {
  /** In the text format of Prometheus. */
  text(): Promise<string>
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Counts every answer by the route that gave it: addresses that exist nowhere are one, `unmatched`. */
export function registerRequestMetrics(app: FastifyInstance): ProcessMetrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const labelNames = ['method', 'route', 'status'] as const
  const requests = new Counter({
    ...{ name: 'workbench_http_requests_total', help: 'Requests answered.', labelNames },
    registers: [registry],
  })
  const duration = new Histogram({
    name: 'workbench_http_request_duration_seconds',
    help: 'From the head of a request to the end of its answer; streams are left out.',
    ...{ labelNames, buckets: seconds, registers: [registry] },
  })
  const streams = new Gauge({
    ...{ name: 'workbench_live_streams', help: 'Live streams that are open.', registers: [registry] },
  })

  app.addHook('onSend', (_request, reply, payload, done) => {
    if (isStream(reply.getHeader('content-type'))) {
      streams.inc()
      reply.raw.once('close', () => streams.dec())
    }
    done(null, payload)
  })
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unmatched'
    const labels = { method: request.method, route, status: String(reply.statusCode) }
    requests.inc(labels)
    if (!isStream(reply.getHeader('content-type'))) duration.observe(labels, reply.elapsedTime / 1000)
    done()
  })
  return { text: () => registry.metrics() }
}

const isStream = (contentType: unknown): boolean => String(contentType).startsWith('text/event-stream')
