import { z } from 'zod'
import { Json, ModelName, Timestamp } from './fields.ts'
import { RunId } from './ids.ts'
import { JudgedMetricName } from './judged-metric.ts'
import { RunStatus } from './run.ts'
import { Usage } from './usage.ts'

const Figure = z.number().nullable()

/**
 * What is measured of every run that has ended; each has a file of its own in core/src/evaluation/metrics. null: there was
 * nothing to measure, e.g. the tool success rate of a run without a tool call.
 */
export const ScoreMetrics = z
  .strictObject({
    latencyMs: Figure.describe('From the first start to the end.'),
    queueMs: Figure.describe('From being queued to the first start.'),
    modelMs: Figure.describe('What model calls took, added up; parallel ones count each.'),
    toolMs: Figure.describe('What tool calls took, added up.'),
    turnLatencyP50Ms: Figure,
    turnLatencyP95Ms: Figure,
    firstTokenMs: Figure.describe('Median time of a turn to its first token.'),
    calls: Figure,
    inputTokens: Figure,
    outputTokens: Figure,
    costUsd: Figure,
    turns: Figure,
    refusals: Figure.describe('Turns that were refused.'),
    toolCalls: Figure,
    toolSuccessRate: Figure,
    refusalRate: Figure,
    groundedness: Figure.describe('Share of claims with lexical support in what was given or retrieved.'),
    abstainRate: Figure.describe('Share of structured answers that could not be read.'),
    airtimeBalance: Figure.describe('Normalised entropy of the words per seat: 1 is even.'),
    distinct2: Figure,
    repetition: Figure.describe(
      'Mean over turns of the greatest 3-gram likeness to an earlier turn of its speaker.',
    ),
    agreement: Figure,
    convergence: Figure,
    stanceDrift: Figure,
    personaConsistency: Figure.describe('Lexical stand-in; see its file.'),
  })
  .meta({ id: 'ScoreMetrics' })
export type ScoreMetrics = z.infer<typeof ScoreMetrics>
export type ScoreMetricName = keyof ScoreMetrics

/** What one model did in a run, turns and other calls together. */
export const ModelShare = z.strictObject({ model: ModelName, ...Usage.shape }).meta({ id: 'ModelShare' })
export type ModelShare = z.infer<typeof ModelShare>

/** What is stored of a run that has ended. */
export const StoredScore = z.strictObject({
  runId: RunId,
  version: z.int().min(1).describe('Of all metrics together: rises whenever one of them changes.'),
  metrics: ScoreMetrics,
  models: z.array(ModelShare),
  computedAt: Timestamp,
})
export type StoredScore = z.infer<typeof StoredScore>

/** The place in the transcript that speaks for a figure. */
export const Evidence = z
  .strictObject({
    metric: z.string(),
    turn: z.int().nonnegative().nullable().describe('Index of the turn; null for the run as a whole.'),
    text: z.string().max(500).describe('What was said there, shortened.'),
    note: z.string().max(300).describe('What it is evidence of, in words for people.'),
  })
  .meta({ id: 'Evidence' })
export type Evidence = z.infer<typeof Evidence>

/** In which order a judge was shown what it judges: judges prefer what comes first. */
export const JudgedOrder = z.enum(['forward', 'reversed'])
export type JudgedOrder = z.infer<typeof JudgedOrder>

/** One answer of a judge. Paid for once: a run is not judged again by the same judge with the same prompt. */
export const Judgement = z
  .strictObject({
    runId: RunId,
    metric: JudgedMetricName,
    order: JudgedOrder,
    judge: ModelName,
    promptVersion: z.int().min(1),
    value: z.number().min(0).max(1).nullable().describe('1 is good; null when the answer could not be read.'),
    answer: Json.describe('The structured answer.'),
    usage: Usage.describe("Not part of the run's usage."),
    latencyMs: z.int().nonnegative(),
    at: Timestamp,
    error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: 'Judgement' })
export type Judgement = z.infer<typeof Judgement>

/** A judged metric, both orders together. */
export const JudgedScore = z
  .strictObject({
    metric: JudgedMetricName,
    status: z.enum(['pending', 'done', 'failed']),
    value: z.number().min(0).max(1).nullable().describe('Mean of both orders; 1 is good.'),
    consistency: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('1 − the distance between both orders: low means that the order decided.'),
    judge: ModelName,
    promptVersion: z.int().min(1),
    judgements: z.array(Judgement),
  })
  .meta({ id: 'JudgedScore' })
export type JudgedScore = z.infer<typeof JudgedScore>

export const Score = z
  .strictObject({
    ...StoredScore.shape,
    evidence: z.array(Evidence),
    judged: z.array(JudgedScore).describe('Empty unless the scenario asks for it.'),
    judgingUsage: Usage.describe('What judging has cost so far, apart from the run.'),
  })
  .meta({ id: 'Score', description: 'What is measured of a run that has ended.' })
export type Score = z.infer<typeof Score>

/** A score beside others of its scenario. */
export const ScoredRun = z
  .strictObject({
    runId: RunId,
    title: z.string(),
    status: RunStatus,
    finishedAt: Timestamp,
    version: z.int().min(1),
    metrics: ScoreMetrics,
    judged: z.partialRecord(JudgedMetricName, z.number().nullable()).describe('Means of both orders.'),
  })
  .meta({ id: 'ScoredRun' })
export type ScoredRun = z.infer<typeof ScoredRun>

export const MetricUnit = z.enum(['ms', 'tokens', 'usd', 'count', 'share', 'number'])
export type MetricUnit = z.infer<typeof MetricUnit>

/** A metric as people read of it. */
export const MetricDescription = z
  .strictObject({
    name: z.string(),
    version: z.int().min(1),
    title: z.string().describe('e.g. "Refusal rate".'),
    meaning: z.string().describe('One or two sentences for a tooltip.'),
    group: z.enum(['time', 'cost', 'tools', 'conversation', 'opinion', 'grounding', 'judged']),
    unit: MetricUnit,
    better: z.enum(['lower', 'higher']),
    isNeutral: z.boolean().describe('Neither direction is good in itself: never judged, only shown.'),
    scale: z.enum(['ratio', 'difference']).describe('ratio: compared on logarithms.'),
    mid: z
      .number()
      .positive()
      .describe(
        'Minimum important difference: for a ratio the factor, e.g. 1.2; else the distance, e.g. 0.1.',
      ),
    primary: z.boolean().describe('Decides the verdict of an experiment.'),
  })
  .meta({ id: 'MetricDescription' })
export type MetricDescription = z.infer<typeof MetricDescription>
