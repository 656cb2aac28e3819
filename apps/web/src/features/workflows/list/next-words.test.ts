import { expect, test } from 'vitest'
import { momentWords, untilWords } from './next-words.ts'

const now = new Date(2026, 10, 23, 8, 0).getTime()
const later = (ms: number) => new Date(now + ms).toISOString()

test.each([
  [0, 'now'],
  [20_000, 'in 20 s'],
  [12 * 60_000, 'in 12 m'],
  [5.4 * 3_600_000, 'in 5 h'],
  [50 * 3_600_000, 'in 2 d'],
])('%i ms ahead is %s', (ms, words) => {
  expect(untilWords(later(ms), now)).toBe(words)
})

test('a moment today is a time, one of this week has its day, a later one its date', () => {
  expect(momentWords(later(3_600_000), now)).toBe('09:00')
  expect(momentWords(later(25 * 3_600_000), now)).toBe('Tue 09:00')
  expect(momentWords(later(10 * 24 * 3_600_000), now)).toBe('3 Dec, 08:00')
})
