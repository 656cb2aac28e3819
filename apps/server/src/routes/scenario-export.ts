import { ScenarioId } from '@workbench/core/models/ids'
import { Format } from '@workbench/core/models/scenario'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { allOfList } from '../exchange/all-of-list.ts'
import { scenariosAsYaml } from '../exchange/exported-file.ts'
import { problemResponse, repeatable, SearchText } from './schemas.ts'
import { LibraryDownload, sendExported } from './send-exported.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Scenarios as files that `POST /import` takes, each with everybody whom it names. */
export function scenarioExportRoutes({
  scenarios,
  personas,
}: Pick<ServerDeps, 'scenarios' | 'personas'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/scenarios/export',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Download scenarios and their personas as YAML: these, or all that fit; at most 1000',
          querystring: z.strictObject({
            ids: repeatable(ScenarioId).optional(),
            q: SearchText.optional(),
            debateFormat: Format.optional().describe('Scenarios in this format of debate.'),
            format: z.enum(['yaml']).default('yaml').describe('Of the file.'),
          }),
          response: { 200: LibraryDownload, ...problemResponse },
        },
      },
      async ({ query: { ids, q, debateFormat: format } }, reply) => {
        const found =
          ids === undefined
            ? await allOfList((page) => scenarios.list(withoutUndefined({ ...page, q, format })))
            : await Promise.all([...new Set(ids)].map((id) => scenarios.get(id)))
        return sendExported(reply, await scenariosAsYaml(found, personas))
      },
    )

    app.get(
      '/scenarios/:id/export',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Download a scenario and its personas as YAML',
          params: z.object({ id: ScenarioId }),
          querystring: z.strictObject({ format: z.enum(['yaml']).default('yaml') }),
          response: { 200: LibraryDownload, ...problemResponse },
        },
      },
      async ({ params: { id } }, reply) =>
        sendExported(reply, await scenariosAsYaml([await scenarios.get(id)], personas)),
    )
  }
}
