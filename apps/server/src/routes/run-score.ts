import { RunId } from '@workbench/core/models/ids'
import { MetricDescription, Score, ScoredRun } from '@workbench/core/models/score'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { describedMetrics } from '../scores/described-metrics.ts'
import { earlierScores } from '../scores/earlier-scores.ts'
import { scoreOf } from '../scores/score-of.ts'
import { problemResponse } from './schemas.ts'

const params = z.object({ id: RunId })
const Peers = z.object({ items: z.array(ScoredRun) })

export function runScoreRoutes(
  deps: Pick<ServerDeps, 'runs' | 'scores' | 'experiments' | 'toolCalls' | 'clock'>,
): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/runs/:id/score',
      {
        schema: {
          summary: 'What is measured of a run that has ended, with the evidence',
          description: '409 until it has ended.',
          params,
          response: { 200: Score, ...problemResponse },
        },
      },
      async ({ params: { id } }) => scoreOf(id, deps),
    )

    app.get(
      '/runs/:id/score/peers',
      {
        schema: {
          summary: 'The up to 20 completed runs of its scenario that ended before it, newest first',
          description: 'Forks, dry runs and imports are left out. Empty for a run without a scenario.',
          params,
          response: { 200: Peers, ...problemResponse },
        },
      },
      async ({ params: { id } }) => ({ items: [...(await earlierScores(id, deps))] }),
    )

    app.get(
      '/score-metrics',
      {
        schema: {
          summary: 'What is measured of runs, in words for people',
          response: { 200: z.object({ items: z.array(MetricDescription) }), ...problemResponse },
        },
      },
      async () => ({ items: [...describedMetrics] }),
    )
  }
}
