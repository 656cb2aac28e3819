import { z } from 'zod'
import { Json, LongText, MaxOutputTokens, ModelName, Name, Temperature, Timestamp } from './fields.ts'
import { DocumentId, PersonaId, RunId, ScenarioId } from './ids.ts'
import { JudgedMetricName } from './judged-metric.ts'
import { ModelPrices } from './price.ts'
import { Budget, Format, RubricItem, Stance, TranscriptWindow } from './scenario.ts'
import { ToolCall, ToolLimits } from './tool.ts'
import { Usage } from './usage.ts'

/** A persona as it was when the run was started, with its model resolved. */
export const Speaker = z
  .strictObject({
    personaId: PersonaId.nullable().describe('null for a persona written inline or built in.'),
    personaVersion: z.int().nullable(),
    name: Name,
    instructions: LongText,
    model: ModelName,
    temperature: Temperature.nullable(),
    maxOutputTokens: MaxOutputTokens,
    tools: z.array(z.string()),
    toolLimits: z
      .array(ToolLimits)
      .optional()
      .describe(
        "The persona's and the scenario's, each narrowing the policy further; left out when there are none.",
      ),
  })
  .meta({ id: 'Speaker' })
export type Speaker = z.infer<typeof Speaker>

export const Seat = Speaker.extend({
  seat: z.int().nonnegative(),
  role: z.string().nullable(),
  stance: Stance.nullable(),
  kind: z
    .literal('person')
    .optional()
    .describe('Left out: a model speaks. A person takes the turns and is asked for nothing else.'),
}).meta({ id: 'Seat', description: 'A speaker at the table.' })
export type Seat = z.infer<typeof Seat>

/** The frozen snapshot a debate runs on: nothing it needs can change under it. */
export const DebateInput = z
  .strictObject({
    schemaVersion: z.literal(1),
    topic: LongText,
    context: LongText,
    format: Format,
    formatOptions: z.record(z.string(), Json).describe('Complete: defaults are filled in.'),
    rounds: z.int().min(1),
    participants: z.array(Seat),
    moderator: Speaker.nullable(),
    judge: Speaker.nullable(),
    model: ModelName.describe('For calls that belong to no persona: built-in moderator, judge, audience.'),
    maxOutputTokens: MaxOutputTokens,
    scenarioId: ScenarioId.nullable(),
    scenarioVersion: z.int().nullable(),
    collections: z.array(z.string()),
    rubric: z.array(RubricItem),
    budget: Budget,
    judging: z
      .strictObject({ metrics: z.array(JudgedMetricName).min(1), model: ModelName })
      .optional()
      .describe('Left out when nobody judges.'),
    overridden: z
      .array(z.string())
      .optional()
      .describe('Fields of the scenario that the request set otherwise; left out: the scenario as it was.'),
    seed: z.int().nonnegative(),
    privateVotes: z.literal(true).optional().describe('Left out: nobody votes in private.'),
    referenceAnswer: LongText.min(1)
      .optional()
      .describe('For measuring alone; no prompt shows it. Left out: not known.'),
    window: TranscriptWindow.optional().describe(
      'Left out: every prompt quotes the whole transcript it may see.',
    ),
    baselineOf: z
      .strictObject({
        runId: RunId,
        costUsd: z.number().nonnegative().nullable(),
        tokens: z.int().nonnegative(),
      })
      .optional()
      .describe('The debate that this single agent is compared with, and what that one had used.'),
    prices: ModelPrices.optional().describe(
      'What calls cost, by model, as of the start; null where unknown. Runs from before prices were kept lack it.',
    ),
  })
  .meta({ id: 'DebateInput' })
export type DebateInput = z.infer<typeof DebateInput>

const passageFields = {
  marker: z.string().describe('The number it was given under, e.g. "1" for [1].'),
  title: z.string().nullable().optional(),
  text: z.string().nullable().optional(),
  page: z.int().min(1).nullable().optional(),
  heading: z.array(z.string()).optional(),
  start: z.int().nonnegative().nullable().optional().describe('In characters of the text of the document.'),
  end: z
    .int()
    .nonnegative()
    .nullable()
    .optional()
    .describe('In characters of the text of the document; excluded.'),
}

/** Loose: imported runs bring citations of their own. */
export const Citation = z
  .looseObject({ ...passageFields, documentId: z.string().nullable(), chunkId: z.string().nullable() })
  .meta({ id: 'Citation', description: 'What a turn cites, as it was given to it.' })
export type Citation = z.infer<typeof Citation>

/** A passage as a speaker was given it, kept with the turn: documents change, what was read does not. */
export const GivenPassage = z
  .strictObject({
    marker: z.string(),
    documentId: DocumentId,
    chunkId: z.uuid(),
    title: z.string(),
    text: z.string(),
    page: z.int().min(1).nullable(),
    heading: z.array(z.string()),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    score: z.number(),
  })
  .meta({ id: 'GivenPassage' })
export type GivenPassage = z.infer<typeof GivenPassage>

export const FinishReason = z.enum(['stop', 'length', 'content-filter', 'tool-calls', 'other'])
export type FinishReason = z.infer<typeof FinishReason>

