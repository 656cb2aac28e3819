import { expect, test } from 'vitest'
import { entryAt } from './menu-keys.ts'

const texts = ['Duplicate', 'Export', ' delete']

test.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, 0],
  ['ArrowUp', -1, 2],
  ['ArrowUp', 0, 2],
  ['ArrowUp', 2, 1],
  ['Home', 2, 0],
  ['End', 0, 2],
] as const)('%s leads from %i to %i', (key, from, to) => {
  expect(entryAt(key, from, texts)).toBe(to)
})

test('a letter leads to the next entry that begins with it, and round', () => {
  expect(entryAt('d', -1, texts)).toBe(0)
  expect(entryAt('D', 0, texts)).toBe(2)
  expect(entryAt('d', 2, texts)).toBe(0)
  expect(entryAt('e', 1, texts)).toBe(1)
})

test('other keys lead nowhere, and so does an empty list', () => {
  expect(entryAt('z', 0, texts)).toBeUndefined()
  expect(entryAt(' ', 0, texts)).toBeUndefined()
  expect(entryAt('Enter', 0, texts)).toBeUndefined()
  expect(entryAt('ArrowDown', -1, [])).toBeUndefined()
})
