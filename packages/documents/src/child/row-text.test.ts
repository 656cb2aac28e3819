import { expect, test } from 'vitest'
import { rowText } from './row-text.ts'

test('values are named after their columns', () => {
  expect(rowText(['Planet', 'Moons'], ['Mars', ' 2 '])).toBe('Planet: Mars; Moons: 2')
})

test('empty cells are left out, and what has no column is said alone', () => {
  expect(rowText(['Planet', '', 'Rings'], ['Venus', 'hot', '', 'more'])).toBe('Planet: Venus; hot; more')
})
