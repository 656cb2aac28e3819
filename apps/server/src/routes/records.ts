import { Timestamp } from '@workbench/core/models/fields'
import { RunId } from '@workbench/core/models/ids'
import { RecordEntry } from '@workbench/core/models/record'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { isStorable } from '../manners/unstorable-text.ts'
import { recordsAsCsv } from '../workflows/records-as-csv.ts'
import { pageOf, pageQuery, problemResponse, SearchText, unstorable } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const CollectionName = z.string().min(1).max(200).refine(isStorable, unstorable)

const filters = {
  collection: CollectionName.optional(),
  q: SearchText.optional().describe('Text to look for in keys and values, without regard to case.'),
}

const Collection = z
  .strictObject({ collection: z.string(), records: z.int(), updatedAt: Timestamp })
  .meta({ id: 'RecordCollection' })

const Csv = { description: 'The file', content: { 'text/csv': { schema: z.string() } } }

/** What the step persistRecord wrote. */
export function recordRoutes({ records }: Pick<ServerDeps, 'records'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/records',
      {
        schema: {
          summary: 'List records, newest first',
          querystring: z.strictObject({ ...pageQuery, ...filters, runId: RunId.optional() }),
          response: { 200: pageOf(RecordEntry), ...problemResponse },
        },
      },
      async ({ query }) => records.list(withoutUndefined(query)),
    )

    app.get(
      '/records/collections',
      {
        schema: {
          summary: 'Collections by name',
          response: { 200: z.object({ items: z.array(Collection) }), ...problemResponse },
        },
      },
      async () => ({ items: [...(await records.collections())] }),
    )

    app.get(
      '/records/export',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Download records as CSV, newest first',
          querystring: z.strictObject(filters),
          response: { 200: Csv, ...problemResponse },
        },
      },
      async ({ query }, reply) => {
        const name = query.collection?.replaceAll(/[^A-Za-z0-9_-]+/g, '-') ?? 'records'
        return (
          reply
            .type('text/csv; charset=utf-8; header=present')
            .header('content-disposition', `attachment; filename="${name}.csv"`)
            // A stream; to the schema, as to its readers, it is text.
            .send(recordsAsCsv(records, withoutUndefined(query)) as unknown as string)
        )
      },
    )
  }
}
