import {
  Experiment,
  ExperimentId,
  ExperimentRequest,
  ExperimentSummary,
} from '@workbench/core/models/experiment'
import { type RunId, ScenarioId } from '@workbench/core/models/ids'
import type { IdempotencyKey } from '@workbench/core/ports/run-repository'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { listExperiments } from '../experiments/list-experiments.ts'
import { planExperiment } from '../experiments/plan-experiment.ts'
import type { ExperimentReader } from '../experiments/settle-experiment.ts'
import { shownExperiment } from '../experiments/shown-experiment.ts'
import { cancelExperiment, extendExperiment, resumeExperiment } from '../experiments/steer-experiment.ts'
import { idempotencyKeyOf, type StartsUnderWay } from '../manners/idempotency.ts'
import { pageOf, pageQuery, problemResponse } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

type ExperimentRouteDeps = Pick<
  ServerDeps,
  'experiments' | 'baselines' | 'scenarios' | 'personas' | 'catalog' | 'runs' | 'totals' | 'newId' | 'clock'
> & { readonly starts: StartsUnderWay; readonly experimentReader: ExperimentReader }

const params = z.object({ id: ExperimentId })
const StartedExperiment = z.object({ experimentId: ExperimentId })
const response = { 202: StartedExperiment, ...problemResponse }

export function experimentRoutes(deps: ExperimentRouteDeps): FastifyPluginAsyncZod {
  const { experiments, experimentReader, starts } = deps

  /** What was extended or resumed can not be once more: a repeated request is told before it is looked at. */
  const onceFor = (key: IdempotencyKey | undefined, id: ExperimentId, act: () => Promise<void>) =>
    starts.join(key, async () => {
      const started = { runId: id as string as RunId, replayed: true }
      if (key !== undefined && (await deps.runs.findStarted(key)) !== null) return started
      await act()
      return { ...started, replayed: false }
    })

  return async (app) => {
    app.post(
      '/experiments',
      {
        schema: {
          summary: 'Hold a candidate against accepted runs',
          description:
            'Exactly one of `scenarioId` and `scenarioIds`, exactly one of `runs` and `candidateRunIds`. Without `baseline` and `baselineRunIds` each scenario is held against its newest baseline.',
          body: ExperimentRequest,
          response,
        },
      },
      async (request, reply) => {
        const { body, correlation } = request
        const key = idempotencyKeyOf(request)
        // A key stands for whatever was started under its path; here that is no run.
        const { runId } = await starts.join(key, async () => {
          const { plan, runs } = await planExperiment(body, correlation, deps)
          const { id, replayed } = await experiments.create(plan, runs, key)
          return { runId: id as string as RunId, replayed }
        })
        const experimentId = runId as string as ExperimentId
        return reply.code(202).header('location', `/experiments/${experimentId}`).send({ experimentId })
      },
    )

    app.get(
      '/experiments',
      {
        schema: {
          summary: 'List experiments, newest first',
          querystring: z.strictObject({ ...pageQuery, scenarioId: ScenarioId.optional() }),
          response: { 200: pageOf(ExperimentSummary), ...problemResponse },
        },
      },
      async ({ query }) => listExperiments(withoutUndefined(query), deps),
    )

    app.get(
      '/experiments/:id',
      {
        schema: {
          summary: 'Read an experiment',
          description:
            'Once all its runs have ended and nothing is being judged, it is judged by whoever reads it or the list.',
          params,
          response: { 200: Experiment, ...problemResponse },
        },
      },
      async ({ params: { id } }) => shownExperiment(await experimentReader.read(id)),
    )

    app.post(
      '/experiments/:id/cancel',
      { schema: { summary: 'Cancel an experiment and the runs it has started', params, response } },
      async ({ params: { id } }, reply) => {
        await cancelExperiment(await experimentReader.read(id), deps)
        return reply.code(202).header('location', `/experiments/${id}`).send({ experimentId: id })
      },
    )

    app.post(
      '/experiments/:id/resume',
      {
        schema: {
          summary: 'Go on with an experiment that could not be run or was cancelled',
          description: 'Its runs continue from their last finished step. 409 when it was judged.',
          params,
          response,
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const key = idempotencyKeyOf(request)
        await onceFor(key, id, async () => resumeExperiment(await experimentReader.read(id), key, deps))
        return reply.code(202).header('location', `/experiments/${id}`).send({ experimentId: id })
      },
    )

    app.post(
      '/experiments/:id/extend',
      {
        schema: {
          summary: 'The second look: as many runs again',
          description: '409 unless it was started with `looks: 2`, has been judged once and is undecided.',
          params,
          response,
        },
      },
      async (request, reply) => {
        const { id } = request.params
        const { correlation } = request
        const key = idempotencyKeyOf(request)
        await onceFor(key, id, async () =>
          extendExperiment(await experimentReader.read(id), { correlation, key }, deps),
        )
        return reply.code(202).header('location', `/experiments/${id}`).send({ experimentId: id })
      },
    )
  }
}
