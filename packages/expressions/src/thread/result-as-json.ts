import { limits } from '../limits.ts'
import { isFunction } from './copy-of.ts'
import { LimitError } from './limit-error.ts'

/** Names that become more than a property where objects are merged carelessly. */
const refusedNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * A result as JSON; undefined for nothing. Text is made well-formed: Postgres takes neither NUL nor half a character.
 *
 * @throws LimitError for too much, Error for functions and numbers that JSON doesn't have.
 */
export function resultAsJson(result: unknown): string | undefined {
  if (result === undefined) return undefined
  let items = 0
  let characters = 0

  const textOf = (text: string): string => {
    characters += text.length
    if (characters > limits.resultBytes) throw tooLarge()
    return text.toWellFormed().replaceAll('\0', '\u{FFFD}')
  }
  const plain = (value: unknown, depth: number): unknown => {
    items++
    if (items > limits.items) throw new LimitError(`It gives more than ${limits.items} values.`)
    if (typeof value === 'string') return textOf(value)
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('It gives no number.')
    if (isFunction(value)) throw new Error('It gives a function.')
    if (typeof value !== 'object' || value === null) return value ?? null
    if (depth === limits.depth) throw new LimitError(`It gives more than ${limits.depth} levels.`)
    if (Array.isArray(value)) return value.map((item) => plain(item, depth + 1))
    const copy: Record<string, unknown> = {}
    for (const [name, item] of Object.entries(value)) {
      if (refusedNames.has(name)) throw new Error(`It gives an object with the name ${JSON.stringify(name)}.`)
      if (item !== undefined) copy[textOf(name)] = plain(item, depth + 1)
    }
    return copy
  }

  const json = stringify(plain(result, 0))
  if (Buffer.byteLength(json) > limits.resultBytes) throw tooLarge()
  return json
}

// Before it is bounded for expressions.
const { stringify } = JSON

const tooLarge = () => new LimitError(`It gives more than ${limits.resultBytes} bytes.`)
