import { expect, test } from 'vitest'
import { canonicalHash } from './canonical-hash.ts'
import { plainJson } from './plain-json.ts'

const limits = { maxBytes: 1000, maxDepth: 4 }
const copyOf = (value: unknown) => plainJson(value, limits).value

test('JSON comes out as it went in, as a copy', () => {
  const value = { a: [1, 'two', null, true], b: { c: -0.5 } }
  expect(copyOf(value)).toEqual(value)
  expect(copyOf(value)).not.toBe(value)
})

test('what can not be stored in a text is taken out', () => {
  expect(copyOf({ 'k\0ey': 'a\0b\ud800c' })).toEqual({ key: 'ab\ufffdc' })
})

test('members without a value are left out', () => {
  expect(copyOf({ a: undefined, b: 1 })).toEqual({ b: 1 })
})

const cyclic: Record<string, unknown> = {}
cyclic.self = cyclic

test.each([
  ['a function', { f: () => 1 }, 'A function is no JSON'],
  ['a bigint', 10n, 'A bigint is no JSON'],
  ['not a number', Number.NaN, 'NaN is no number of JSON'],
  ['too much depth', [[[[1]]]], 'nested deeper than 4 levels'],
  ['a circle', cyclic, 'nested deeper than 4 levels'],
  ['too much text', 'x'.repeat(1001), 'larger than 1000 bytes'],
  ['too much text once encoded', '€'.repeat(400), 'larger than 1000 bytes'],
  ['too many items', Array.from({ length: 1001 }, () => 1), 'larger than 1000 bytes'],
  ['a key that sets the prototype', JSON.parse('{"__proto__": {}}'), '"__proto__"'],
  ['the same in disguise', JSON.parse('{"__pro\\u0000to__": {}}'), '"__proto__"'],
])('%s is refused', (_, value, words) => {
  expect(() => copyOf(value)).toThrow(words)
})

test('a part that is used many times can not blow up', () => {
  const wide: unknown[] = Array.from({ length: 100 }, () => 'text')
  expect(() => copyOf(Array.from({ length: 100 }, () => wide))).toThrow('larger than')
})

test('the hash of arguments does not depend on the order of keys, but on all else', () => {
  const hash = canonicalHash({ a: 1, b: { c: [1, 2], d: 'x' } })
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(canonicalHash({ b: { d: 'x', c: [1, 2] }, a: 1 })).toBe(hash)
  expect(canonicalHash({ a: 1, b: { c: [2, 1], d: 'x' } })).not.toBe(hash)
  expect(canonicalHash({ a: '1', b: { c: [1, 2], d: 'x' } })).not.toBe(hash)
  expect(canonicalHash('a:1')).not.toBe(canonicalHash({ a: 1 }))
})
