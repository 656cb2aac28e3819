export const passagesOfPage = 200
/** Passages that stand above the one somebody comes for. */
const context = 20

/** One request for passages: what follows a cursor, or so many from an ordinal on. */
export type PassagesPage = { readonly cursor: string } | { readonly from: number; readonly limit: number }

/** @returns the ordinal a list begins at so that this passage is in its first page; the beginning for early ones. */
export const beginningFor = (ordinal: number): number => (ordinal < passagesOfPage ? 0 : ordinal - context)

/** @param first - Ordinal of the first passage that is there. */
export function pageBefore(first: number): PassagesPage | null {
  if (first <= 0) return null
  const from = Math.max(0, first - passagesOfPage)
  return { from, limit: first - from }
}
