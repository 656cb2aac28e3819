import type { MetricDescription } from '../../models/score.ts'
import { cliffsDelta } from '../statistics/cliffs-delta.ts'
import { fisherExact } from '../statistics/fisher-exact.ts'
import { hedgesG } from '../statistics/hedges-g.ts'
import { hodgesLehmann } from '../statistics/hodges-lehmann.ts'
import type { Interval } from '../statistics/interval.ts'
import { type DifferenceIntervals, meanDifferenceIntervals } from '../statistics/mean-difference-intervals.ts'
import { mean, pooledDeviation } from '../statistics/moments.ts'
import { newcombeInterval } from '../statistics/newcombe-interval.ts'
import { permutationTest, smallestPermutationP } from '../statistics/permutation-test.ts'
import { greatestMagnitude, tieTolerance } from '../statistics/resampling.ts'

/** How far a metric moved, before anybody has decided what that means. */
export interface Difference {
  readonly test: 'permutation' | 'permutation (log)' | 'fisher' | 'sign-flip' | 'none'
  /** One-sided. */
  readonly pHarm: number
  readonly pGain: number
  /** The smallest one-sided p that so many runs can give. */
  readonly smallest: number
  /**
   * How far for the worse, below 0 for the better: as the metric is, or for a ratio its natural logarithm, infinite when one
   * side is 0 alone. `bounds` (90 %), `mid` and `spread` (standard deviation of runs) are measured alike.
   */
  readonly harm: number
  readonly bounds: Interval | null
  readonly mid: number
  readonly spread: number
  /** For people: candidate − baseline, or candidate ÷ baseline; null when the baseline is 0 and the candidate is not. */
  readonly effect: number | null
  readonly interval: Interval | null
  readonly equivalenceInterval: Interval | null
  readonly hodgesLehmann: number | null
  readonly cliffsDelta: number | null
  readonly hedgesG: number | null
}

type Described = Pick<MetricDescription, 'better' | 'scale' | 'mid' | 'unit'>
type Values = readonly number[]

/**
 * One metric of two sets of runs.
 *
 * - Ratios whose values are all above 0: means of logarithms, i.e. geometric means.
 * - Ratios with a 0 among them, e.g. the cost of simulated runs: means as they are, in relation to the baseline's. Free
 *   against free is no change; free against paid has no ratio and counts as more than any minimum important difference.
 * - Shares that are 0 or 1 in every run: rates, by Fisher and Newcombe.
 * - Everything else: difference of means.
 *
 * Where all values of both sides are the same there is nothing to test: no change, known exactly.
 *
 * @param baseline - At least one value, as of candidate.
 */
export function differenceOf(metric: Described, baseline: Values, candidate: Values): Difference {
  const shared = {
    hodgesLehmann: hodgesLehmann(baseline, candidate),
    cliffsDelta: cliffsDelta(baseline, candidate),
  }
  const all = [...baseline, ...candidate]
  if (isFlat(all)) return { ...shared, ...unchanged(metric, baseline, candidate) }
  if (metric.scale === 'ratio') {
    const isLogarithmic = all.every((value) => value > 0)
    return { ...shared, ...(isLogarithmic ? factor : relation)(metric, baseline, candidate) }
  }
  const isRate = metric.unit === 'share' && all.every((value) => value === 0 || value === 1)
  return { ...shared, ...(isRate ? rate : distance)(metric, baseline, candidate) }
}

type Moved = Omit<Difference, 'hodgesLehmann' | 'cliffsDelta'>

/** Sums that were added in another order differ by rounding alone. */
const isFlat = (values: Values): boolean =>
  Math.max(...values) - Math.min(...values) <= tieTolerance * greatestMagnitude(values)

function unchanged(metric: Described, baseline: Values, candidate: Values): Moved {
  const still = metric.scale === 'ratio' ? 1 : 0
  return {
    test: 'none',
    pHarm: 1,
    pGain: 1,
    smallest: smallestPermutationP(baseline.length, candidate.length),
    harm: 0,
    bounds: [0, 0],
    mid: midOf(metric),
    spread: 0,
    effect: still,
    interval: [still, still],
    equivalenceInterval: [still, still],
    hedgesG: 0,
  }
}

