import { Tag } from '@workbench/core/models/fields'
import { PersonaId } from '@workbench/core/models/ids'
import {
  Persona,
  PersonaDraft,
  PersonaUpdate,
  PersonaVersion,
  TagCount,
} from '@workbench/core/models/persona'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { isStorable } from '../manners/unstorable-text.ts'
import { checkToolLimits } from '../tools/check-tool-limits.ts'
import {
  NoContent,
  pageOf,
  pageQuery,
  problemResponse,
  repeatable,
  SearchText,
  unstorable,
} from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const params = z.object({ id: PersonaId })

export function personaRoutes({ personas }: Pick<ServerDeps, 'personas'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/personas',
      {
        schema: {
          summary: 'List personas, newest first',
          querystring: z.strictObject({
            ...pageQuery,
            q: SearchText.optional(),
            tag: repeatable(Tag.refine(isStorable, unstorable))
              .optional()
              .describe('Personas that have all of these.'),
          }),
          response: { 200: pageOf(Persona), ...problemResponse },
        },
      },
      async ({ query: { tag: tags, ...query } }) => personas.list(withoutUndefined({ ...query, tags })),
    )

    app.post(
      '/personas',
      {
        schema: {
          summary: 'Create a persona',
          body: PersonaDraft,
          response: { 201: Persona, ...problemResponse },
        },
      },
      async ({ body }, reply) => {
        checkToolLimits(body.toolLimits)
        const persona = await personas.create(body)
        return reply.code(201).header('location', `/personas/${persona.id}`).send(persona)
      },
    )

    app.get(
      '/personas/tags',
      {
        schema: {
          summary: 'Tags in use, the most used first',
          response: { 200: pageOf(TagCount), ...problemResponse },
        },
      },
      async () => ({ items: await personas.countTags(), nextCursor: null }),
    )

    app.get(
      '/personas/:id',
      { schema: { summary: 'Read a persona', params, response: { 200: Persona, ...problemResponse } } },
      async ({ params: { id } }) => personas.get(id),
    )

    app.get(
      '/personas/:id/versions',
      {
        schema: {
          summary: 'What a persona says and what it said before, newest first',
          params,
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(PersonaVersion), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => personas.listVersions(id, query),
    )

    app.put(
      '/personas/:id',
      {
        schema: {
          summary: 'Replace a persona',
          params,
          body: PersonaUpdate,
          response: { 200: Persona, ...problemResponse },
        },
      },
      async ({ params: { id: personaId }, body }) => {
        const { version, id, createdAt, updatedAt, ...draft } = body
        checkToolLimits(draft.toolLimits)
        return personas.update(personaId, version, draft)
      },
    )

    app.delete(
      '/personas/:id',
      { schema: { summary: 'Delete a persona', params, response: { 204: NoContent, ...problemResponse } } },
      async ({ params: { id } }, reply) => {
        await personas.delete(id)
        return reply.code(204).send()
      },
    )
  }
}
