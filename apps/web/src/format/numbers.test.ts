import { expect, test } from 'vitest'
import { count } from './count.ts'
import { duration } from './duration.ts'
import { money } from './money.ts'
import { size } from './size.ts'
import { relativeTime } from './time.ts'

test.each([
  [0, '0 ms'],
  [840, '840 ms'],
  [998, '1.0 s'],
  [1_840, '1.8 s'],
  [9_960, '10 s'],
  [59_400, '59 s'],
  [59_600, '1 m'],
  [134_000, '2 m 14 s'],
  [3_599_600, '1 h'],
  [11_100_000, '3 h 5 m'],
  [187_200_000, '2 d 4 h'],
])('%i ms reads %s', (ms, text) => {
  expect(duration(ms)).toBe(text)
})

test.each([
  [0, '$0'],
  [0.0000001, '< $0.000001'],
  [0.00000123, '$0.0000012'],
  [0.0042, '$0.0042'],
  [0.004, '$0.004'],
  [0.1, '$0.10'],
  [0.256, '$0.26'],
  [0.996, '$1.00'],
  [1.27, '$1.27'],
  [1204.4, '$1,204'],
])('%d dollars read %s', (usd, text) => {
  expect(money(usd)).toBe(text)
})

test.each([
  [0, '0'],
  [812, '812'],
  [1_200, '1.2k'],
  [12_000, '12k'],
  [12_440, '12.4k'],
  [99_960, '100k'],
  [999_600, '1M'],
  [1_240_000, '1.2M'],
  [3_000_000_000, '3B'],
])('%i reads %s', (value, text) => {
  expect(count(value)).toBe(text)
})

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [12_440, '12.4 kB'],
  [99_960, '100 kB'],
  [999_960, '1.0 MB'],
  [2_500_000_000, '2.5 GB'],
])('%i bytes read %s', (bytes, text) => {
  expect(size(bytes)).toBe(text)
})

test.each([
  ['2026-11-22T12:00:05.000Z', 'just now'],
  ['2026-11-22T11:59:20.000Z', '40 s ago'],
  ['2026-11-22T11:57:00.000Z', '3 m ago'],
  ['2026-11-22T10:00:00.000Z', '2 h ago'],
  ['2026-11-17T12:00:00.000Z', '5 d ago'],
  ['2026-10-02T12:00:00.000Z', '2 Oct 2026'],
])('%s is %s at noon of 22 November', (at, text) => {
  expect(relativeTime(at, Date.parse('2026-11-22T12:00:00.000Z'))).toBe(text)
})
