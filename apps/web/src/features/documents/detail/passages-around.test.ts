import { expect, test } from 'vitest'
import { beginningFor, pageBefore } from './passages-around.ts'

test.each([
  [0, 0],
  [199, 0],
  [200, 180],
  [9_998, 9_978],
])('for passage %d a list begins at %d', (ordinal, from) => {
  expect(beginningFor(ordinal)).toBe(from)
})

test.each([
  [0, null],
  [1, { from: 0, limit: 1 }],
  [180, { from: 0, limit: 180 }],
  [9_978, { from: 9_778, limit: 200 }],
])('before passage %d stands %j', (first, page) => {
  expect(pageBefore(first)).toEqual(page)
})
