import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { bcaInterval, bootstrapDifferences, drawPlaces } from './bootstrap.ts'
import type { Interval } from './interval.ts'
import { drawCount, drawSeed } from './resampling.ts'
import { welch, welchInterval } from './welch.ts'

/** From here on the bootstrap has enough to draw from; with fewer values it comes out too narrow. */
const fewestToBootstrap = 8

export interface DifferenceIntervals {
  /** 95 %. */
  readonly confidence: Interval
  /** 90 %: inside ± the minimum important difference it shows equivalence (two one-sided tests at 5 %). */
  readonly equivalence: Interval
}

/**
 * Confidence intervals of the difference of means, candidate − baseline: BCa bootstrap from 8 values a side (9 999 draws,
 * seeded), Welch's t below.
 *
 * @returns null when a side has fewer than two values: its spread is not known.
 * @see Schuirmann (1987), J. Pharmacokinetics and Biopharmaceutics 15, 657-680, for equivalence.
 */
export function meanDifferenceIntervals(
  baseline: readonly number[],
  candidate: readonly number[],
): DifferenceIntervals | null {
  const fewest = Math.min(baseline.length, candidate.length)
  if (fewest < 2) return null
  if (fewest < fewestToBootstrap) {
    const difference = welch(baseline, candidate)
    return { confidence: welchInterval(difference, 0.95), equivalence: welchInterval(difference, 0.9) }
  }
  const draws = bootstrapDifferences(baseline, candidate, placesFor(baseline.length, candidate.length))
  return {
    confidence: bcaInterval(draws, baseline, candidate, 0.95),
    equivalence: bcaInterval(draws, baseline, candidate, 0.9),
  }
}

/** As many runs as a hundred on both sides together: two megabytes. */
const mostKept = 100

let latest: { readonly m: number; readonly n: number; readonly places: Uint16Array } | null = null

/** Drawing takes most of the time, and the metrics of an experiment follow each other with the same numbers of runs. */
function placesFor(m: number, n: number): Uint16Array {
  if (latest?.m === m && latest.n === n) return latest.places
  const places = drawPlaces(m, n, drawCount, mulberry32(drawSeed))
  if (m + n <= mostKept) latest = { m, n, places }
  return places
}
