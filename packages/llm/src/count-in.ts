import type { TokenCounts } from '@workbench/core/models/tokens'

type Fields = Readonly<Record<string, unknown>>

/** Anything as fields to look into; what is no object has none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

/** A count of tokens as a provider reports it; null when it is none. */
export const countIn = (value: unknown): number | null =>
  Number.isInteger(value) && Number(value) >= 0 ? Number(value) : null

/** Leaves out what is not known, so that it does not hide what was known before. */
export function knownCounts(
  counts: {
    readonly [Name in keyof TokenCounts]?: number | null
  },
): Partial<TokenCounts> | null {
  const known = Object.entries(counts).filter(([, count]) => count !== null)
  return known.length === 0 ? null : Object.fromEntries(known)
}
