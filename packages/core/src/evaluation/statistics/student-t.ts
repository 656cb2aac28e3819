import { incompleteBeta } from './incomplete-beta.ts'
import { inverseOf } from './inverse-of.ts'

/**
 * P(T ≤ t) of Student's t distribution: 1 − ½·I_x(ν/2, ½) with x = ν/(ν + t²) for t > 0.
 *
 * @param df - Degrees of freedom ν > 0; need not be whole (Welch).
 * @see DLMF 8.17; Abramowitz & Stegun (1964), 26.7.1.
 */
export function studentTCdf(t: number, df: number): number {
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2
  return t > 0 ? 1 - tail : tail
}

/** The t below which a share p of the distribution lies; 0 < p < 1. */
export function studentTQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentTQuantile(1 - p, df)
  let high = 2
  while (studentTCdf(high, df) < p) high *= 2
  return inverseOf((t) => studentTCdf(t, df), p, 0, high)
}
