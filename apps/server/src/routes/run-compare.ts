import { ConflictError } from '@workbench/core/errors'
import { compareRuns } from '@workbench/core/evaluation/compare-runs'
import { Comparison } from '@workbench/core/models/comparison'
import { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { problemResponse } from './schemas.ts'

export function runCompareRoutes({
  runs,
  scenarios,
}: Pick<ServerDeps, 'runs' | 'scenarios'>): FastifyPluginAsyncZod {
  const compare = async (a: RunId, b: RunId): Promise<Comparison> => {
    const [before, after] = await Promise.all([runs.get(a), runs.get(b)])
    return compareRuns(before, after)
  }
  return async (app) => {
    app.get(
      '/runs/compare',
      {
        schema: {
          summary: 'Two runs beside each other: figures, turns, settings',
          querystring: z.strictObject({
            a: RunId.describe('What is compared with, e.g. the earlier run.'),
            b: RunId.describe('What is judged, e.g. the later run.'),
          }),
          response: { 200: Comparison, ...problemResponse },
        },
      },
      async ({ query: { a, b } }) => compare(a, b),
    )

    app.get(
      '/scenarios/:id/compare-latest',
      {
        schema: {
          summary: 'The last two completed runs of a scenario beside each other, the earlier one as a',
          description: '409 as long as there are fewer than two.',
          params: z.object({ id: ScenarioId }),
          response: { 200: Comparison, ...problemResponse },
        },
      },
      async ({ params: { id } }) => {
        const { items } = await runs.list({ scenarioId: id, status: ['completed'], limit: 2 })
        const [later, earlier] = items
        if (later !== undefined && earlier !== undefined) return compare(earlier.id, later.id)
        await scenarios.get(id)
        const count = later === undefined ? 'no completed run' : 'one completed run'
        throw new ConflictError(`This scenario has ${count}, and it takes two to compare.`, {
          hint: 'Run it again, or wait for a run to complete.',
        })
      },
    )
  }
}
