import { mean } from './mean.ts'

/**
 * Of these values themselves (population), not an estimate for more of their kind: everybody at the table is asked.
 *
 * @returns null for no values.
 */
export function standardDeviation(values: readonly number[]): number | null {
  const centre = mean(values)
  if (centre === null) return null
  const squares = values.map((value) => (value - centre) ** 2)
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / values.length)
}
