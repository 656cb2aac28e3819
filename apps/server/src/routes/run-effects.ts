import { Effect } from '@workbench/core/models/effect'
import { RunId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { pageOf, pageQuery, problemResponse } from './schemas.ts'

export function runEffectRoutes({
  runs,
  effects,
}: Pick<ServerDeps, 'runs' | 'effects'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/runs/:id/effects',
      {
        schema: {
          summary: 'What a run did outside, oldest first',
          params: z.object({ id: RunId }),
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(Effect), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => {
        await runs.get(id)
        return effects.list({ ...query, runId: id })
      },
    )
  }
}
