import type { FieldFault } from '@workbench/core/errors'

// Only an escape can bring either into JSON that is valid UTF-8, and few bodies have one: one look at the text
// spares the walk.
const suspicious = /\\u(?:0000|d[89a-f])/i

const message = 'Holds a NUL or half of a surrogate pair, which can not be stored'

/** Postgres and UTF-8 have no place for NUL and for half of a surrogate pair. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** @returns the places of strings, keys included, that can't be stored. */
export function unstorableText(json: string, parsed: unknown): readonly FieldFault[] {
  if (!suspicious.test(json)) return []
  const faults: FieldFault[] = []
  walk(parsed, [], faults)
  return faults
}

// Recursion is safe: the depth was bounded before parsing.
function walk(value: unknown, path: readonly (string | number)[], faults: FieldFault[]): void {
  if (typeof value === 'string') {
    if (!isStorable(value)) faults.push({ path, message })
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], faults)
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      const keyPath = [...path, printable(key)]
      if (isStorable(key)) walk(item, keyPath, faults)
      else faults.push({ path: keyPath, message })
    }
  }
}

/** The answer must be storable itself. */
const printable = (key: string): string => key.toWellFormed().replaceAll('\0', '\u2400')
