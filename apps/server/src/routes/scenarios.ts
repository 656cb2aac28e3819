import { ScenarioId } from '@workbench/core/models/ids'
import {
  Format,
  Scenario,
  ScenarioDraft,
  ScenarioUpdate,
  ScenarioVersion,
} from '@workbench/core/models/scenario'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { resolveScenarioDraft } from '../debates/resolve-scenario-draft.ts'
import type { ServerDeps } from '../deps.ts'
import { NoContent, pageOf, pageQuery, problemResponse, SearchText } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const params = z.object({ id: ScenarioId })

export function scenarioRoutes(
  deps: Pick<ServerDeps, 'scenarios' | 'personas' | 'catalog'>,
): FastifyPluginAsyncZod {
  const { scenarios } = deps
  return async (app) => {
    app.get(
      '/scenarios',
      {
        schema: {
          summary: 'List scenarios, newest first',
          querystring: z.strictObject({
            ...pageQuery,
            q: SearchText.optional(),
            format: Format.optional(),
          }),
          response: { 200: pageOf(Scenario), ...problemResponse },
        },
      },
      async ({ query }) => scenarios.list(withoutUndefined(query)),
    )

    app.post(
      '/scenarios',
      {
        schema: {
          summary: 'Create a scenario',
          body: ScenarioDraft,
          response: { 201: Scenario, ...problemResponse },
        },
      },
      async ({ body }, reply) => {
        const scenario = await scenarios.create(await resolveScenarioDraft(body, deps))
        return reply.code(201).header('location', `/scenarios/${scenario.id}`).send(scenario)
      },
    )

    app.get(
      '/scenarios/:id',
      { schema: { summary: 'Read a scenario', params, response: { 200: Scenario, ...problemResponse } } },
      async ({ params: { id } }) => scenarios.get(id),
    )

    app.get(
      '/scenarios/:id/versions',
      {
        schema: {
          summary: 'What a scenario says and what it said before, newest first',
          params,
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(ScenarioVersion), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => scenarios.listVersions(id, query),
    )

    app.put(
      '/scenarios/:id',
      {
        schema: {
          summary: 'Replace a scenario',
          params,
          body: ScenarioUpdate,
          response: { 200: Scenario, ...problemResponse },
        },
      },
      async ({ params: { id: scenarioId }, body }) => {
        const { version, id, createdAt, updatedAt, ...draft } = body
        return scenarios.update(scenarioId, version, await resolveScenarioDraft(draft, deps))
      },
    )

    app.delete(
      '/scenarios/:id',
      { schema: { summary: 'Delete a scenario', params, response: { 204: NoContent, ...problemResponse } } },
      async ({ params: { id } }, reply) => {
        await scenarios.delete(id)
        return reply.code(204).send()
      },
    )
  }
}
