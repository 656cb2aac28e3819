import { RunId } from '@workbench/core/models/ids'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { ExportFormat, exportRun } from '../runs/export-run.ts'
import { problemResponse } from './schemas.ts'

const text = { schema: z.string() }
const Download = {
  description: 'The file',
  content: { 'text/markdown': text, 'application/json': text, 'text/csv': text },
}

export function runExportRoutes({ runs }: Pick<ServerDeps, 'runs'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/runs/:id/export',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Download a run',
          params: z.object({ id: RunId }),
          querystring: z.strictObject({ format: ExportFormat }),
          response: { 200: Download, ...problemResponse },
        },
      },
      async ({ params: { id }, query: { format } }, reply) => {
        const { fileName, mediaType, text } = exportRun(await runs.get(id), format)
        return reply
          .type(mediaType)
          .header('content-disposition', `attachment; filename="${fileName}"`)
          .send(text)
      },
    )
  }
}
