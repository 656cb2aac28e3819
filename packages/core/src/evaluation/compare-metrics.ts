import type { ComparedMetric } from '../models/comparison.ts'
import { metricCatalogue } from './metrics/catalogue.ts'
import type { MeasuredRun, Metric } from './metrics/metric.ts'

/**
 * The figures of two runs beside each other. The verdicts are about these two alone: one run against one run is no
 * statistics, and the next pair may turn out the other way round.
 */
export const compareMetrics = (
  a: MeasuredRun,
  b: MeasuredRun,
  isComparable: (metric: Metric) => boolean,
): ComparedMetric[] =>
  metricCatalogue.map((metric) => ({
    ...compared(metric, metric.measure(a), metric.measure(b)),
    isComparable: isComparable(metric),
  }))

/** Sums of prices that were added in another order. */
const roundingError = 1e-9

function compared(metric: Metric, a: number | null, b: number | null): Omit<ComparedMetric, 'isComparable'> {
  const { name, title, unit, better, isNeutral } = metric
  const known = { name, title, unit, isNeutral, a, b, better }
  if (a === null || b === null) return { ...known, delta: null, ratio: null, verdict: 'unknown' }
  const delta = b - a
  const isSame = Math.abs(delta) <= roundingError * Math.max(Math.abs(a), Math.abs(b))
  const difference = isNeutral ? 'unknown' : delta < 0 === (better === 'lower') ? 'better' : 'worse'
  return { ...known, delta, ratio: a === 0 ? null : b / a, verdict: isSame ? 'same' : difference }
}
