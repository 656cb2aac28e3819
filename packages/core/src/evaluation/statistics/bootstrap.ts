import type { Interval } from './interval.ts'
import { mean } from './moments.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { quantile } from './quantile.ts'

/**
 * Which values are drawn, with replacement: for each draw m places in the baseline, then n in the candidate. They depend on
 * nothing but the sizes, so metrics of the same runs share them.
 *
 * @param random - 0 ≤ r < 1.
 */
export function drawPlaces(m: number, n: number, draws: number, random: () => number): Uint16Array {
  const places = new Uint16Array(draws * (m + n))
  let at = 0
  for (let draw = 0; draw < draws; draw++) {
    for (let place = 0; place < m; place++) places[at++] = Math.floor(random() * m)
    for (let place = 0; place < n; place++) places[at++] = Math.floor(random() * n)
  }
  return places
}

/**
 * Differences of means, candidate − baseline, of samples drawn with replacement from either side.
 *
 * @param places - What drawPlaces gives for samples of these sizes.
 * @returns sorted, one a draw.
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 8.
 */
export function bootstrapDifferences(
  baseline: readonly number[],
  candidate: readonly number[],
  places: Uint16Array,
): Float64Array {
  const [b, c] = [Float64Array.from(baseline), Float64Array.from(candidate)]
  const differences = new Float64Array(places.length / (b.length + c.length))
  let at = 0
  for (let draw = 0; draw < differences.length; draw++) {
    let [before, after] = [0, 0]
    for (let place = 0; place < b.length; place++) before += b[places[at++] ?? 0] ?? 0
    for (let place = 0; place < c.length; place++) after += c[places[at++] ?? 0] ?? 0
    differences[draw] = after / c.length - before / b.length
  }
  return differences.sort()
}

/**
 * Bias-corrected and accelerated bootstrap interval of the difference of means. The bias z₀ comes from the share of
 * draws below the estimate (ties half), the acceleration from the jackknife, which for means has the closed form
 * a = Σⱼ Σᵢ(Uⱼᵢ/nⱼ)³ / (6·(Σⱼ Σᵢ(Uⱼᵢ/nⱼ)²)^1.5) with Uⱼᵢ = ±(xⱼᵢ − x̄ⱼ).
 *
 * @param differences - What bootstrapDifferences gives for these samples.
 * @param confidence - e.g. 0.95.
 * @see Efron (1987), JASA 82(397), 171-185; DiCiccio & Efron (1996), Statistical Science 11(3), for several samples.
 */
export function bcaInterval(
  differences: Float64Array,
  baseline: readonly number[],
  candidate: readonly number[],
  confidence: number,
): Interval {
  const estimate = mean(candidate) - mean(baseline)
  const draws = differences.length
  const below = placeOf(differences, estimate, (value, limit) => value < limit)
  const upTo = placeOf(differences, estimate, (value, limit) => value <= limit)
  const share = (below + upTo) / (2 * draws)
  // No draw on one side would put z₀ at infinity: half a draw keeps it finite.
  const z0 = normalQuantile(Math.min(Math.max(share, 0.5 / draws), 1 - 0.5 / draws))
  const a = acceleration(baseline, candidate)
  const bound = (level: number) => {
    const z = z0 + normalQuantile(level)
    return quantile(differences, normalCdf(z0 + z / (1 - a * z)))
  }
  return [bound((1 - confidence) / 2), bound((1 + confidence) / 2)]
}

/** How many of the sorted values come first that the comparison holds for. */
function placeOf(
  sorted: Float64Array,
  limit: number,
  isBefore: (value: number, limit: number) => boolean,
): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(sorted[middle] ?? Number.NaN, limit)) low = middle + 1
    else high = middle
  }
  return low
}

function acceleration(baseline: readonly number[], candidate: readonly number[]): number {
  let [cubes, squares] = [0, 0]
  for (const [values, sign] of [
    [baseline, -1],
    [candidate, 1],
  ] as const) {
    const centre = mean(values)
    for (const value of values) {
      const influence = (sign * (value - centre)) / values.length
      cubes += influence ** 3
      squares += influence ** 2
    }
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0
}
