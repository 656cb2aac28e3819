import { expect, test } from 'vitest'
import { isSameJson } from './is-same-json.ts'

test.each([
  [
    { a: 1, b: [{ c: null }] },
    { b: [{ c: null }], a: 1 },
  ],
  [
    [1, 'x', true, null],
    [1, 'x', true, null],
  ],
  [0, -0],
  ['x', 'x'],
])('%j and %j are the same', (a, b) => {
  expect(isSameJson(a, b)).toBe(true)
})

test.each([
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [{ a: null }, { b: null }],
  [
    [1, 2],
    [2, 1],
  ],
  [['x'], { 0: 'x' }],
  [{}, null],
  [JSON.parse('{"__proto__": {"a": 1}}'), {}],
  [{ constructor: 1 }, {}],
  ['1', 1],
])('%j and %j are not', (a, b) => {
  expect(isSameJson(a, b)).toBe(false)
})