/** What any model call leaves behind, turn or not. */
const callFields = {
  text: z.string(),
  model: ModelName,
  usage: Usage.describe('All tries of this call that reported usage.'),
  startedAt: Timestamp,
  latencyMs: z.int().nonnegative(),
  firstTokenMs: z.int().nonnegative().nullable(),
  finishReason: FinishReason,
  refused: z.boolean().describe('A refusal is a result, never an error.'),
}

export const Turn = z
  .strictObject({
    index: z.int().nonnegative().describe('From 0, in the order of the transcript.'),
    round: z.int().min(1),
    phase: z.string(),
    seat: z.int().nonnegative(),
    personaId: PersonaId.nullable(),
    speaker: z.string(),
    role: z.string().nullable(),
    visibleTurns: z
      .int()
      .nonnegative()
      .nullable()
      .describe(
        'How many turns, from the first, its prompt quoted; null when `sees` says it, or when it is not known.',
      ),
    sees: z
      .array(z.int().nonnegative())
      .optional()
      .describe('Which turns its prompt quoted, where they are not the first ones; ascending.'),
    summarised: z
      .int()
      .min(1)
      .optional()
      .describe('How many turns, from the first, its prompt gave as a summary only; left out: none.'),
    by: z
      .string()
      .nullable()
      .optional()
      .describe(
        "Of a person's turn: as they called themselves, null when they did not. `model` is then `person:seat`, `usage` is nothing, and `latencyMs` the time they took from being asked. Left out: a model spoke.",
      ),
    ...callFields,
    stance: z.number().min(-1).max(1).nullable().describe('-1 against … 1 for; null when not stated.'),
    confidence: z.number().min(0).max(1).nullable(),
    answer: Json.optional().describe(
      'The structured answer of a turn that was asked for one; null when it could not be read: an abstention. Left out for free text.',
    ),
    toolCalls: z.array(ToolCall),
    citations: z.array(Citation),
    passages: z
      .array(GivenPassage)
      .optional()
      .describe('What was found for it in the collections; left out when none were asked.'),
  })
  .meta({ id: 'Turn', description: "One participant's contribution." })
export type Turn = z.infer<typeof Turn>

export const AuxiliaryRole = z.enum([
  'moderator',
  'judge',
  'selector',
  'audience',
  'poll',
  'facilitator',
  'summariser',
  'ranker',
  'chair',
])
export type AuxiliaryRole = z.infer<typeof AuxiliaryRole>

/** A call that is no turn: moderator, judge, selector, audience poll, private vote. */
export const AuxiliaryCall = z
  .strictObject({
    key: z.string().describe('The step key in the journal.'),
    role: AuxiliaryRole,
    round: z.int().min(1),
    phase: z.string(),
    seat: z.int().nonnegative().nullable().describe('The seat that was asked; null for nobody at the table.'),
    afterTurn: z.int().nonnegative().describe('How many turns had been spoken before it.'),
    ...callFields,
    answer: Json.describe('The structured answer, or null when it could not be read: an abstention.'),
    covers: z
      .int()
      .min(1)
      .optional()
      .describe('Of a summary: how many turns, from the first, later prompts give as this text instead.'),
  })
  .meta({ id: 'AuxiliaryCall' })
export type AuxiliaryCall = z.infer<typeof AuxiliaryCall>

/** What somebody said from outside, between rounds; later speakers see it. */
export const DebateNote = z
  .strictObject({
    id: z.uuidv7(),
    by: z.string().nullable().describe('As they called themselves; null for nobody in particular.'),
    text: z.string(),
    at: Timestamp,
    afterTurn: z
      .int()
      .nonnegative()
      .nullable()
      .describe(
        'How many turns had been spoken when speakers began to see it; null while none of them does.',
      ),
  })
  .meta({ id: 'DebateNote' })
export type DebateNote = z.infer<typeof DebateNote>

export const Verdict = z
  .strictObject({
    decision: z.string(),
    rationale: z.string(),
    decidedBy: z.string().describe('e.g. "judge", "moderator", "vote", "selector", "speaker".'),
    votes: Json,
    dissent: z.array(
      z.strictObject({
        personaId: PersonaId.nullable(),
        seat: z
          .int()
          .nonnegative()
          .nullable()
          .optional()
          .describe('Who it is, also without a persona of their own; null for nobody in particular.'),
        text: z.string(),
      }),
    ),
    scores: Json,
  })
  .meta({ id: 'Verdict' })
export type Verdict = z.infer<typeof Verdict>

export const StopReason = z.enum(['fixed', 'consensus', 'judge', 'stability', 'budget', 'cancelled', 'error'])
export type StopReason = z.infer<typeof StopReason>

export const DebateResult = z
  .strictObject({
    turns: z.array(Turn),
    calls: z.array(AuxiliaryCall).describe('Calls that are no turns, in order.'),
    notes: z.array(DebateNote).optional().describe('Left out: none.'),
    verdict: Verdict.nullable(),
    stopReason: StopReason.nullable(),
    simulated: z.boolean().describe('True when any of it was written by a simulated model.'),
  })
  .meta({ id: 'DebateResult' })
export type DebateResult = z.infer<typeof DebateResult>
