import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { ProblemError } from '../manners/problem.ts'
import { problemResponse } from './schemas.ts'

export function healthRoutes({ isReady }: Pick<ServerDeps, 'isReady'>): FastifyPluginAsyncZod {
  const config = { ignoresAccept: true, isPublic: true }
  const response = { 200: z.object({ status: z.literal('ok') }), ...problemResponse }
  return async (app) => {
    app.get('/healthz', { config, schema: { summary: 'Alive', response } }, async () => ({
      status: 'ok' as const,
    }))

    app.get(
      '/readyz',
      { config, schema: { summary: 'Database and queue can be reached', response } },
      async () => {
        if (await isReady()) return { status: 'ok' as const }
        throw new ProblemError(503, 'Database or queue can not be reached.', {
          headers: { 'retry-after': '2' },
        })
      },
    )
  }
}
