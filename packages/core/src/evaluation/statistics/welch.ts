import type { Interval } from './interval.ts'
import { mean, variance } from './moments.ts'
import { studentTQuantile } from './student-t.ts'

export interface Welch {
  /** Difference of means, candidate − baseline. */
  readonly difference: number
  readonly standardError: number
  /** Degrees of freedom after Satterthwaite; NaN without any spread. */
  readonly df: number
}

/**
 * Welch's t for samples of unequal variance: SE = √(s₁²/m + s₂²/n),
 * df = SE⁴ / ((s₁²/m)²/(m−1) + (s₂²/n)²/(n−1)).
 *
 * @param baseline - At least two values, as of candidate. For ratios pass logarithms.
 * @see Welch (1947), Biometrika 34(1-2), 28-35.
 */
export function welch(baseline: readonly number[], candidate: readonly number[]): Welch {
  const [m, n] = [baseline.length, candidate.length]
  const [a, b] = [variance(baseline) / m, variance(candidate) / n]
  return {
    difference: mean(candidate) - mean(baseline),
    standardError: Math.sqrt(a + b),
    df: (a + b) ** 2 / (a ** 2 / (m - 1) + b ** 2 / (n - 1)),
  }
}

/**
 * Confidence interval of the difference of means.
 *
 * @param confidence - e.g. 0.95.
 */
export function welchInterval({ difference, standardError, df }: Welch, confidence: number): Interval {
  if (!(standardError > 0)) return [difference, difference]
  const reach = studentTQuantile((1 + confidence) / 2, df) * standardError
  return [difference - reach, difference + reach]
}
