import { z } from 'zod'
import { nextSpeaker, ranking } from './choices.ts'
import { estimate } from './estimates.ts'
import { Confidence, Explanation, ShortAnswer } from './forms.ts'
import { lastJsonObject } from './last-json-object.ts'
import {
  answerCandidates,
  defence,
  finalAnswer,
  findingRulings,
  findings,
  pairRuling,
  refereeScores,
} from './rulings.ts'

// Forms an answer can take. What a model wrote is tested against them and never repaired into an opinion: an
// answer that can't be read is an abstention. Only details (a confidence, a reason) may be missing.

const Score = z.number().min(0).max(10)
const Side = z.enum(['pro', 'con'])

/** Free text: the answer is the text itself. */
const FreeText = z.string().trim().min(1)

/** A turn whose last line is `[stance: 0.4, confidence: 0.7]`. */
const TurnWithStance = z.strictObject({
  text: z.string().describe('Without the trailer.'),
  stance: z.number().min(-1).max(1).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
})

/** One sample of self-consistency, short enough to be counted with others. */
const SingleAnswer = z.object({ reasoning: Explanation, answer: ShortAnswer, confidence: Confidence })

/** Which of the numbered answers in the prompt is best. */
const Selection = z.object({
  choice: z
    .union([
      z.int(),
      z
        .string()
        .regex(/^\D*\d{1,3}\D*$/)
        .transform((text) => Number(text.replace(/\D/g, ''))),
    ])
    .refine((choice) => choice >= 1)
    .describe('The number of an answer in the prompt, from 1.'),
  reason: Explanation,
})

const PanelSynthesis = z.object({
  decision: z.string().trim().min(1),
  rationale: Explanation,
  stance: z
    .number()
    .min(-1)
    .max(1)
    .nullable()
    .catch(null)
    .describe('Where the decision stands on the topic: -1 against … 1 for.'),
  dissent: z
    .array(z.object({ participant: z.string().describe('As the prompt calls it.'), text: z.string() }))
    .catch([]),
})

const PanelPoll = z.object({ reason: Explanation, decision: ShortAnswer, confidence: Confidence })

const OxfordBallot = z.object({
  scores: z
    .array(z.object({ criterion: z.string(), pro: Score, con: Score }))
    .min(1)
    .describe('0 … 10 per criterion of the prompt.'),
  decisive: z.array(z.string()).catch([]).describe('Arguments that decided it, in a few words each.'),
  unanswered: z
    .array(z.object({ side: Side, argument: z.string() }))
    .catch([])
    .describe('Arguments the other side never answered, with the side that made them.'),
  rationale: Explanation,
  winner: z.enum(['pro', 'con', 'draw']),
  confidence: Confidence,
})

const AudiencePoll = z.object({
  reason: Explanation,
  vote: z.enum(['pro', 'con', 'undecided']),
  confidence: Confidence,
})

export const answerSchemas = {
  text: FreeText,
  'turn-with-stance': TurnWithStance,
  'single-answer': SingleAnswer,
  selection: Selection,
  'panel-synthesis': PanelSynthesis,
  'panel-poll': PanelPoll,
  'oxford-ballot': OxfordBallot,
  'audience-poll': AudiencePoll,
  moderation: FreeText,
  estimate: estimate.schema,
  'pair-ruling': pairRuling.schema,
  'answer-candidates': answerCandidates.schema,
  'final-answer': finalAnswer.schema,
  'referee-scores': refereeScores.schema,
  findings: findings.schema,
  defence: defence.schema,
  'finding-rulings': findingRulings.schema,
  ranking: ranking.schema,
  'next-speaker': nextSpeaker.schema,
} as const

/** Which answer a prompt asks for; also what a simulated model is told. */
export type AnswerKind = keyof typeof answerSchemas
/** Kinds whose reply is words, not JSON: there is always something to be read. */
type PlainKind = 'text' | 'moderation' | 'turn-with-stance'
export const isStructured = <Kind extends AnswerKind>(kind: Kind): kind is Exclude<Kind, PlainKind> =>
  kind !== 'text' && kind !== 'moderation' && kind !== 'turn-with-stance'

export type Answer<Kind extends AnswerKind> = z.infer<(typeof answerSchemas)[Kind]>

// The trailer may be wrapped in Markdown (`**[…]**`), which models add unasked.
const trailerPattern =
  /(?:^|\n)[\t *_`]*\[\s*stance\s*:\s*([-+]?[\d.]+)\s*,\s*confidence\s*:\s*([-+]?[\d.]+)\s*\][\t *_`]*$/i

/**
 * Reads an answer, whatever prose stands around it. A structured answer is the last JSON object that fits, bare
 * or in a code block.
 *
 * @returns null when there is nothing of this kind to be read: an abstention. `turn-with-stance` always gives its
 * text, with stance and confidence both null when the trailer is missing or malformed.
 */
export function parseAnswer<Kind extends AnswerKind>(kind: Kind, text: string): Answer<Kind> | null
export function parseAnswer(kind: AnswerKind, text: string): Answer<AnswerKind> | null {
  if (kind === 'text' || kind === 'moderation') return text.trim() || null
  if (kind === 'turn-with-stance') return parseTurn(text)
  const schema = answerSchemas[kind]
  return lastJsonObject(text, (value) => schema.safeParse(value).data ?? null)
}

function parseTurn(text: string): Answer<'turn-with-stance'> {
  const trimmed = text.trim()
  // Matched against the end alone: a regular expression over a long text would start at every line of it.
  const tail = trimmed.slice(-200)
  const [trailer, stanceText, confidenceText] = trailerPattern.exec(tail) ?? []
  if (trailer === undefined) return { text: trimmed, stance: null, confidence: null }
  const spoken = trimmed.slice(0, trimmed.length - trailer.length).trim()
  const stance = Number(stanceText)
  const confidence = Number(confidenceText)
  const isValid = Math.abs(stance) <= 1 && confidence >= 0 && confidence <= 1
  return isValid ? { text: spoken, stance, confidence } : { text: spoken, stance: null, confidence: null }
}
