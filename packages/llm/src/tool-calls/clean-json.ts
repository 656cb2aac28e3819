import { cleanText } from '../clean-text.ts'

/** Deeper than any sensible argument, and far from where writing JSON runs out of stack. */
const deepest = 64

/**
 * Makes JSON from outside storable: names and texts in it as `cleanText` leaves them.
 *
 * @returns null when it is nested deeper than 64 levels.
 */
export function cleanJson(value: unknown): { readonly value: unknown } | null {
  try {
    return { value: cleaned(value, deepest) }
  } catch (error) {
    if (error === tooDeep) return null
    throw error
  }
}

const tooDeep = new Error('Nested too deep')

function cleaned(value: unknown, levels: number): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (levels === 0) throw tooDeep
  if (Array.isArray(value)) return value.map((item) => cleaned(item, levels - 1))
  // From entries, a field called `__proto__` stays a field.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [cleanText(name), cleaned(item, levels - 1)]),
  )
}
