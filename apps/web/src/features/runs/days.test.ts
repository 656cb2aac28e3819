import { expect, test } from 'vitest'
import { dayOf, midnightOf } from './days.ts'

test('a day begins and ends at midnight of the reader', () => {
  expect(midnightOf('2026-11-30')).toBe(new Date(2026, 10, 30).toISOString())
  expect(midnightOf('2026-11-30', 1)).toBe(new Date(2026, 11, 1).toISOString())
})

test('what is no day has no midnight', () => {
  expect(
    ['2026-02-30', '2026-13-01', '2026-11-30T12:00:00.000Z', 'Tuesday'].map((text) => midnightOf(text)),
  ).toEqual([null, null, null, null])
})

test('a moment lies in a day of the reader', () => {
  expect(dayOf(new Date(2026, 0, 2, 23, 59).toISOString())).toBe('2026-01-02')
  expect([dayOf('2026-01-02'), dayOf('Tuesday'), dayOf(undefined)]).toEqual(['2026-01-02', '', ''])
})
