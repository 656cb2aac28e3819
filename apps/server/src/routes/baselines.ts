import { Baseline, BaselineDraft } from '@workbench/core/models/experiment'
import { ScenarioId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { pageOf, pageQuery, problemResponse } from './schemas.ts'

const params = z.object({ id: ScenarioId })

export function baselineRoutes({
  baselines,
  scenarios,
}: Pick<ServerDeps, 'baselines' | 'scenarios'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/scenarios/:id/baselines',
      {
        schema: {
          summary: 'The pinned sets of accepted runs of a scenario, newest first',
          params,
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(Baseline), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => {
        await scenarios.get(id)
        return baselines.list(id, query)
      },
    )

    app.post(
      '/scenarios/:id/baselines',
      {
        schema: {
          summary: 'Pin runs as a baseline, for ever',
          description: '409 when the scenario has a baseline of this name: what is pinned is never changed.',
          params,
          body: BaselineDraft,
          response: { 201: Baseline, ...problemResponse },
        },
      },
      async ({ params: { id }, body }, reply) => {
        const baseline = await baselines.create(id, body)
        return reply.code(201).header('location', `/scenarios/${id}/baselines`).send(baseline)
      },
    )
  }
}
