import { InvalidInputError } from '@workbench/core/errors'
import { Dashboard } from '@workbench/core/models/dashboard'
import { ScenarioId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { Moment } from './moment.ts'
import { problemResponse } from './schemas.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const daysByDefault = 30
const mostDays = 366

/** Aggregates are kept by the hour: a span reaches out to whole ones. */
function spanOf(from: string | undefined, to: string | undefined, nowMs: number) {
  const toMs = Math.ceil((to === undefined ? nowMs : Date.parse(to)) / hourMs) * hourMs
  const fromMs =
    from === undefined ? toMs - daysByDefault * dayMs : Math.floor(Date.parse(from) / hourMs) * hourMs
  const field = from === undefined ? 'to' : 'from'
  if (fromMs >= toMs) throw new InvalidInputError([{ path: [field], message: 'Expected `from` before `to`' }])
  if (toMs - fromMs > mostDays * dayMs) {
    throw new InvalidInputError([{ path: [field], message: `Expected at most ${mostDays} days` }])
  }
  return { from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() }
}

export function dashboardRoutes({
  statistics,
  clock,
}: Pick<ServerDeps, 'statistics' | 'clock'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/dashboard',
      {
        schema: {
          summary: 'What ended in a span of time: counts, cost, latency, by hour, day, model and scenario',
          querystring: z.strictObject({
            from: Moment.optional().describe('Whole hours, rounded out; 30 days before `to` when left out.'),
            to: Moment.optional().describe('Whole hours, rounded out; now when left out.'),
            scenarioId: ScenarioId.optional(),
          }),
          response: { 200: Dashboard, ...problemResponse },
        },
      },
      async ({ query: { from, to, scenarioId = null } }) =>
        statistics.dashboard({ ...spanOf(from, to, clock.now()), scenarioId }),
    )
  }
}
