import { NotFoundError } from '@workbench/core/errors'
import { Tag } from '@workbench/core/models/fields'
import { PersonaId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { allOfList } from '../exchange/all-of-list.ts'
import { personaAsCard, personasAsYaml } from '../exchange/exported-file.ts'
import { isStorable } from '../manners/unstorable-text.ts'
import { problemResponse, repeatable, SearchText, unstorable } from './schemas.ts'
import { LibraryDownload, sendExported } from './send-exported.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Personas as files that `POST /import` takes. */
export function personaExportRoutes({ personas }: Pick<ServerDeps, 'personas'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/personas/export',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Download personas as YAML: these, or all that fit; at most 1000',
          querystring: z.strictObject({
            ids: repeatable(PersonaId).optional(),
            q: SearchText.optional(),
            tag: repeatable(Tag.refine(isStorable, unstorable))
              .optional()
              .describe('Personas that have all of these.'),
            format: z.enum(['yaml']).default('yaml').describe('Of the file.'),
          }),
          response: { 200: LibraryDownload, ...problemResponse },
        },
      },
      async ({ query: { ids, tag: tags, q } }, reply) => {
        const found =
          ids === undefined
            ? await allOfList((page) => personas.list(withoutUndefined({ ...page, q, tags })))
            : await inOrder([...new Set(ids)])
        return sendExported(reply, personasAsYaml(found))
      },
    )

    const inOrder = async (ids: readonly PersonaId[]) => {
      const byId = new Map((await personas.getMany(ids)).map((persona) => [persona.id, persona]))
      return ids.map((id) => {
        const persona = byId.get(id)
        if (persona === undefined) throw new NotFoundError('persona', id)
        return persona
      })
    }

    app.get(
      '/personas/:id/export',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Download a persona as YAML, or as a character card',
          params: z.object({ id: PersonaId }),
          querystring: z.strictObject({
            format: z
              .enum(['yaml', 'card'])
              .default('yaml')
              .describe(
                'yaml comes back to the letter; card is a character card V2 as JSON for other programs.',
              ),
          }),
          response: { 200: LibraryDownload, ...problemResponse },
        },
      },
      async ({ params: { id }, query: { format } }, reply) => {
        const persona = await personas.get(id)
        return sendExported(reply, format === 'card' ? personaAsCard(persona) : personasAsYaml([persona]))
      },
    )
  }
}
