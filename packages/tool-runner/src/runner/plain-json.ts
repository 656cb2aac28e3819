import { ToolError } from '../tool-error.ts'

export interface JsonLimits {
  readonly maxBytes: number
  readonly maxDepth: number
}

export interface PlainJson {
  /** A copy: JSON and nothing else, its text well-formed and without NUL, since JSONB refuses both. */
  readonly value: unknown
  /** UTF-8 bytes of `value` as JSON. */
  readonly bytes: number
}

/**
 * Takes a value from outside and makes plain JSON of it. Members that are undefined are left out, as JSON does.
 *
 * @throws ToolError with `invalid_args` when it is no JSON, is nested too deep, has a key `__proto__` or is too large.
 */
export function plainJson(value: unknown, { maxBytes, maxDepth }: JsonLimits): PlainJson {
  // Every value costs a byte at least: a structure that refers to itself or to one part many times ends here.
  let budget = maxBytes
  const spend = (count: number): void => {
    budget -= count
    if (budget < 0) throw new ToolError('invalid_args', `It is larger than ${maxBytes} bytes.`)
  }

  const copy = (current: unknown, depth: number): unknown => {
    if (depth > maxDepth) throw new ToolError('invalid_args', `It is nested deeper than ${maxDepth} levels.`)
    spend(1)
    if (current === null || typeof current === 'boolean') return current
    if (typeof current === 'string') {
      spend(current.length)
      return wellFormed(current)
    }
    if (typeof current === 'number') {
      if (Number.isFinite(current)) return current
      throw new ToolError('invalid_args', `${current} is no number of JSON.`)
    }
    if (Array.isArray(current)) return current.map((item) => copy(item, depth + 1))
    if (typeof current !== 'object') throw new ToolError('invalid_args', `A ${typeof current} is no JSON.`)
    const object: Record<string, unknown> = {}
    for (const [key, member] of Object.entries(current)) {
      if (member === undefined) continue
      spend(key.length)
      const name = wellFormed(key)
      if (name === '__proto__') throw new ToolError('invalid_args', 'A key can not be "__proto__".')
      object[name] = copy(member, depth + 1)
    }
    return object
  }

  const plain = copy(value, 1)
  const bytes = Buffer.byteLength(JSON.stringify(plain))
  if (bytes > maxBytes) throw new ToolError('invalid_args', `It is larger than ${maxBytes} bytes.`)
  return { value: plain, bytes }
}

const wellFormed = (text: string): string => text.toWellFormed().replaceAll('\0', '')
