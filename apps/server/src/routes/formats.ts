import { describeFormats, FormatDescription } from '@workbench/core/debate/formats/catalogue'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { pageOf, problemResponse } from './schemas.ts'

export function formatRoutes(): FastifyPluginAsyncZod {
  const items = [...describeFormats()]
  return async (app) => {
    app.get(
      '/formats',
      {
        schema: {
          summary: 'Debate formats',
          response: { 200: pageOf(FormatDescription), ...problemResponse },
        },
      },
      async () => ({ items, nextCursor: null }),
    )
  }
}
