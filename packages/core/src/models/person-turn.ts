import { z } from 'zod'
import { Turn } from './debate.ts'
import { Name } from './fields.ts'
import { PersonaId, RunId } from './ids.ts'

/** What a person may say in one turn or note, in UTF-16 code units; the estimate sets aside as much for each turn. */
export const mostPersonText = 4_000

/** What a person said, ends trimmed. */
export const PersonText = z.string().trim().min(1).max(mostPersonText)

/** What a format asks of a person; what else it asks for, only models are asked for. */
export const PersonAnswerKind = z
  .enum(['text', 'turn-with-stance', 'single-answer', 'estimate'])
  .describe(
    '`text`: words alone. `turn-with-stance`: also, optionally, where they stand. `single-answer`: an `answer`, and in `text` the reasons. `estimate`: an `estimate`, and in `text` the reasons.',
  )
export type PersonAnswerKind = z.infer<typeof PersonAnswerKind>

const place = {
  seat: z.int().nonnegative(),
  speaker: z.string().describe('The name at the table.'),
  personaId: PersonaId.nullable(),
  role: z.string().nullable(),
  round: z.int().min(1),
  phase: z.string(),
}

/** A turn that the run waits for a person to take. */
export const AwaitedTurn = z
  .strictObject({
    ...place,
    turn: z.int().nonnegative().describe('Its index in the transcript.'),
    answer: PersonAnswerKind,
    scale: z
      .strictObject({
        min: z.number(),
        max: z.number(),
        meaning: z.string().nullable().describe('What its values mean.'),
      })
      .nullable()
      .describe('Of an estimate: where it has to lie; null for any other answer.'),
    task: z.string().describe('What the format asks of whoever speaks now.'),
  })
  .meta({ id: 'AwaitedTurn' })
export type AwaitedTurn = z.infer<typeof AwaitedTurn>

/** What a person says at the table. */
export const PersonTurnRequest = z
  .strictObject({
    text: PersonText.describe('What they say; with an answer or an estimate, their reasons.'),
    seat: z
      .int()
      .nonnegative()
      .optional()
      .describe('Whose turn it is; needed when the run waits for several people.'),
    by: Name.optional().describe('Who says it, in words for people; the name at the table when left out.'),
    stance: z.number().min(-1).max(1).optional().describe('-1 against … 1 for; together with a confidence.'),
    confidence: z.number().min(0).max(1).optional(),
    answer: PersonText.max(1_000).optional().describe('For `single-answer`: the answer alone.'),
    estimate: z.number().optional().describe('For `estimate`: a number on the scale.'),
  })
  .meta({ id: 'PersonTurnRequest' })
export type PersonTurnRequest = z.infer<typeof PersonTurnRequest>

/** The turn as it stands in the transcript from now on. */
export const TakenTurn = z.strictObject({ runId: RunId, turn: Turn }).meta({ id: 'TakenTurn' })
export type TakenTurn = z.infer<typeof TakenTurn>
