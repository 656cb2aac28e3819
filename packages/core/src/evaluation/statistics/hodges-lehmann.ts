import { quantile } from './quantile.ts'

/**
 * Shift between two samples: the median of all m·n differences candidate − baseline. One outlier does not move it.
 *
 * @see Hodges & Lehmann (1963), Annals of Mathematical Statistics 34(2), 598-611.
 */
export function hodgesLehmann(baseline: readonly number[], candidate: readonly number[]): number {
  const differences = new Float64Array(baseline.length * candidate.length)
  let place = 0
  for (const b of baseline) for (const c of candidate) differences[place++] = c - b
  return quantile(differences.sort(), 0.5)
}
