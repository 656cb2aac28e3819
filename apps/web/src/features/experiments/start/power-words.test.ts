import { expect, test } from 'vitest'
import { powerWords } from './power-words.ts'

test('under five a side nothing can be told, and it says whose fault that is', () => {
  expect(powerWords(4, 10)).toContain('Under 5 a side the verdict is always "insufficient"')
  expect(powerWords(10, 3)).toContain('The baseline has 3 runs')
  expect(powerWords(10, 1)).toContain('The baseline has 1 run:')
})

test('five a side can show only large differences', () => {
  expect(powerWords(5, 5)).toMatch(/^5 a side can show only large differences/)
})

test.each([
  [6, 'a difference 2 times'],
  [9, 'a difference 1.5 times'],
  [12, 'a difference 1.2 times'],
  [17, 'a difference as large as'],
  [26, 'a difference 0.8 times'],
  [64, 'a difference 0.5 times'],
])('%i a side find %s what runs usually differ by', (runs, words) => {
  expect(powerWords(runs, runs)).toContain(words)
})

test('what the next step would take is said, and at the end there is none', () => {
  expect(powerWords(10, null)).toContain('12 a side find 1.2 times that.')
  expect(powerWords(64, null)).not.toContain('that.')
})

test('many runs against few tell little more than few', () => {
  expect(powerWords(100, 5)).toMatch(/^100 against the 5 of the baseline find a difference 1.5 times/)
})
