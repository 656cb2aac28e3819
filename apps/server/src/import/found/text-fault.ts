import { placeOf } from './place.ts'

const maxDepth = 64

/**
 * Why a parsed value can't be kept: Postgres refuses NUL and lone surrogates in text, a value nested deeper
 * than 64 levels is an attack or an accident, and a key "__proto__" is never meant well. Walks without recursion, so that depth can't hurt it.
 *
 * @returns null when there is nothing to object to.
 */
export function textFault(value: unknown): string | null {
  const open: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value, path: [] },
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value: current, path } = next
    if (typeof current === 'string') {
      const problem = stringFault(current)
      if (problem !== null) return `${placeOf(path) || 'the text'} ${problem}`
    } else if (typeof current === 'object' && current !== null) {
      if (path.length >= maxDepth) return `nested deeper than ${maxDepth} levels`
      const isList = Array.isArray(current)
      for (const [key, inner] of Object.entries(current)) {
        const problem = stringFault(key)
        if (problem !== null) return `a key of ${placeOf(path) || 'the item'} ${problem}`
        if (key === '__proto__')
          return `a key of ${placeOf(path) || 'the item'} is "__proto__", which no item may have`
        open.push({ value: inner, path: [...path, isList ? Number(key) : key] })
      }
    }
  }
  return null
}

function stringFault(text: string): string | null {
  if (text.includes('\0')) return 'holds a NUL character (U+0000)'
  if (!text.isWellFormed()) return 'holds half of a surrogate pair, which is no character'
  return null
}

/**
 * The same value with text that can be kept: NUL is left out, half a surrogate pair becomes U+FFFD. Deeper than any item
 * may be it stays as it is.
 */
export function wellFormed<Value>(value: Value, depth = 0): Value {
  const mended = (inner: unknown): unknown => {
    if (typeof inner === 'string') return inner.replaceAll('\0', '').toWellFormed()
    if (typeof inner !== 'object' || inner === null || depth > maxDepth) return inner
    if (Array.isArray(inner)) return inner.map((one) => wellFormed(one, depth + 1))
    // Not by assignment, which would set the prototype.
    return Object.fromEntries(
      Object.entries(inner).map(([key, one]) => [mended(key), wellFormed(one, depth + 1)]),
    )
  }
  return mended(value) as Value
}

/** A short piece of somebody's text that can be stored and sent, for use in messages. */
export const quotable = (text: string): string => text.slice(0, 200).toWellFormed().replaceAll('\0', '\ufffd')
