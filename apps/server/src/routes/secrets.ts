import { InvalidInputError } from '@workbench/core/errors'
import { SecretInfo, SecretValue } from '@workbench/core/models/secret'
import { SecretName } from '@workbench/core/models/tool'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { fieldFaults } from '../manners/field-faults.ts'
import { pageByName } from './name-pages.ts'
import { NoContent, pageOf, pageQuery, problemResponse } from './schemas.ts'

const params = z.object({ name: SecretName })
// A new name that can't be is a fault of its sender, no unknown address.
const paramsOfNew = z.object({ name: z.string() })

export function secretRoutes({ secrets }: Pick<ServerDeps, 'secrets'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/secrets',
      {
        schema: {
          summary: 'List secrets by name, without their values',
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(SecretInfo), ...problemResponse },
        },
      },
      async ({ query }) => pageByName(await secrets.list(), query),
    )

    app.put(
      '/secrets/:name',
      {
        schema: {
          summary: 'Store a secret, or replace its value; no address gives it back',
          params: paramsOfNew,
          body: z.strictObject({ value: SecretValue }),
          response: { 204: NoContent, ...problemResponse },
        },
      },
      async ({ params: { name: sent }, body: { value } }, reply) => {
        const name = SecretName.safeParse(sent)
        if (!name.success) throw new InvalidInputError(fieldFaults(name.error.issues, ['name']))
        await secrets.put(name.data, value)
        return reply.code(204).send()
      },
    )

    app.delete(
      '/secrets/:name',
      {
        schema: {
          summary: 'Delete a secret that no policy names',
          params,
          response: { 204: NoContent, ...problemResponse },
        },
      },
      async ({ params: { name } }, reply) => {
        await secrets.delete(name)
        return reply.code(204).send()
      },
    )
  }
}
