import { RunId } from '@workbench/core/models/ids'
import { ToolErrorCode } from '@workbench/core/models/tool'
import { ToolCallRecord, ToolCallSummary } from '@workbench/core/models/tool-call-record'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { ServerDeps } from '../deps.ts'
import { isStorable } from '../manners/unstorable-text.ts'
import { pageOf, pageQuery, problemResponse, unstorable } from './schemas.ts'
import { withoutUndefined } from './without-undefined.ts'

const Days = z
  .string()
  .refine((text) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 90, 'Expected 1 to 90')
  .transform(Number)
  .default(7)
  .meta({ type: 'integer', minimum: 1, maximum: 90, description: 'How far back; 7 when left out.' })

const Ok = z
  .enum(['true', 'false'])
  .transform((text) => text === 'true')
  .describe('Calls that succeeded, or those that did not.')

export function toolCallRoutes({ toolCalls }: Pick<ServerDeps, 'toolCalls'>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/tool-calls',
      {
        schema: {
          summary: 'Finished calls of tools with what they touched, newest first',
          querystring: z.strictObject({
            ...pageQuery,
            tool: z
              .string()
              .max(200)
              .refine(isStorable, unstorable)
              .optional()
              .describe('As callers named it.'),
            ok: Ok.optional(),
            code: ToolErrorCode.optional().describe('Calls that failed with this.'),
            runId: RunId.optional(),
          }),
          response: { 200: pageOf(ToolCallRecord), ...problemResponse },
        },
      },
      async ({ query }) => toolCalls.list(withoutUndefined(query)),
    )

    app.get(
      '/tool-calls/summary',
      {
        schema: {
          summary: 'How the calls of each tool went, the most used first',
          querystring: z.strictObject({ days: Days }),
          response: { 200: pageOf(ToolCallSummary), ...problemResponse },
        },
      },
      async ({ query: { days } }) => {
        const items = await toolCalls.summary(days)
        return { items, nextCursor: null }
      },
    )
  }
}
