import { cpuMs } from '@workbench/core/testing/cpu-ms'
import { describe, expect, test } from 'vitest'
import { createArgsCheck } from './check-args.ts'

const object = (properties: object, more: object = {}) => ({ type: 'object', properties, ...more })

const faultOf = (schema: Record<string, unknown>, args: unknown): string | null => {
  try {
    createArgsCheck()(schema, args)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('faults are told in words, with their place', () => {
  const schema = object(
    {
      query: { type: 'string', minLength: 2 },
      limit: { type: 'integer', maximum: 50 },
      order: { enum: ['new', 'old'] },
      filters: { type: 'array', items: object({ field: { type: 'string' } }, { required: ['field'] }) },
    },
    { required: ['query'], additionalProperties: false },
  )

  test.each([
    [{}, '"query" is missing'],
    ['text', 'the arguments must be object'],
    [{ query: 'xy', qery: 1 }, '"qery" is unknown'],
    [{ query: 'xy', limit: 51 }, '"limit" must be <= 50'],
    [{ query: 'xy', order: 'best' }, '"order" must be one of ["new","old"]'],
    [{ query: 'xy', filters: [{ field: 'a' }, {}] }, '"filters.1.field" is missing'],
    [{ query: 5, limit: 'x' }, '"query" must be string; "limit" must be integer'],
  ])('%j', (args, words) => {
    expect(faultOf(schema, args)).toBe(`The arguments do not fit: ${words}.`)
  })

  test('fitting arguments pass', () => {
    expect(faultOf(schema, { query: 'xy', limit: 3, filters: [{ field: 'a' }] })).toBeNull()
  })

  test('of many faults the first five are told', () => {
    const args = { query: 'xy', ...Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x${i}`, 1])) }
    expect(faultOf(schema, args)).toMatch(/"x4" is unknown; and 95 more\.$/)
  })
})

test('formats are checked', () => {
  const schema = object({ at: { type: 'string', format: 'date-time' } })
  expect(faultOf(schema, { at: '2026-11-23T04:00:00Z' })).toBeNull()
  expect(faultOf(schema, { at: 'tomorrow' })).toContain('"at" must match format "date-time"')
})

test('both drafts are understood', () => {
  const pair = [{ type: 'string' }, { type: 'number' }]
  const draft7 = object(
    { pair: { type: 'array', items: pair } },
    { $schema: 'http://json-schema.org/draft-07/schema#' },
  )
  const latest = object({ pair: { type: 'array', prefixItems: pair } })
  for (const schema of [draft7, latest]) {
    expect(faultOf(schema, { pair: ['a', 1] })).toBeNull()
    expect(faultOf(schema, { pair: ['a', 'b'] })).toContain('"pair.1" must be number')
  }
})

test('each property has its own pattern', () => {
  const schema = object({ a: { type: 'string', pattern: '^a$' }, b: { type: 'string', pattern: '^b$' } })
  expect(faultOf(schema, { a: 'a', b: 'b' })).toBeNull()
  expect(faultOf(schema, { a: 'a', b: 'a' })).toContain('"b" must match pattern')
})

test('patterns with look-arounds work, as all others', () => {
  const schema = object({ password: { type: 'string', pattern: '^(?=.*\\d)[a-z\\d]+$' } })
  expect(faultOf(schema, { password: 'abc1' })).toBeNull()
  expect(faultOf(schema, { password: 'abc' })).toContain('"password" must match pattern')
})

describe('no schema holds the process up', () => {
  const bombs: [string, Record<string, unknown>, unknown][] = [
    [
      'a pattern that goes back and forth',
      object({ x: { type: 'string', pattern: '^(a+)+$' } }),
      { x: `${'a'.repeat(60)}!` },
    ],
    [
      'the same behind a look-ahead',
      object({ x: { type: 'string', pattern: '^(?=a)(a+)+$' } }),
      { x: `${'a'.repeat(60)}!` },
    ],
    [
      'references that double at each level',
      {
        type: 'object',
        $defs: Object.fromEntries(
          Array.from({ length: 60 }, (_, i) => [
            `d${i}`,
            i === 59
              ? { type: 'object' }
              : { allOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] },
          ]),
        ),
        $ref: '#/$defs/d0',
      },
      {},
    ],
    [
      'a comparison of each item with each other',
      object({ x: { type: 'array', uniqueItems: true } }),
      { x: Array.from({ length: 200_000 }, (_, i) => i) },
    ],
  ]
  test.each(bombs)('%s', (_, schema, args) => {
    const startedAt = cpuMs()
    expect(faultOf(schema, args)).not.toBeNull()
    expect(cpuMs() - startedAt).toBeLessThan(3000)
  })

  test('and the next check is right again', () => {
    const check = createArgsCheck()
    const [, schema = {}, args] = bombs[1] ?? []
    expect(() => check(schema, args)).toThrow('takes too long')
    expect(() => check(schema, { x: 'aaa' })).not.toThrow()
  })
})

test.each([
  ['an unknown type', { type: 'object', properties: { x: { type: 'text' } } }],
  ['a reference to elsewhere', object({ x: { $ref: 'https://elsewhere.test/schema.json' } })],
  ['a pattern that is none', object({ x: { type: 'string', pattern: '(' } })],
  ['a validator that answers later', { $async: true, type: 'object' }],
])('a schema with %s is of no use, and says so', (_, schema) => {
  expect(faultOf(schema, {})).toMatch(/^The input schema of this tool can not be used: /)
})

test('schemas of the same $id do not meet', () => {
  const check = createArgsCheck()
  check(object({ x: { type: 'string' } }, { $id: 'https://one.test/schema' }), { x: 'text' })
  expect(() =>
    check(object({ x: { type: 'number' } }, { $id: 'https://one.test/schema' }), { x: 1 }),
  ).not.toThrow()
})

test('thousands of faults take no longer to tell than a few', () => {
  const choices = Array.from({ length: 5_000 }, (_, index) => `choice-${index}`)
  const list = Array.from({ length: 8_000 }, () => 0)
  const schema = object({ list: { type: 'array', items: { enum: choices } } })
  const startedAt = cpuMs()
  expect(() => createArgsCheck()(schema, { list })).toThrow(/and \d+ more\.$|takes too long/)
  // Five seconds, each of them put into words.
  expect(cpuMs() - startedAt).toBeLessThan(2_000)
})
