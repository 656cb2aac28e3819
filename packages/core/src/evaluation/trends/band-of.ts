import type { MetricDescription } from '../../models/score.ts'
import type { TrendBand } from '../../models/trend.ts'
import { mean, variance } from '../statistics/moments.ts'

/** What counts as usual of one metric: nulls are runs in which there was nothing to measure. */
export interface BandSource {
  /** For people: the name of the baseline. */
  readonly name: string
  readonly values: readonly (number | null)[]
}

const firstRuns = 10
/** Fewer first runs say too little of what is usual; a baseline is somebody's word and may be smaller. */
const fewestFirstRuns = 5

/**
 * The usual range of a metric: that of the pinned baseline, else that of the first ten runs once there are five. The standard
 * deviation is that of a sample (n − 1), since the runs stand for all that will follow.
 *
 * @param values - Of the scenario's runs, oldest first.
 * @returns null while there is too little to tell.
 */
export function bandOf(baseline: BandSource | null, values: readonly (number | null)[]): TrendBand | null {
  const pinned = known(baseline?.values ?? [])
  if (baseline !== null && pinned.length >= 2) return bandFrom(baseline.name, pinned)
  const first = known(values).slice(0, firstRuns)
  return first.length < fewestFirstRuns ? null : bandFrom(`first ${first.length} runs`, first)
}

const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null)

function bandFrom(source: string, values: readonly number[]): TrendBand {
  const centre = mean(values)
  const sd = Math.sqrt(variance(values))
  return { source, runs: values.length, mean: centre, sd, low: centre - 2 * sd, high: centre + 2 * sd }
}

/** Of what matters: four of these deviations make one minimum important difference. */
const floorShare = 0.25
/** Where the mean is 0 and so is every share of it, e.g. the cost of free runs: anything is a shift. */
const leastDeviation = 1e-9

/**
 * The deviation that shifts are measured in: that of the band, at least a quarter of the minimum important difference (for a
 * ratio, of (MID − 1) · |mean|). Runs of a scripted model, or rates that were always 0, have no spread: without a floor any
 * hair's breadth would be an alarm, or a division by 0. With it, one run off by the MID makes no alarm and two in a row do.
 */
export function deviationOf(
  { mean: centre, sd }: Pick<TrendBand, 'mean' | 'sd'>,
  { scale, mid }: Pick<MetricDescription, 'scale' | 'mid'>,
): number {
  const matters = scale === 'ratio' ? (mid - 1) * Math.abs(centre) : mid
  return Math.max(sd, floorShare * matters, leastDeviation)
}
