import { expect, test } from 'vitest'
import { readableAnswer } from './readable-answer.ts'

test('an answer in fields is shown as reasons and answer', () => {
  expect(readableAnswer('[simulated] {"reasoning":"It rains.","answer":"against","confidence":0.7}')).toBe(
    '[simulated] It rains.\n\n**Answer:** against',
  )
})

test('any other text stays as it is', () => {
  for (const text of ['Plain {words} here', '{"broken": ', '[1, 2]', '{"n": 1}', 'Before {"a":"b"}']) {
    expect(readableAnswer(text)).toBe(text)
  }
})
