import {
  Document,
  DocumentChunk,
  DocumentCollection,
  DocumentStatus,
  DocumentUse,
} from '@workbench/core/models/document'
import { DocumentId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { idempotencyKeyOf } from '../manners/idempotency.ts'
import { isStorable } from '../manners/unstorable-text.ts'
import { Started } from './runs.ts'
import { listed, NoContent, pageOf, pageQuery, problemResponse, SearchText, unstorable } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const params = z.object({ id: DocumentId })
const ChunkId = z.uuid()
/** The ordinal of the passage to begin at: a link into the middle of a long document is one request. */
const FirstOrdinal = z
  .string()
  .regex(/^\d{1,9}$/, 'Expected a whole number from 0')
  .transform(Number)
  .default(0)
  .meta({ type: 'integer', minimum: 0, description: 'The `ordinal` to begin at; 0 when left out.' })
const Word = (most: number) => z.string().min(1).max(most).refine(isStorable, unstorable)

const DocumentsQuery = z.strictObject({
  ...pageQuery,
  collection: Word(200).optional(),
  tag: Word(100).optional(),
  status: listed(DocumentStatus).optional().describe('Any of these.'),
  q: SearchText.optional().describe('Text to look for in titles, without regard to case; or an id.'),
})

export function documentRoutes({
  documents,
  embeddingModel,
}: Pick<ServerDeps, 'documents' | 'embeddingModel'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/documents',
      {
        schema: {
          summary: 'List documents, newest first',
          querystring: DocumentsQuery,
          response: { 200: pageOf(Document), ...problemResponse },
        },
      },
      async ({ query }) => documents.list(withoutUndefined(query)),
    )

    app.get(
      '/documents/collections',
      {
        schema: {
          summary: 'Collections of documents by name',
          response: { 200: z.object({ items: z.array(DocumentCollection) }), ...problemResponse },
        },
      },
      async () => ({ items: [...(await documents.collections())] }),
    )

    app.get(
      '/documents/chunks/:chunkId',
      {
        schema: {
          summary: 'Read a passage, e.g. one that was cited',
          params: z.object({ chunkId: ChunkId }),
          response: { 200: DocumentChunk, ...problemResponse },
        },
      },
      async ({ params: { chunkId } }) => documents.chunk(chunkId),
    )

    app.get(
      '/documents/:id',
      { schema: { summary: 'Read a document', params, response: { 200: Document, ...problemResponse } } },
      async ({ params: { id } }) => documents.get(id),
    )

    app.get(
      '/documents/:id/chunks',
      {
        config: { beginsAt: 'from' },
        schema: {
          summary: 'Passages of a document, in order',
          params,
          querystring: z.strictObject({ ...pageQuery, q: SearchText.optional(), from: FirstOrdinal }),
          response: { 200: pageOf(DocumentChunk), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => documents.chunks(id, withoutUndefined(query)),
    )

    app.get(
      '/documents/:id/uses',
      {
        schema: {
          summary: 'Turns that were given passages of a document, newest first',
          params,
          querystring: z.strictObject({
            ...pageQuery,
            chunkId: ChunkId.optional().describe('Of this passage alone.'),
            q: SearchText.optional().describe('Words to look for in the passages.'),
          }),
          response: { 200: pageOf(DocumentUse), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => documents.uses(id, withoutUndefined(query)),
    )

    app.post(
      '/documents/:id/ingest',
      {
        schema: {
          summary: 'Read a document again, e.g. with another embedding model',
          params,
          response: { 202: Started, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { params, correlation } = request
        const key = idempotencyKeyOf(request)
        const { runId } = await documents.ingestAgain(params.id, { embeddingModel, correlation }, key)
        return reply.code(202).header('location', `/runs/${runId}`).send({ runId })
      },
    )

    app.delete(
      '/documents/:id',
      {
        schema: {
          summary: 'Delete a document with its passages; debates keep what they cited',
          params,
          response: { 204: NoContent, ...problemResponse },
        },
      },
      async ({ params: { id } }, reply) => {
        await documents.delete(id)
        return reply.code(204).send()
      },
    )
  }
}
