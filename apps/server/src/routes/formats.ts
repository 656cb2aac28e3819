import { formats } from '@workbench/core/debate/formats/catalogue'
import { Format } from '@workbench/core/models/scenario'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { pageOf, problemResponse } from './schemas.ts'

const Range = z.object({ min: z.int(), max: z.int() })

const FormatInfo = z
  .object({
    id: Format,
    name: z.string(),
    summary: z.string(),
    visibility: z.string().describe('Who sees whom.'),
    callFormula: z.string().describe('The number of model calls.'),
    participants: Range,
    rounds: z.object({ default: z.int(), max: z.int(), meaning: z.string() }),
    usesModerator: z.boolean(),
    usesJudge: z.boolean(),
    options: z.unknown().describe('JSON Schema of `formatOptions`; every parameter has a default.'),
  })
  .meta({ id: 'FormatInfo', description: 'A way to debate.' })

export function formatRoutes(): FastifyPluginAsyncZod {
  const items = Object.values(formats).map((format) => ({
    id: format.id,
    name: format.name,
    summary: format.summary,
    visibility: format.visibility,
    callFormula: format.callFormula,
    participants: format.participants,
    rounds: format.rounds,
    usesModerator: format.usesModerator,
    usesJudge: format.usesJudge,
    options: z.toJSONSchema(format.options, { io: 'input' }),
  }))
  return async (app) => {
    app.get(
      '/formats',
      { schema: { summary: 'Debate formats', response: { 200: pageOf(FormatInfo), ...problemResponse } } },
      async () => ({ items, nextCursor: null }),
    )
  }
}
