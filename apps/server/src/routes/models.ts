import { ModelPrice } from '@workbench/core/models/price'
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
    price: ModelPrice.nullable().describe(
      'As of now; null when unknown. A run keeps the prices of its start.',
    ),
  })
  .meta({ id: 'Model' })

const ModelProvider = z
  .object({
    name: z.string().describe('What stands before the colon of its models.'),
    state: z
      .enum(['ready', 'off', 'unauthorized', 'unreachable'])
      .describe('unauthorized: it refuses the key. off: nothing turns it on.'),
    message: z.string().nullable().describe('What is wrong and what mends it; null when nothing is.'),
    howToTurnOn: z.string().nullable().describe('null when it is on.'),
  })
  .meta({ id: 'ModelProvider' })

const prices = z
  .object({ source: z.string(), version: z.string(), date: z.iso.date() })
  .describe('Where prices come from, and of which day they are.')

export function modelRoutes({ catalog }: Pick<ServerDeps, 'catalog'>): FastifyPluginAsyncZod {
  const response = {
    200: pageOf(Model).extend({ defaultModel: z.string(), providers: z.array(ModelProvider), prices }),
    ...problemResponse,
  }
  return async (app) => {
    app.get(
      '/models',
      {
        schema: { summary: 'Models that can be used right now, and how their providers are doing', response },
      },
      async () => {
        const [items, providers] = await Promise.all([catalog.list(), catalog.providers()])
        const { defaultModel, prices } = catalog
        return { items: [...items], nextCursor: null, defaultModel, providers: [...providers], prices }
      },
    )
  }
}