function distance(metric: Described, baseline: Values, candidate: Values): Moved {
  const intervals = meanDifferenceIntervals(baseline, candidate)
  const effect = mean(candidate) - mean(baseline)
  return {
    test: 'permutation',
    ...permuted(metric, baseline, candidate),
    ...judgedOn(metric, effect, intervals?.equivalence ?? null),
    spread: pooledDeviation(baseline, candidate),
    ...shown(effect, intervals, (bound) => bound),
    hedgesG: hedgesG(baseline, candidate),
  }
}

function factor(metric: Described, baseline: Values, candidate: Values): Moved {
  const [b, c] = [baseline.map(Math.log), candidate.map(Math.log)]
  const intervals = meanDifferenceIntervals(b, c)
  const logarithm = mean(c) - mean(b)
  return {
    test: 'permutation (log)',
    ...permuted(metric, b, c),
    ...judgedOn(metric, logarithm, intervals?.equivalence ?? null),
    spread: pooledDeviation(b, c),
    ...shown(Math.exp(logarithm), intervals, Math.exp),
    hedgesG: hedgesG(b, c),
  }
}

/** The baseline's mean is taken as known: good enough for what has no logarithm. */
function relation(metric: Described, baseline: Values, candidate: Values): Moved {
  const from = mean(baseline)
  const ratio = (difference: number) => Math.max(0, 1 + difference / from)
  const raw = from > 0 ? meanDifferenceIntervals(baseline, candidate) : null
  const difference = mean(candidate) - from
  const logarithm = from > 0 ? Math.log(ratio(difference)) : Number.POSITIVE_INFINITY
  const bounds: Interval | null =
    raw === null ? null : [Math.log(ratio(raw.equivalence[0])), Math.log(ratio(raw.equivalence[1]))]
  return {
    test: 'permutation',
    ...permuted(metric, baseline, candidate),
    ...judgedOn(metric, logarithm, bounds),
    spread: from > 0 ? pooledDeviation(baseline, candidate) / from : 0,
    ...shown(from > 0 ? ratio(difference) : null, raw, ratio),
    hedgesG: hedgesG(baseline, candidate),
  }
}

function rate(metric: Described, baseline: Values, candidate: Values): Moved {
  const [b, c] = [passesOf(baseline), passesOf(candidate)]
  const { pGreater, pLess } = fisherExact(b, c)
  const equivalence = newcombeInterval(b, c, 0.9)
  const effect = mean(candidate) - mean(baseline)
  return {
    test: 'fisher',
    ...sided(metric, pGreater, pLess),
    smallest: smallestPermutationP(b.runs, c.runs),
    ...judgedOn(metric, effect, equivalence),
    spread: pooledDeviation(baseline, candidate),
    ...shown(effect, { confidence: newcombeInterval(b, c, 0.95), equivalence }, (bound) => bound),
    hedgesG: hedgesG(baseline, candidate),
  }
}

/** Of values that are 0 or 1. */
export const passesOf = (values: Values) => ({
  passes: values.filter((value) => value === 1).length,
  runs: values.length,
})

function permuted(metric: Described, baseline: Values, candidate: Values) {
  const { pGreater, pLess, smallest } = permutationTest(baseline, candidate)
  return { ...sided(metric, pGreater, pLess), smallest }
}

/** Which tail is harm. */
export const sided = ({ better }: Described, pGreater: number, pLess: number) =>
  better === 'lower' ? { pHarm: pGreater, pGain: pLess } : { pHarm: pLess, pGain: pGreater }

/** The minimum important difference on the axis that differences are judged on. */
export const midOf = ({ scale, mid }: Described): number => (scale === 'ratio' ? Math.log(mid) : mid)

/** Turned so that harm is above 0. */
export function judgedOn(metric: Described, moved: number, bounds: Interval | null) {
  const isRiseHarm = metric.better === 'lower'
  const turned: Interval | null = bounds === null || isRiseHarm ? bounds : [-bounds[1], -bounds[0]]
  return { harm: isRiseHarm ? moved : -moved, bounds: turned, mid: midOf(metric) }
}

export function shown(
  effect: number | null,
  intervals: DifferenceIntervals | null,
  toEffect: (bound: number) => number,
) {
  const of = ([low, high]: Interval): Interval | null => {
    const [from, to] = [toEffect(low), toEffect(high)]
    // What is infinite has no JSON, and says no more than that nothing is known.
    return Number.isFinite(from) && Number.isFinite(to) ? [from, to] : null
  }
  return {
    effect,
    interval: intervals === null ? null : of(intervals.confidence),
    equivalenceInterval: intervals === null ? null : of(intervals.equivalence),
  }
}
