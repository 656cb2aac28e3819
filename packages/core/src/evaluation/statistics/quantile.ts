/**
 * Quantile of type 7, the default of R and NumPy: linear between order statistics at (n − 1)·q.
 *
 * @param sorted - Ascending.
 * @param q - 0 to 1.
 * @returns NaN of nothing.
 * @see Hyndman & Fan (1996), The American Statistician 50(4), 361-365.
 */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
