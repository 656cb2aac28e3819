import { expect, test } from 'vitest'
import { readArguments } from './read-arguments.ts'

test('arguments are read as JSON', () => {
  expect(readArguments('{"a": [1, "b"], "c": null}')).toEqual({
    args: { a: [1, 'b'], c: null },
    isReadable: true,
  })
})

test('no arguments at all are none', () => {
  expect(readArguments(' ')).toEqual({ args: {}, isReadable: true })
})

test.each(['{"a": 1', 'calculate 6 * 7', '{a: 1}'])('what is no JSON stays the text it is: %s', (text) => {
  expect(readArguments(text)).toEqual({ args: text, isReadable: false })
})

test('arguments can be stored: no NUL, no half characters, in names as in texts', () => {
  const { args } = readArguments('{"a\\u0000b": ["c\\u0000", "\\ud83c"]}')
  expect(args).toEqual({ ab: ['c', '\ufffd'] })
  expect(readArguments('no\0 JSON \udfad')).toEqual({ args: 'no JSON \ufffd', isReadable: false })
})

test('a field called __proto__ stays a field', () => {
  const { args } = readArguments('{"__proto__": {"isAdmin": true}}')
  expect(Object.keys(args as object)).toEqual(['__proto__'])
  expect((args as { isAdmin?: boolean }).isAdmin).toBeUndefined()
})

test('arguments nested beyond all sense are not read', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
  expect(readArguments(nested(60)).isReadable).toBe(true)
  expect(readArguments(nested(100_000)).isReadable).toBe(false)
})

test('arguments of more than a mebibyte are not read, and cut', () => {
  const { args, isReadable } = readArguments(JSON.stringify({ text: 'x'.repeat(2 * 1024 * 1024) }))
  expect(isReadable).toBe(false)
  expect(String(args).length).toBe(1024 * 1024)
})
