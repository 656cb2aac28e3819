/**
 * Type 7, as in R and NumPy: linear between the two nearest of the sorted values.
 *
 * @param share - 0 … 1, e.g. 0.95.
 * @returns null for no values.
 * @see Hyndman and Fan (1996), The American Statistician 50(4), 361-365.
 */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)]
  if (below === undefined) return null
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
