/** How long the bars of amounts are, 0 … 1 of the greatest; what is not known has none. */
export function barShares(amounts: readonly (number | null)[]): readonly number[] {
  const most = Math.max(0, ...amounts.map((amount) => amount ?? 0))
  return amounts.map((amount) => (most === 0 ? 0 : (amount ?? 0) / most))
}
