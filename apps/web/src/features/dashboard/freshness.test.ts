import { expect, test } from 'vitest'
import { isBehind, readAgainAfterMs } from './freshness.ts'

const at = Date.parse('2026-11-23T12:00:00.000Z')
const iso = new Date(at).toISOString()

test('figures are read again soon until the last end is in them', () => {
  expect(readAgainAfterMs(iso, at + 5_000)).toBe(3_000)
  expect(readAgainAfterMs(iso, at)).toBe(3_000)
  expect(readAgainAfterMs(iso, at - 1)).toBe(60_000)
  expect(readAgainAfterMs(undefined, at)).toBe(60_000)
})

test('they are behind when they were old as they came, or were not renewed', () => {
  expect(isBehind(iso, at + 1_000, at + 60_000)).toBe(false)
  expect(isBehind(iso, at + 61_000, at + 61_000)).toBe(true)
  expect(isBehind(iso, at + 1_000, at + 121_000)).toBe(true)
})
