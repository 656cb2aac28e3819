import { expect, test } from 'vitest'
import { retryAfterMs } from './retry-after.ts'

const now = Date.parse('2026-11-22T10:00:00Z')

test.each([
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': ' 1.5 ' }, 1500],
  [{ 'retry-after': 'Sun, 22 Nov 2026 10:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Sun, 22 Nov 2026 09:59:00 GMT' }, 0],
  [{ 'retry-after-ms': '250' }, 250],
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9000],
  [{ 'retry-after': '-5' }, null],
  [{ 'retry-after': 'soon' }, null],
  [{ 'retry-after': '' }, null],
  [{}, null],
])('%o is %s ms', (headers, expected) => {
  expect(retryAfterMs(headers, now)).toBe(expected)
})

test('an answer without headers names no time', () => {
  expect(retryAfterMs(undefined, now)).toBeNull()
})
