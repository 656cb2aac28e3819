import { expect, test } from 'vitest'
import { nameOfCopy, readNewItemSearch } from './copies.ts'

test('a copy says so in its name, which stays within what a name may be long', () => {
  expect(nameOfCopy('Mayor')).toBe('Mayor (copy)')
  expect(nameOfCopy('x'.repeat(200))).toBe(`${'x'.repeat(193)} (copy)`)
})

test('an address says what to copy, or nothing', () => {
  expect(readNewItemSearch({ from: 'a', other: 'b' })).toEqual({ from: 'a' })
  expect(readNewItemSearch({ from: '' })).toEqual({})
})
