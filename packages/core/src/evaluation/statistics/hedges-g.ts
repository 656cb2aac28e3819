import { mean, pooledDeviation } from './moments.ts'

/**
 * Difference of means in pooled standard deviations (Cohen's d), corrected for small samples:
 * g = d · (1 − 3 / (4(m+n) − 9)).
 *
 * @returns null when neither sample has any spread: there is nothing to measure by.
 * @see Hedges (1981), Journal of Educational Statistics 6(2), 107-128.
 */
export function hedgesG(baseline: readonly number[], candidate: readonly number[]): number | null {
  const deviation = pooledDeviation(baseline, candidate)
  if (!(deviation > 0)) return null
  const d = (mean(candidate) - mean(baseline)) / deviation
  return d * (1 - 3 / (4 * (baseline.length + candidate.length) - 9))
}
