import { expect, test } from 'vitest'
import { isCorrect } from './short-answer.ts'

test.each([
  ['Yes.', 'yes', true],
  ['"The Hague"', 'hague', true],
  ['1,000.0', '1000', true],
  ['1000', '1000.5', false],
  ['no', 'yes', false],
  ['for', 'Yes', true],
  ['con', 'against', true],
  ['against', 'yes', false],
  // Weak, and said so: nothing cleverer is done.
  ['four days', '4 days', false],
])('%s is the reference answer %s: %s', (answer, reference, correct) => {
  expect(isCorrect(answer, reference)).toBe(correct)
})

test('nothing is said of a text at length, unless it is the very same', () => {
  const text =
    'Yes, because the air gets better, and because buses are quicker without cars in their way. '.repeat(20)
  expect(isCorrect(text, 'yes')).toBeNull()
  expect(isCorrect('yes', text)).toBeNull()
  expect(isCorrect(text, text)).toBe(true)
  expect(isCorrect(`${text}Or not.`, `${text}Or yes.`)).toBeNull()
})

test('nothing is said without a reference, or without an answer', () => {
  expect(isCorrect('yes', undefined)).toBeNull()
  expect(isCorrect(null, 'yes')).toBeNull()
})
