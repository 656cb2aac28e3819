import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { RequestCounter } from '../manners/request-counter.ts'
import { problemResponse } from './schemas.ts'

const mediaType = 'text/plain; version=0.0.4; charset=utf-8'

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function metricsRoutes(requests: RequestCounter): FastifyPluginAsyncZod {
  const response = {
    200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } },
    ...problemResponse,
  }
  return async (app) => {
    app.get(
      '/metrics',
      { config: { ignoresAccept: true }, schema: { summary: 'Metrics for Prometheus', response } },
      async (_request, reply) => reply.type(mediaType).send(metricsText(requests)),
    )
  }
}

function metricsText(requests: RequestCounter): string {
  const { user, system } = process.cpuUsage()
  const startedAt = Date.now() / 1000 - process.uptime()
  return [
    family('process_cpu_seconds_total', 'counter', 'Processor time of this process.', [
      ['', (user + system) / 1e6],
    ]),
    family('process_resident_memory_bytes', 'gauge', 'Memory this process holds.', [
      ['', process.memoryUsage.rss()],
    ]),
    family('process_start_time_seconds', 'gauge', 'When this process started, since the epoch.', [
      ['', startedAt],
    ]),
    family(
      'workbench_http_requests_total',
      'counter',
      'Requests answered.',
      requests.counts().map(([method, status, count]) => [`{method="${method}",status="${status}"}`, count]),
    ),
  ].join('')
}

const family = (
  name: string,
  type: 'counter' | 'gauge',
  help: string,
  samples: readonly (readonly [labels: string, value: number])[],
): string =>
  [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels} ${value}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
