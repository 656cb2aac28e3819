import { z } from 'zod'
import { CostUsd, Timestamp } from './fields.ts'
import { ScenarioId } from './ids.ts'

const Count = z.int().nonnegative()
const Milliseconds = z.number().nonnegative().nullable()

const figures = {
  runs: Count.describe('Runs that ended.'),
  completed: Count,
  failed: Count,
  cancelled: Count,
  turns: Count,
  refusedTurns: Count,
  toolCalls: Count,
  failedToolCalls: Count,
  inputTokens: Count,
  outputTokens: Count,
  costUsd: z.number().nonnegative().describe('Of the runs whose price is known.'),
  unpricedRuns: Count.describe('Runs with a call whose price is not known; their cost is missing above.'),
  p50Ms: Milliseconds.describe(
    'Median time of a completed run. Percentiles are exact to about 5 %, and those of a span over the whole days, in UTC, that it touches.',
  ),
  p95Ms: Milliseconds,
  p99Ms: Milliseconds,
}

/** What ended in a span of time, from aggregates that are kept as runs end. */
export const Dashboard = z
  .strictObject({
    from: Timestamp,
    to: Timestamp,
    scenarioId: ScenarioId.nullable(),
    asOf: Timestamp.describe('Runs that ended before are in it; the newest follow within seconds.'),
    totals: z.strictObject(figures),
    hours: z
      .array(z.strictObject({ at: Timestamp, runs: Count, failed: Count }))
      .describe('Hours in which runs ended, oldest first; days are cut where the reader lives.'),
    days: z.array(z.strictObject({ at: Timestamp.describe('Start of the day in UTC.'), ...figures })),
    models: z
      .array(
        z.strictObject({
          model: z.string(),
          calls: Count,
          inputTokens: Count,
          outputTokens: Count,
          costUsd: CostUsd.describe('null when none of its calls has a known price.'),
        }),
      )
      .describe('Over the whole days, in UTC, that the span touches. The dearest first, at most 50.'),
    scenarios: z
      .array(
        z.strictObject({
          scenarioId: ScenarioId.nullable().describe(
            'null: debates without a saved scenario, and runs of other kinds.',
          ),
          name: z.string().nullable().describe('null when it is gone.'),
          runs: Count,
          failed: Count,
          costUsd: z.number().nonnegative(),
        }),
      )
      .describe('The dearest first, at most 50.'),
  })
  .meta({ id: 'Dashboard' })
export type Dashboard = z.infer<typeof Dashboard>
