import { expect, test } from 'vitest'
import { agoText, countText, durationText, moneyText } from './amounts.ts'

test.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [1800, '1.8 s'],
  [59_960, '1 m 0 s'],
  [134_000, '2 m 14 s'],
  [3_599_900, '1 h 0 m'],
  [3_780_000, '1 h 3 m'],
])('%i ms are %s', (ms, text) => {
  expect(durationText(ms)).toBe(text)
})

test.each([
  [980, '980'],
  [12_400, '12.4k'],
  [999_960, '1.0M'],
])('%i tokens are %s', (count, text) => {
  expect(countText(count)).toBe(text)
})

test.each([
  [null, '—'],
  [0, '$0'],
  [0.00001, '< $0.0001'],
  [0.0042, '$0.0042'],
  [1.5, '$1.50'],
])('%s dollars are %s', (dollars, text) => {
  expect(moneyText(dollars)).toBe(text)
})

test.each([
  [-2000, 'now'],
  [59_000, '59 s ago'],
  [120_000, '2 m ago'],
  [26 * 3_600_000, '1 d ago'],
  [40 * 86_400_000, '2026-01-01'],
])('%i ms later it was %s', (ms, text) => {
  const at = '2026-01-01T00:00:00.000Z'
  expect(agoText(at, Date.parse(at) + ms)).toBe(text)
})
