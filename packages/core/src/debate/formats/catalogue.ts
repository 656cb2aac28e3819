import { z } from 'zod'
import type { DebateInput } from '../../models/debate.ts'
import { Json } from '../../models/fields.ts'
import { Format } from '../../models/scenario.ts'
import type { FormatDefinition } from '../format-definition.ts'
import { slotsOf } from '../plan.ts'
import { oxford } from './oxford.ts'
import { panel } from './panel.ts'
import { single } from './single.ts'

/** Every format there is; a new one is a file beside this one and a line here. */
export const formats: Readonly<Record<Format, FormatDefinition>> = { single, panel, oxford }

/** A format as people and programs choose it. */
export const FormatDescription = z
  .strictObject({
    id: Format,
    name: z.string(),
    summary: z.string(),
    visibility: z.string().describe('Who sees whom.'),
    callFormula: z.string().describe('How many model calls a debate takes at most.'),
    participants: z.strictObject({ min: z.int(), max: z.int() }),
    rounds: z.strictObject({ default: z.int(), max: z.int(), meaning: z.string() }),
    usesModerator: z.boolean(),
    usesJudge: z.boolean(),
    options: z.record(z.string(), Json).describe('JSON Schema of formatOptions, with defaults.'),
  })
  .meta({ id: 'FormatDescription' })
export type FormatDescription = z.infer<typeof FormatDescription>

/** All formats, described as JSON. */
export const describeFormats = (): readonly FormatDescription[] =>
  Object.values(formats).map((format) => ({
    id: format.id,
    name: format.name,
    summary: format.summary,
    visibility: format.visibility,
    callFormula: format.callFormula,
    participants: format.participants,
    rounds: format.rounds,
    usesModerator: format.usesModerator,
    usesJudge: format.usesJudge,
    options: z.record(z.string(), Json).parse(z.toJSONSchema(format.options, { io: 'input' })),
  }))

/** Upper bound of the model calls of a debate, retries not counted; stopping early takes fewer. */
export const maxCalls = (input: DebateInput): number => [...slotsOf(formats[input.format].plan(input))].length
