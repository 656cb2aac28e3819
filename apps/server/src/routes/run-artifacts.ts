import { NotFoundError } from '@workbench/core/errors'
import { Timestamp } from '@workbench/core/models/fields'
import { RunId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { pageOf, pageQuery, problemResponse } from './schemas.ts'

const Artifact = z
  .object({
    id: z.uuidv7(),
    runId: RunId,
    name: z.string(),
    mediaType: z.string(),
    sizeBytes: z.int(),
    sha256: z.string(),
    createdAt: Timestamp,
  })
  .meta({ id: 'Artifact' })

/** Nothing makes artifacts yet: a run has none, and no id leads to one. */
export function runArtifactRoutes({ runs }: Pick<ServerDeps, 'runs'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/runs/:id/artifacts',
      {
        schema: {
          summary: 'Files that a run left behind',
          params: z.object({ id: RunId }),
          querystring: z.strictObject({ limit: pageQuery.limit }),
          response: { 200: pageOf(Artifact), ...problemResponse },
        },
      },
      async ({ params: { id } }) => {
        await runs.get(id)
        return { items: [], nextCursor: null }
      },
    )

    app.get(
      '/artifacts/:id',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'The bytes of an artifact',
          params: z.object({ id: z.uuidv7() }),
          response: problemResponse,
        },
      },
      async ({ params: { id } }) => {
        throw new NotFoundError('artifact', id)
      },
    )
  }
}
