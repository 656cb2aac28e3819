import type { MetricDescription } from '../../models/score.ts'
import type { TrendBand, TrendPoint } from '../../models/trend.ts'
import { cusum } from '../statistics/cusum.ts'
import { type BandSource, bandOf, deviationOf } from './band-of.ts'

export interface Drift {
  readonly band: TrendBand | null
  /** One for each value. */
  readonly sums: readonly Pick<TrendPoint, 'cusum' | 'isAlarm'>[]
}

const noSum = { cusum: null, isAlarm: false } as const

/**
 * Whether a metric goes the wrong way for good: the sum of harm since the first run, beside what is usual. Runs without a
 * value are passed over: the sum goes on after them. Metrics without a good direction have a band, and no sum.
 *
 * @param values - Oldest first.
 * @param baseline - null: what is usual is taken from the first runs.
 */
export function driftOf(
  metric: Pick<MetricDescription, 'better' | 'scale' | 'mid' | 'isNeutral'>,
  values: readonly (number | null)[],
  baseline: BandSource | null,
): Drift {
  const band = bandOf(baseline, values)
  if (band === null || metric.isNeutral) return { band, sums: values.map(() => noSum) }
  const points = cusum(
    values.filter((value) => value !== null),
    {
      mean: band.mean,
      sd: deviationOf(band, metric),
      harm: metric.better === 'lower' ? 'higher' : 'lower',
    },
  )
  let measured = 0
  const sums = values.map((value) => {
    const point = value === null ? undefined : points[measured++]
    return point === undefined ? noSum : { cusum: point.sum, isAlarm: point.isAlarm }
  })
  return { band, sums }
}
