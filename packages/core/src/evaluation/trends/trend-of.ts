import type { ScoredRun } from '../../models/score.ts'
import type { Trend } from '../../models/trend.ts'
import { judgedMetrics } from '../judging/catalogue.ts'
import { metricCatalogue } from '../metrics/catalogue.ts'
import { cusumThreshold } from '../statistics/cusum.ts'
import { driftOf } from './drift-of.ts'

type RunOfTrend = Pick<ScoredRun, 'runId' | 'finishedAt' | 'metrics' | 'judged'>

export interface TrendToDraw {
  readonly scenarioId: Trend['scenarioId']
  /** A name of GET /score-metrics, e.g. "latencyMs" or "judged.rubric". */
  readonly metric: string
  /** Of the scenario, oldest first. */
  readonly runs: readonly RunOfTrend[]
  /** null: what is usual is taken from the first runs. */
  readonly baseline: { readonly name: string; readonly runs: readonly RunOfTrend[] } | null
}

/**
 * A metric of a scenario over time, with what is usual and the sum of harm since.
 *
 * @throws RangeError when there is no metric of this name.
 */
export function trendOf({ scenarioId, metric, runs, baseline }: TrendToDraw): Trend {
  const { description, read } = readable(metric)
  const values = runs.map(read)
  const { band, sums } = driftOf(
    description,
    values,
    baseline === null ? null : { name: baseline.name, values: baseline.runs.map(read) },
  )
  return {
    scenarioId,
    metric,
    points: runs.map(({ runId, finishedAt }, index) => ({
      runId,
      at: finishedAt,
      value: values[index] ?? null,
      cusum: sums[index]?.cusum ?? null,
      isAlarm: sums[index]?.isAlarm ?? false,
    })),
    band,
    threshold: cusumThreshold,
  }
}

function readable(name: string) {
  const measured = metricCatalogue.find((metric) => metric.name === name)
  if (measured !== undefined) {
    return { description: measured, read: ({ metrics }: RunOfTrend) => metrics[measured.name] }
  }
  const judged = Object.values(judgedMetrics).find((metric) => metric.name === name)
  if (judged === undefined) throw new RangeError(`There is no metric "${name}".`)
  return { description: judged, read: (run: RunOfTrend) => run.judged[judged.judged] ?? null }
}
