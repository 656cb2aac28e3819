import { DocumentId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { safeMediaType } from '../manners/safe-media-type.ts'
import { sendBlob } from '../manners/send-blob.ts'
import { Bytes, problemResponse } from './schemas.ts'

export function documentFileRoutes({
  documents,
  blobs,
}: Pick<ServerDeps, 'documents' | 'blobs'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/documents/:id/file',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'The bytes of a document, as they were added',
          description: 'Takes Range. What a browser could run is sent as a download.',
          params: z.object({ id: DocumentId }),
          querystring: z.strictObject({
            download: z.string().max(10).optional().describe('Named: as a download, whatever it is.'),
          }),
          response: { 200: Bytes, 206: Bytes, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { title, sha256, sizeBytes, ...document } = await documents.get(request.params.id)
        const { mediaType, canBeShown } = safeMediaType(document.mediaType)
        const isShown = canBeShown && request.query.download === undefined
        const disposition = isShown ? 'inline' : 'attachment'
        return sendBlob(request, reply, blobs, { sha256, sizeBytes, mediaType, disposition, fileName: title })
      },
    )
  }
}
