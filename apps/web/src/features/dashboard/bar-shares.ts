/** How long the bars of amounts are, 0 … 1 of the greatest; what is not known has none. null for all where all are nothing. */
export function barShares(amounts: readonly (number | null)[]): readonly (number | null)[] {
  const most = Math.max(0, ...amounts.map((amount) => amount ?? 0))
  return amounts.map((amount) => (most === 0 ? null : (amount ?? 0) / most))
}
