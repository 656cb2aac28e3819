import { SearchHit, SearchKind } from '@workbench/core/models/search-hit'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { listed, numberQuery, problemResponse, SearchText } from './schemas.ts'

const Found = z.object({ items: z.array(SearchHit) })

/** Search over everything from one box. */
export function searchRoutes({
  searchEverywhere,
}: Pick<ServerDeps, 'searchEverywhere'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/search',
      {
        schema: {
          summary: 'Find transcripts, personas, scenarios and documents that have all words of a query',
          querystring: z.strictObject({
            q: SearchText.refine((text) => text.trim() !== '', 'Expected something to look for').describe(
              'Words, in any order and without regard to case; the last one may be the beginning of one.',
            ),
            kinds: listed(SearchKind).optional().describe('Any of these; all when left out.'),
            limit: numberQuery(20, 5, 'Of each kind'),
          }),
          response: { 200: Found, ...problemResponse },
        },
      },
      async ({ query: { q, kinds = SearchKind.options, limit } }) => ({
        items: [...(await searchEverywhere.search({ q, kinds: [...new Set(kinds)], limit }))],
      }),
    )
  }
}
