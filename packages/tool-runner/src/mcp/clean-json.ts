const deepest = 64
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** JSON from outside that is too deep, or has keys that reach into objects it is copied to. */
export class UncleanJsonError extends Error {
  override readonly name = 'UncleanJsonError'
}

/**
 * A copy of parsed JSON that may be kept: texts are well-formed and without NUL, nothing is nested more than 64 deep.
 *
 * @throws UncleanJsonError
 */
export function cleanJson(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) throw new UncleanJsonError(`is nested more than ${deepest} levels deep`)
  if (Array.isArray(value)) return value.map((item) => cleanJson(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (forbiddenKeys.has(key)) throw new UncleanJsonError(`has a key "${key}"`)
      return [cleanText(key), cleanJson(item, depth + 1)]
    }),
  )
}

/** U+FFFD for lone surrogates, nothing for NUL: neither can be stored. */
export const cleanText = (text: string): string => text.toWellFormed().replaceAll('\0', '')
