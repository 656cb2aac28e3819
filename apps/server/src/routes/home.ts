import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problemResponse } from './schemas.ts'

const addresses = {
  personas: '/personas',
  scenarios: '/scenarios',
  runs: '/runs',
  formats: '/formats',
  models: '/models',
  health: '/healthz',
  openapi: '/openapi.json',
  docs: '/docs',
} as const

export function homeRoutes(): FastifyPluginAsyncZod {
  const response = {
    200: z.object({ name: z.string(), links: z.record(z.string(), z.string()) }),
    ...problemResponse,
  }
  return async (app) => {
    app.get('/', { schema: { summary: 'Where things are', response } }, async () => ({
      name: 'AI Workbench',
      links: addresses,
    }))
  }
}
