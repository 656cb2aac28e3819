import { ConflictError } from '@workbench/core/errors'
import { experimentJunit } from '@workbench/core/evaluation/experiment-report/experiment-junit'
import { experimentMarkdown } from '@workbench/core/evaluation/experiment-report/experiment-markdown'
import { ExperimentId } from '@workbench/core/models/experiment'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import type { ExperimentReader } from '../experiments/settle-experiment.ts'
import { shownExperiment } from '../experiments/shown-experiment.ts'
import { problemResponse } from './schemas.ts'

const renderers = {
  md: { mediaType: 'text/markdown; charset=utf-8', render: experimentMarkdown, suffix: 'md' },
  junit: { mediaType: 'application/xml; charset=utf-8', render: experimentJunit, suffix: 'xml' },
} as const

const text = { schema: z.string() }
const Download = { description: 'The file', content: { 'text/markdown': text, 'application/xml': text } }

export function experimentReportRoutes({
  experimentReader,
  config,
}: Pick<ServerDeps, 'config'> & { readonly experimentReader: ExperimentReader }): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/experiments/:id/report',
      {
        config: { ignoresAccept: true },
        schema: {
          summary: 'Download what came of an experiment, as a summary or for a build server',
          description: '409 until it has ended.',
          params: z.object({ id: ExperimentId }),
          querystring: z.strictObject({ format: z.enum(['md', 'junit']) }),
          response: { 200: Download, ...problemResponse },
        },
      },
      async ({ params: { id }, query: { format }, protocol, host }, reply) => {
        const stored = await experimentReader.read(id)
        if (stored.result === null) {
          throw new ConflictError('This experiment goes on: there is a report once it has ended.')
        }
        const address = `${config.publicUrl ?? `${protocol}://${host}`}/experiments/${id}`
        const { mediaType, render, suffix } = renderers[format]
        return reply
          .type(mediaType)
          .header('content-disposition', `attachment; filename="experiment-${id}.${suffix}"`)
          .send(render(shownExperiment(stored), address))
      },
    )
  }
}
