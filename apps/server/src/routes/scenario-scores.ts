import { Name } from '@workbench/core/models/fields'
import { ScenarioId } from '@workbench/core/models/ids'
import { ScoredRun } from '@workbench/core/models/score'
import { StanceMap, Trend } from '@workbench/core/models/trend'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { describedMetrics } from '../scores/described-metrics.ts'
import { trendOfScenario } from '../scores/trend-of-scenario.ts'
import { numberQuery, problemResponse } from './schemas.ts'

const params = z.object({ id: ScenarioId })
const mostScores = 200
const mostTrend = 1000
const mostRuns = 200
const metricNames = describedMetrics.map(({ name }) => name)
const MetricName = z
  .string()
  .refine((name) => metricNames.includes(name), `Expected one of ${metricNames.join(', ')}`)
  .describe('A name of GET /score-metrics.')

export function scenarioScoreRoutes(
  deps: Pick<ServerDeps, 'scores' | 'scenarios' | 'statistics' | 'baselines'>,
): FastifyPluginAsyncZod {
  const { scores, scenarios, statistics } = deps
  return async (app) => {
    app.get(
      '/scenarios/:id/scores',
      {
        schema: {
          summary: 'What was measured of the runs of a scenario, newest first',
          description: 'Forks, dry runs and imports are left out.',
          params,
          querystring: z.strictObject({ limit: numberQuery(mostScores, 50, 'How many') }),
          response: { 200: z.object({ items: z.array(ScoredRun) }), ...problemResponse },
        },
      },
      async ({ params: { id }, query: { limit } }) => {
        await scenarios.get(id)
        return { items: [...(await scores.recent({ scenarioId: id, limit, completedOnly: false }))] }
      },
    )

    app.get(
      '/scenarios/:id/trend',
      {
        schema: {
          summary: 'A metric of a scenario over its last completed runs, with a band and alarms',
          description:
            'The band is that of the newest baseline, or of the one that is named, else of the first runs.',
          params,
          querystring: z.strictObject({
            metric: MetricName,
            limit: numberQuery(mostTrend, 100, 'How many runs, from the last'),
            baseline: Name.optional(),
          }),
          response: { 200: Trend, ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => trendOfScenario(id, query, deps),
    )

    app.get(
      '/scenarios/:id/stances',
      {
        schema: {
          summary: 'What people at the table held, round by round, over the last runs of a scenario',
          params,
          querystring: z.strictObject({ runs: numberQuery(mostRuns, 20, 'How many runs, from the last') }),
          response: { 200: StanceMap, ...problemResponse },
        },
      },
      async ({ params: { id }, query: { runs } }) => statistics.stances(id, runs),
    )
  }
}
