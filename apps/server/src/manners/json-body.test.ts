import { InvalidInputError } from '@workbench/core/errors'
import { describe, expect, test } from 'vitest'
import { parseJson } from './json-body.ts'
import { isDeeperThan } from './json-depth.ts'
import { ProblemError } from './problem.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const faultOf = (text: string): unknown => {
  try {
    return parseJson(bytes(text))
  } catch (error) {
    return error
  }
}

describe('a JSON body', () => {
  test('is parsed as JSON.parse does, the last of duplicate keys winning', () => {
    expect(parseJson(bytes('{"a":1,"a":[true,null,"é😀"]}'))).toEqual({ a: [true, null, 'é😀'] })
  })

  test('may be nested 64 levels deep and no deeper', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
    expect(faultOf(nested(64))).toBeInstanceOf(Array)
    expect(faultOf(nested(65))).toBeInstanceOf(InvalidInputError)
    expect(faultOf('{"a":'.repeat(100_000))).toBeInstanceOf(InvalidInputError)
  })

  test('counts brackets in strings as text', () => {
    expect(isDeeperThan(bytes(JSON.stringify('[{"\\"['.repeat(100))), 1)).toBe(false)
    expect(isDeeperThan(bytes(JSON.stringify('"[[[')), 1)).toBe(false)
    expect(isDeeperThan(bytes('[[],[],[]]'), 2)).toBe(false)
  })

  test.each(['{"a":', '', 'undefined', "{'a':1}", '{"a":1}x', '[1,]', '"\u0000"'])(
    'that reads %j is malformed',
    (text) => {
      expect(faultOf(text)).toBeInstanceOf(ProblemError)
      expect(faultOf(text)).toMatchObject({ status: 400 })
    },
  )

  test('in another encoding than UTF-8 is malformed', () => {
    expect(() => parseJson(Uint8Array.of(0x22, 0xff, 0x22))).toThrow(ProblemError)
  })

  test.each([
    ['{"topic":"a\\u0000b"}', ['topic']],
    ['{"list":[{"name":"\\ud800"}]}', ['list', 0, 'name']],
    ['{"list":["\\uDC00\\uD800"]}', ['list', 0]],
    ['"\\ud83dx"', []],
  ])('with text that can not be stored names the place: %s', (text, path) => {
    expect(faultOf(text)).toMatchObject({ faults: [{ path }] })
  })

  test('with such text as a key names the key, made printable', () => {
    expect(faultOf('{"a":{"k\\u0000":1}}')).toMatchObject({ faults: [{ path: ['a', 'k\u2400'] }] })
  })

  test('takes surrogate pairs and escaped backslashes', () => {
    expect(parseJson(bytes('["\\ud83d\\ude00","\\\\u0000"]'))).toEqual(['😀', '\\u0000'])
  })

  test('keeps __proto__ as a plain key', () => {
    const parsed = parseJson(bytes('{"__proto__":{"isAdmin":true}}'))
    expect((parsed as { isAdmin?: boolean }).isAdmin).toBeUndefined()
    expect(Object.keys(parsed as object)).toEqual(['__proto__'])
  })
})
