/** What a child said is not what may be said. The message goes to the tool's author. */
export class ClaimError extends Error {
  override readonly name = 'ClaimError'
}

/** Levels of arrays and objects; JSON.parse itself has no limit. */
const maxDepth = 64
/** Each takes far more memory than the byte or two that it is written with. */
const maxValues = 500_000
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Reads JSON that nobody vouches for.
 *
 * @throws ClaimError when it is not UTF-8, not JSON or nested too deeply.
 */
export function parseClaim(line: Uint8Array): unknown {
  const { depth, values } = sizeOf(line)
  if (depth > maxDepth) throw new ClaimError(`it is nested more than ${maxDepth} levels deep.`)
  if (values > maxValues) throw new ClaimError(`it has more than ${maxValues} values.`)
  try {
    return JSON.parse(decoder.decode(line))
  } catch (cause) {
    throw new ClaimError('it is not JSON in UTF-8.', { cause })
  }
}

const quote = 0x22
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d
const comma = 0x2c

/** Counts brackets and commas outside of strings. UTF-8 has none of these bytes within other characters. */
function sizeOf(json: Uint8Array): { depth: number; values: number } {
  let depth = 0
  let deepest = 0
  let values = 0
  let isText = false
  for (let index = 0; index < json.length; index++) {
    const byte = json[index]
    if (isText) {
      if (byte === backslash) index += 1
      else if (byte === quote) isText = false
    } else if (byte === quote) isText = true
    else if (byte === openBracket || byte === openBrace) {
      values += 1
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (byte === closeBracket || byte === closeBrace) depth -= 1
    else if (byte === comma) values += 1
  }
  return { depth: deepest, values }
}

const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * A copy of parsed JSON that every later reader can take: text is well-formed and has no NUL, which Postgres refuses.
 *
 * @throws ClaimError when a key could reach a prototype, where someone copies the result key by key.
 */
export function cleanJson(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanJson)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => {
    if (refusedKeys.has(key)) throw new ClaimError(`it has the key "${key}".`)
    return [cleanText(key), cleanJson(one)] as const
  })
  return Object.fromEntries(entries)
}

export const cleanText = (text: string): string => text.toWellFormed().replaceAll('\0', '')
