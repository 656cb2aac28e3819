import { DocumentHit } from '@workbench/core/models/document'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { isStorable } from '../manners/unstorable-text.ts'
import { whenCallerLeaves } from '../manners/when-caller-leaves.ts'
import { numberQuery, problemResponse, repeatable, SearchText, unstorable } from './schemas.ts'

const Word = z.string().min(1).max(200).refine(isStorable, unstorable)

const DocumentsSearched = z
  .object({
    items: z.array(DocumentHit),
    embeddingModel: z
      .string()
      .nullable()
      .describe('What the query is compared with besides its words; null: its words alone.'),
  })
  .meta({ id: 'DocumentsSearched' })

export function documentSearchRoutes({
  documentSearch,
  embeddingModel,
}: Pick<ServerDeps, 'documentSearch' | 'embeddingModel'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/documents/search',
      {
        schema: {
          summary: 'Passages that answer a query, best first',
          description: 'Found by words and by vectors; the two rankings are fused.',
          querystring: z.strictObject({
            q: SearchText.refine((text) => text.trim() !== '', 'Expected something to look for'),
            limit: numberQuery(50, 10, 'Passages'),
            collection: repeatable(Word).optional().describe('Any of these; in all when left out.'),
            tag: repeatable(Word).optional().describe('All of these.'),
            by: z
              .enum(['text', 'vectors', 'both'])
              .default('both')
              .describe('What ranks them; "both" when left out.'),
          }),
          response: { 200: DocumentsSearched, ...problemResponse },
        },
      },
      async ({ query: { q, limit, collection = null, tag = [], by } }, reply) => {
        const signal = whenCallerLeaves(reply)
        const wanted = { query: q, collections: collection, tags: tag, limit, by, signal }
        return { items: [...(await documentSearch.search(wanted))], embeddingModel }
      },
    )
  }
}
