import { ScenarioId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { mostCounted, rescoreRuns } from '../scores/rescore-runs.ts'
import { problemResponse } from './schemas.ts'

const RescoreRequest = z.strictObject({
  scenarioId: ScenarioId.optional().describe('Only its runs; left out: all of them.'),
})
const Rescored = z.object({
  rescored: z.int().nonnegative(),
  left: z
    .int()
    .nonnegative()
    .describe(`Scores that are still missing or old, counted up to ${mostCounted}: ask again.`),
})

export function rescoreRoutes(
  deps: Pick<ServerDeps, 'scores' | 'runs' | 'clock' | 'scenarios'>,
): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/scores/rescore',
      {
        schema: {
          summary: 'Measure runs anew whose scores are missing or of an older version, up to 50',
          description:
            'The worker does the same in the background. Nothing left to do, or nothing rescored though something is left, is the end of it.',
          body: RescoreRequest,
          response: { 200: Rescored, ...problemResponse },
        },
      },
      async ({ body: { scenarioId }, log }) => {
        if (scenarioId !== undefined) await deps.scenarios.get(scenarioId)
        const onFault = (runId: string, fault: unknown) =>
          log.error({ eventType: 'Error', runId, error: fault }, 'A run that has ended could not be scored')
        return rescoreRuns(scenarioId, { ...deps, onFault })
      },
    )
  }
}
