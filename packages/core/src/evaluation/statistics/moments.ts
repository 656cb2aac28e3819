/** @returns NaN of nothing. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0
  return sum / values.length
}

/**
 * Unbiased sample variance, Σ(x − x̄)² / (n − 1).
 *
 * @returns NaN of fewer than two values.
 */
export function variance(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN
  const centre = mean(values)
  let squares = 0
  for (let index = 0; index < values.length; index++) squares += ((values[index] ?? 0) - centre) ** 2
  return squares / (values.length - 1)
}

/**
 * Standard deviation of two samples taken together, √(((m−1)s₁² + (n−1)s₂²) / (m+n−2)).
 *
 * @returns NaN when there is no degree of freedom.
 */
export function pooledDeviation(a: readonly number[], b: readonly number[]): number {
  const squares = (values: readonly number[]) =>
    values.length < 2 ? 0 : variance(values) * (values.length - 1)
  const freedom = a.length + b.length - 2
  return freedom < 1 ? Number.NaN : Math.sqrt((squares(a) + squares(b)) / freedom)
}
