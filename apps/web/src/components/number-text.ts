/** A number as a person types it: "1,024", "1 024", "0.5" and "0,5". @returns undefined when it is none. */
export function parseNumber(text: string): number | undefined {
  const compact = text.replaceAll(/[\s_'’]/g, '')
  // A comma before three figures groups thousands, any other one is where decimals begin.
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(compact)
    ? compact.replaceAll(',', '')
    : compact.replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}

/** As it stands in a field that nobody types into: grouped, six decimals at most. */
export const formatNumber = (value: number | null): string =>
  value?.toLocaleString('en-US', { maximumFractionDigits: 6 }) ?? ''

export interface Limits {
  readonly min?: number
  readonly max?: number
}

export const clamp = (value: number, { min = -Infinity, max = Infinity }: Limits): number =>
  Math.min(Math.max(value, min), max)

/**
 * So many steps further, within the limits.
 * @param value - null for an empty field: the first step leads to the smallest value.
 * @param by - Negative for less.
 */
export function stepped(value: number | null, by: number, limits: Limits): number {
  if (value === null) return clamp(0, limits)
  // 0.1 + 0.2 is 0.3 to those who count.
  return clamp(Number((value + by).toFixed(6)), limits)
}
