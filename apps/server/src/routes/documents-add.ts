import multipart from '@fastify/multipart'
import { DocumentId, RunId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { DocumentForm } from '../documents/document-form.ts'
import { documentTitle } from '../documents/document-title.ts'
import { readDocumentUpload } from '../documents/read-document-upload.ts'
import { idempotencyKeyOf } from '../manners/idempotency.ts'
import { hasContent } from '../manners/json-body.ts'
import { ProblemError } from '../manners/problem.ts'
import { problemResponse } from './schemas.ts'

const howToSend = 'Send the file as multipart/form-data, in the field "file".'
const multipartType = /^multipart\/form-data[ \t]*(?:;|$)/i

const AddedDocument = z
  .object({ documentId: DocumentId, runId: RunId.describe('It reads the document.') })
  .meta({ id: 'AddedDocument' })

/**
 * `POST /documents`: one file of up to 256 MiB, streamed into the blob store. Register it as it is, not through
 * fastify-plugin: the multipart parser must stay within this route.
 */
export function documentAddRoutes({
  documents,
  blobs,
  embeddingModel,
}: Pick<ServerDeps, 'documents' | 'blobs' | 'embeddingModel'>): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(multipart, {
      // How large the file may be is for the blob store to say, which does not stop in the middle without a word.
      limits: { fileSize: Number.POSITIVE_INFINITY, files: 10, fields: 200, fieldSize: 10_000, parts: 210 },
      throwFileSizeLimit: false,
    })

    app.post(
      '/documents',
      {
        schema: {
          summary: 'Add a document, or new content of the one that has its name in the same collection',
          description:
            'A file of up to 256 MiB as multipart/form-data. It is read by a run of its own, whose events tell how far it is.',
          consumes: ['multipart/form-data'],
          body: DocumentForm,
          response: { 202: AddedDocument, ...problemResponse },
        },
        onRequest: async (request) => {
          const { headers } = request
          if (!hasContent(request)) throw new ProblemError(400, `The request has no body. ${howToSend}`)
          if (!multipartType.test(headers['content-type'] ?? '')) throw new ProblemError(415, howToSend)
          if (headers['content-encoding'] !== undefined) {
            throw new ProblemError(415, 'Compressed bodies are not taken; send it without Content-Encoding.')
          }
        },
        preValidation: async (request) => {
          const upload: unknown = await readDocumentUpload(request, blobs)
          // The schema looks at it next.
          request.body = upload as typeof request.body
        },
      },
      async (request, reply) => {
        const { file, collection, tags } = request.body
        const { sha256, sizeBytes, declaredType } = file
        const title = documentTitle(file.name)
        const key = idempotencyKeyOf(request, { title, collection, tags, sha256, declaredType })
        const content = { title, collection, tags, sha256, sizeBytes, declaredType, embeddingModel }
        const { documentId, runId } = await documents.add(
          { ...content, correlation: request.correlation },
          key,
        )
        return reply.code(202).header('location', `/documents/${documentId}`).send({ documentId, runId })
      },
    )
  }
}
