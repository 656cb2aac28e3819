import { expect, test } from 'vitest'
import { firstLines } from './first-lines.ts'

test('a short text is shown as a whole', () => {
  expect(firstLines('a\nb')).toBe(3)
  expect(firstLines('')).toBe(0)
})

test('many lines are cut after the sixteenth, long ones sooner', () => {
  expect(firstLines('ab\n'.repeat(100))).toBe(16 * 3 - 1)
  expect(firstLines('a'.repeat(5000))).toBe(1600)
})
