import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import type { ProcessMetrics } from '../manners/request-metrics.ts'
import { createSharedMetrics } from '../metrics/shared-metrics.ts'
import { problemResponse } from './schemas.ts'

const mediaType = 'text/plain; version=0.0.4; charset=utf-8'

/** https://prometheus.io/docs/instrumenting/exposition_formats/ */
export function metricsRoutes(
  deps: Pick<ServerDeps, 'operations' | 'metrics' | 'clock'>,
  ofProcess: ProcessMetrics,
): FastifyPluginAsyncZod {
  const shared = createSharedMetrics(deps)
  const response = {
    200: { description: 'Metrics', content: { 'text/plain': { schema: z.string() } } },
    ...problemResponse,
  }
  return async (app) => {
    app.get(
      '/metrics',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Metrics for Prometheus',
          description:
            'Of all servers and workers together, at most five seconds old, and of this process; see docs/operations.md.',
          response,
        },
      },
      async (_request, reply) => reply.type(mediaType).send((await shared.text()) + (await ofProcess.text())),
    )
  }
}
