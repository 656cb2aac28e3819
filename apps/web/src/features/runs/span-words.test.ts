import { expect, test } from 'vitest'
import { spanWords } from './span-words.ts'

test('moments stand by the clock, days and what is neither as they were written', () => {
  expect(spanWords({ from: '2026-11-01' })).toBe('2026-11-01 – now')
  expect(spanWords({ from: 'Tuesday', to: '2026-11-23T13:00:00.000Z' })).toMatch(
    /^Tuesday – 2[34] Nov 2026, \d\d:\d\d$/,
  )
  expect(spanWords({ to: '2026-11-02' })).toBe('… – 2026-11-02')
})
