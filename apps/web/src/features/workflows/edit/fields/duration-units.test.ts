import { expect, test } from 'vitest'
import { msOf, unitOf } from './duration-units.ts'

test.each([
  [90_000, 's'],
  [120_000, 'min'],
  [86_400_000, 'd'],
  [5_400_000, 'min'],
  [1500, 'ms'],
] as const)('%d milliseconds are read in %s', (ms, unit) => {
  expect(unitOf(ms, 's')).toBe(unit)
  expect(Number.isInteger(ms / msOf(unit))).toBe(true)
})

test('no time yet is typed in the unit that is usual', () => {
  expect(unitOf(null, 'h')).toBe('h')
})
