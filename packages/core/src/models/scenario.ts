import { z } from 'zod'
import {
  Json,
  LongText,
  MaxOutputTokens,
  Metadata,
  ModelName,
  Name,
  Temperature,
  Timestamp,
  ToolReference,
} from './fields.ts'
import { PersonaId, ScenarioId } from './ids.ts'
import { JudgedMetricName } from './judged-metric.ts'
import { ToolLimits } from './tool.ts'

/** Every format has a file of its own in core/src/debate/formats. */
export const Format = z
  .enum([
    'single',
    'panel',
    'oxford',
    'consensus',
    'tit-for-tat',
    'referees',
    'delphi',
    'weighted-vote',
    'red-team',
    'council',
    'open-floor',
    'propose-critique-refine',
  ])
  .meta({ id: 'Format' })
export type Format = z.infer<typeof Format>

export const Stance = z.enum(['for', 'against', 'neutral'])
export type Stance = z.infer<typeof Stance>

const seatFields = {
  role: Name.optional().describe('What this seat does in the debate, e.g. "sceptic".'),
  stance: Stance.optional().describe('The side this seat is assigned, not what it believes.'),
  kind: z
    .enum(['model', 'person'])
    .optional()
    .describe('Who speaks; a language model by default. For a person the run waits (POST /runs/:id/turn).'),
}

/** A saved persona in a seat; its place in the list is its seat number, from 0. */
export const Participant = z.strictObject({ personaId: PersonaId, ...seatFields }).meta({ id: 'Participant' })
export type Participant = z.infer<typeof Participant>

/** A persona written down for one debate alone, saved nowhere else. */
export const InlineParticipant = z
  .strictObject({
    name: Name,
    instructions: LongText.min(1),
    description: LongText.optional(),
    model: ModelName.nullable().optional(),
    temperature: Temperature.nullable().optional(),
    maxOutputTokens: MaxOutputTokens.nullable().optional(),
    tools: z.array(ToolReference).max(100).optional(),
    toolLimits: ToolLimits.optional(),
    tags: z.array(z.string()).optional(),
    ...seatFields,
  })
  .meta({ id: 'InlineParticipant' })
export type InlineParticipant = z.infer<typeof InlineParticipant>

export const Budget = z
  .strictObject({
    maxCalls: z.int().min(1).optional(),
    maxTokens: z.int().min(1).describe('Input and output together.').optional(),
    maxCostUsd: z.number().positive().optional(),
    maxSeconds: z.number().positive().describe('Wall time from the start of the run.').optional(),
  })
  .meta({ id: 'Budget', description: 'A run that reaches one of these stops and keeps what was said.' })
export type Budget = z.infer<typeof Budget>

export const RubricItem = z.strictObject({
  name: Name,
  description: LongText,
  weight: z.number().nonnegative(),
})

/** What a judge says of each run once it has ended, apart from the run and its budget. */
export const Judging = z
  .strictObject({
    metrics: z.array(JudgedMetricName).max(3),
    model: ModelName.nullable().describe('Who judges; the model of the scenario when null.'),
  })
  .meta({ id: 'Judging' })
export type Judging = z.infer<typeof Judging>

export const nobodyJudges: Judging = { metrics: [], model: null }

/** What scenarios say that were stored before these fields were. */
export const unsaidOfScenario = {
  toolLimits: {},
  judging: nobodyJudges,
  privateVotes: false,
  referenceAnswer: null,
  window: null,
  metadata: {},
} as const

/** How much of a long transcript a prompt quotes whole; what is older is summed up by a call of its own. */
export const TranscriptWindow = z
  .strictObject({ wholeTurns: z.int().min(1).max(2_500).describe('The newest turns, quoted whole.') })
  .meta({ id: 'TranscriptWindow' })
export type TranscriptWindow = z.infer<typeof TranscriptWindow>

export const Rounds = z.int().min(1).max(50)
export const Participants = z.array(Participant).min(1).max(50)

const content = {
  name: Name,
  topic: LongText.min(1),
  context: LongText,
  format: Format,
  formatOptions: z
    .record(z.string(), Json)
    .describe('Parameters of the format; see GET /formats. Unknown ones are refused.'),
  participants: Participants,
  rounds: Rounds.describe("The format's own default when left out."),
  moderatorId: PersonaId.nullable(),
  judgeId: PersonaId.nullable(),
  model: ModelName.nullable(),
  maxOutputTokens: MaxOutputTokens,
  tools: z.array(ToolReference).max(100),
  toolLimits: ToolLimits.describe('By tool, what its policy is narrowed to; nothing gets wider.'),
  collections: z.array(Name).max(100),
  rubric: z.array(RubricItem).max(100),
  budget: Budget,
  judging: Judging.describe('Optional, and paid for: which metrics a model judges.'),
  privateVotes: z
    .boolean()
    .describe('Everybody votes in private before and after the debate: 2n more calls, seen by nobody.'),
  referenceAnswer: LongText.min(1)
    .nullable()
    .describe('The answer that is known to be right, for measuring; no prompt ever shows it.'),
  window: TranscriptWindow.nullable().describe(
    "null: as many turns whole as the smallest context of the debate's models has room for.",
  ),
  metadata: Metadata.describe('Kept and exported, never part of a prompt.'),
}

/** What creating a scenario takes; `rounds` falls back to the format's default where it is resolved. */
export const ScenarioDraft = z
  .strictObject({
    ...content,
    context: content.context.default(''),
    formatOptions: content.formatOptions.default({}),
    rounds: content.rounds.optional(),
    moderatorId: content.moderatorId.default(null),
    judgeId: content.judgeId.default(null),
    model: content.model.default(null),
    maxOutputTokens: content.maxOutputTokens.default(1024),
    tools: content.tools.default([]),
    toolLimits: content.toolLimits.default({}),
    collections: content.collections.default([]),
    rubric: content.rubric.default([]),
    budget: content.budget.default({}),
    judging: content.judging.default(nobodyJudges),
    privateVotes: content.privateVotes.default(false),
    referenceAnswer: content.referenceAnswer.default(null),
    window: content.window.default(null),
    metadata: content.metadata.default({}),
  })
  .meta({ id: 'ScenarioDraft' })
export type ScenarioDraft = z.infer<typeof ScenarioDraft>

export const Scenario = z
  .strictObject({
    id: ScenarioId,
    ...content,
    version: z.int().min(1),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  })
  .meta({ id: 'Scenario', description: 'A debate that can be run again and again.' })
export type Scenario = z.infer<typeof Scenario>

export const ScenarioVersion = z
  .strictObject({
    ...content,
    version: z.int().min(1),
    createdAt: Timestamp.describe('When this version was written.'),
  })
  .meta({ id: 'ScenarioVersion', description: 'What a scenario said at one time, the present included.' })
export type ScenarioVersion = z.infer<typeof ScenarioVersion>

export const ScenarioUpdate = z.strictObject({
  ...ScenarioDraft.shape,
  version: z.int().min(1),
  id: z.unknown().optional(),
  createdAt: z.unknown().optional(),
  updatedAt: z.unknown().optional(),
})
