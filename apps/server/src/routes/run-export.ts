import { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import { exportCsv } from '@workbench/core/runs/export-csv'
import { exportMarkdown } from '@workbench/core/runs/export-markdown'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { problemResponse } from './schemas.ts'

const renderers = {
  md: { mediaType: 'text/markdown; charset=utf-8', render: exportMarkdown },
  json: {
    mediaType: 'application/json; charset=utf-8',
    render: (run: Run) => `${JSON.stringify(run, null, 2)}\n`,
  },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', render: exportCsv },
} as const

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
          querystring: z.strictObject({ format: z.enum(['md', 'json', 'csv']) }),
          response: { 200: Download, ...problemResponse },
        },
      },
      async ({ params: { id }, query: { format } }, reply) => {
        const run = await runs.get(id)
        const { mediaType, render } = renderers[format]
        return reply
          .type(mediaType)
          .header('content-disposition', `attachment; filename="${fileName(run)}.${format}"`)
          .send(render(run))
      },
    )
  }
}

/** Letters, digits and hyphens only: no system and no header needs more care than that. */
export function fileName({ title, id }: Pick<Run, 'title' | 'id'>): string {
  const slug = title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60)
  return slug === '' ? `run-${id}` : `${slug}-${id}`
}
