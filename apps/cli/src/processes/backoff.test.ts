import { expect, test } from 'vitest'
import { deathsInARow, restartDelayMs } from './backoff.ts'

test('the first death is followed by a start at once, later ones wait longer, never over two seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 100].map(restartDelayMs)).toEqual([0, 100, 200, 400, 800, 1600, 2000, 2000])
})

test('deaths count up until a process has lived for ten seconds', () => {
  expect(deathsInARow(4, 9_999)).toBe(5)
  expect(deathsInARow(4, 10_000)).toBe(1)
})
