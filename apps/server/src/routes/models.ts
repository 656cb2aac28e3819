import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { pageOf, problemResponse } from './schemas.ts'

const Model = z
  .object({
    id: z.string().describe('`provider:model`'),
    provider: z.string(),
    description: z.string(),
    simulated: z.boolean(),
    contextWindow: z.int().nullable().describe('Tokens; null when unknown.'),
    price: z
      .object({ inputUsdPerMillion: z.number(), outputUsdPerMillion: z.number() })
      .nullable()
      .describe('US dollars for a million tokens; null when unknown.'),
  })
  .meta({ id: 'Model' })

export function modelRoutes({ catalog }: Pick<ServerDeps, 'catalog'>): FastifyPluginAsyncZod {
  const response = { 200: pageOf(Model).extend({ defaultModel: z.string() }), ...problemResponse }
  return async (app) => {
    app.get('/models', { schema: { summary: 'Models that can be used right now', response } }, async () => ({
      items: [...(await catalog.list())],
      nextCursor: null,
      defaultModel: catalog.defaultModel,
    }))
  }
}
