import { z } from 'zod'
import { Json } from '../../models/fields.ts'
import { Format } from '../../models/scenario.ts'
import type { FormatDefinition } from '../plan/format-definition.ts'
import { consensus } from './consensus/consensus.ts'
import { council } from './council/council.ts'
import { delphi } from './delphi/delphi.ts'
import { openFloor } from './open-floor/open-floor.ts'
import { oxford } from './oxford/oxford.ts'
import { panel } from './panel/panel.ts'
import { proposeCritiqueRefine } from './propose-critique-refine/propose-critique-refine.ts'
import { redTeam } from './red-team/red-team.ts'
import { referees } from './referees/referees.ts'
import { single } from './single/single.ts'
import { titForTat } from './tit-for-tat/tit-for-tat.ts'
import { weightedVote } from './weighted-vote/weighted-vote.ts'

/** Every format there is; a new one is a file beside this one and a line here. */
export const formats: Readonly<Record<Format, FormatDefinition>> = {
  panel,
  oxford,
  consensus,
  'tit-for-tat': titForTat,
  referees,
  delphi,
  'weighted-vote': weightedVote,
  'red-team': redTeam,
  council,
  'open-floor': openFloor,
  'propose-critique-refine': proposeCritiqueRefine,
  single,
}

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
    source: z.string().describe('Where the format comes from.'),
    stopRule: z.string().describe('When it ends.'),
    faultsAvoided: z.array(z.string()).describe('Known faults of the original, and what is done about them.'),
    takesPeople: z.boolean().describe('Whether seats may be taken by people.'),
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
    source: format.source,
    stopRule: format.stopRule,
    faultsAvoided: [...format.faultsAvoided],
    takesPeople: format.takesPeople,
    options: z.record(z.string(), Json).parse(z.toJSONSchema(format.options, { io: 'input' })),
  }))
