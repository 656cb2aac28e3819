import { z } from 'zod'
import { Timestamp } from './fields.ts'
import { RunId, ScenarioId } from './ids.ts'

export const TrendPoint = z
  .strictObject({
    runId: RunId,
    at: Timestamp.describe('When the run ended.'),
    value: z.number().nullable(),
    cusum: z
      .number()
      .nonnegative()
      .nullable()
      .describe('Sum of harm so far, in standard deviations of the band; null without a band.'),
    isAlarm: z.boolean(),
  })
  .meta({ id: 'TrendPoint' })
export type TrendPoint = z.infer<typeof TrendPoint>

export const TrendBand = z
  .strictObject({
    source: z.string().describe('Name of the baseline, or "first N runs".'),
    runs: z.int().min(2),
    mean: z.number(),
    sd: z.number().nonnegative(),
    low: z.number().describe('mean − 2 sd.'),
    high: z.number().describe('mean + 2 sd.'),
  })
  .meta({ id: 'TrendBand' })
export type TrendBand = z.infer<typeof TrendBand>

/** A metric of a scenario over time. */
export const Trend = z
  .strictObject({
    scenarioId: ScenarioId,
    metric: z.string(),
    points: z.array(TrendPoint).describe('Oldest first.'),
    band: TrendBand.nullable().describe('null while there are too few runs to tell.'),
    threshold: z.number().describe('An alarm is a cusum above it (h), with allowance k = 0.5.'),
  })
  .meta({ id: 'Trend' })
export type Trend = z.infer<typeof Trend>

/** What people at the table held, round by round, over the last runs of a scenario. */
export const StanceMap = z
  .strictObject({
    scenarioId: ScenarioId,
    runs: z.int().nonnegative(),
    rounds: z.int().nonnegative(),
    rows: z.array(
      z.strictObject({
        speaker: z.string(),
        cells: z.array(
          z.strictObject({
            round: z.int().min(1),
            mean: z.number().min(-1).max(1),
            min: z.number().min(-1).max(1),
            max: z.number().min(-1).max(1),
            turns: z.int().min(1),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'StanceMap' })
export type StanceMap = z.infer<typeof StanceMap>
