import { Artifact } from '@workbench/core/models/artifact'
import { RunId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { safeMediaType } from '../manners/safe-media-type.ts'
import { sendBlob } from '../manners/send-blob.ts'
import { ExportFormat, exportRun } from '../runs/export-run.ts'
import { Bytes, pageOf, pageQuery, problemResponse } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const ofRun = z.object({ id: RunId })

/** Files that runs left behind. */
export function artifactRoutes({
  runs,
  artifacts,
  blobs,
  newId,
}: Pick<ServerDeps, 'runs' | 'artifacts' | 'blobs' | 'newId'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/runs/:id/artifacts',
      {
        schema: {
          summary: 'Files that a run left behind, newest first',
          params: ofRun,
          querystring: z.strictObject(pageQuery),
          response: { 200: pageOf(Artifact), ...problemResponse },
        },
      },
      async ({ params: { id }, query }) => artifacts.list(id, withoutUndefined(query)),
    )

    app.post(
      '/runs/:id/artifacts',
      {
        schema: {
          summary: 'Keep an export of a run as it is now',
          description: 'What was kept before and says the same is answered again.',
          params: ofRun,
          body: z.strictObject({ format: ExportFormat }),
          response: { 201: Artifact, ...problemResponse },
        },
      },
      async ({ params: { id }, body: { format } }, reply) => {
        const { fileName, mediaType, text } = exportRun(await runs.get(id), format)
        const blob = await blobs.put(bytesOf(text))
        const [essence = mediaType] = mediaType.split(';', 1)
        const artifact = await artifacts.add({
          ...{ id: newId(), runId: id, name: fileName, mediaType: essence },
          ...{ sha256: blob.sha256, sizeBytes: blob.sizeBytes },
        })
        return reply.code(201).header('location', `/artifacts/${artifact.id}`).send(artifact)
      },
    )

    app.get(
      '/artifacts/:id',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'The bytes of an artifact',
          description: 'Takes Range. What a browser could run is sent as a download.',
          params: z.object({ id: z.uuidv7() }),
          querystring: z.strictObject({
            download: z.string().max(10).optional().describe('Named: as a download, whatever it is.'),
          }),
          response: { 200: Bytes, 206: Bytes, ...problemResponse },
        },
      },
      async (request, reply) => {
        const { sha256, sizeBytes, ...artifact } = await artifacts.get(request.params.id)
        const { mediaType, canBeShown } = safeMediaType(artifact.mediaType)
        const isShown = canBeShown && request.query.download === undefined
        const disposition = isShown ? 'inline' : 'attachment'
        return sendBlob(request, reply, blobs, {
          ...{ sha256, sizeBytes, mediaType, disposition, fileName: artifact.name },
        })
      },
    )
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}
