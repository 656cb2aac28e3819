import { z } from 'zod'
import { Turn } from './debate.ts'
import { Json } from './fields.ts'
import { RunSummary } from './run.ts'
import { MetricUnit } from './score.ts'

export const ComparedMetric = z
  .strictObject({
    name: z.string().describe('A metric of Score; GET /score-metrics describes it.'),
    title: z.string().describe('As people call it.'),
    unit: MetricUnit,
    isNeutral: z.boolean().describe('Neither direction is good in itself: `better` says nothing of it.'),
    isComparable: z
      .boolean()
      .describe('Whether this figure of the two can be held against each other; see `reasons`.'),
    a: z.number().nullable().describe('null when not known.'),
    b: z.number().nullable().describe('null when not known.'),
    delta: z.number().nullable().describe('b - a.'),
    ratio: z.number().nullable().describe('b / a; null for an a of 0.'),
    better: z.enum(['lower', 'higher']),
    verdict: z
      .enum(['better', 'worse', 'same', 'unknown'])
      .describe('What b is beside a, in these two runs alone: one run against one run is no statistics.'),
  })
  .meta({ id: 'ComparedMetric' })
export type ComparedMetric = z.infer<typeof ComparedMetric>

export const ComparedTurn = z
  .strictObject({
    index: z.int().nonnegative(),
    a: Turn.nullable(),
    b: Turn.nullable(),
    similarity: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Share of word pairs that both texts have (Dice); null when a side is missing.'),
  })
  .meta({ id: 'ComparedTurn' })
export type ComparedTurn = z.infer<typeof ComparedTurn>

export const DifferingSetting = z
  .strictObject({
    path: z.string().describe('Place in the snapshot, e.g. "participants.0.model".'),
    a: Json.describe('null when it is not there.'),
    b: Json.describe('null when it is not there.'),
  })
  .meta({ id: 'DifferingSetting' })
export type DifferingSetting = z.infer<typeof DifferingSetting>

export const Comparison = z
  .strictObject({
    a: RunSummary,
    b: RunSummary,
    metrics: z.array(ComparedMetric),
    turns: z.array(ComparedTurn).describe('Side by side, by index.'),
    sharedTurns: z
      .int()
      .nonnegative()
      .describe('How many turns, from the first, were spoken once for both; only forks share turns.'),
    settings: z.array(DifferingSetting).describe('What differs in the snapshots that the runs worked on.'),
    comparable: z.boolean().describe('Whether the metrics of the two can be held against each other.'),
    reasons: z.array(z.string()).describe('Why not, in words for people.'),
  })
  .meta({ id: 'Comparison', description: 'Two runs, a before and b after.' })
export type Comparison = z.infer<typeof Comparison>
