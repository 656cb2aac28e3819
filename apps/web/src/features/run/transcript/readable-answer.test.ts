import { expect, test } from 'vitest'
import { readableAnswer } from './readable-answer.ts'

test('an answer in fields is shown as reasons and answer', () => {
  expect(readableAnswer('[simulated] {"reasoning":"It rains.","answer":"against","confidence":0.7}')).toBe(
    '[simulated] It rains.\n\n**Answer:** against\n\n**Confidence:** 0.7',
  )
})

test('lists are shown as lists', () => {
  const findings = [
    { claim: 'No plan for rain.', severity: 4, evidence: '' },
    { claim: 'No money.', severity: 2, evidence: 'The books.' },
  ]
  expect(readableAnswer(JSON.stringify({ findings }))).toBe(
    '**Findings:**\n- Claim: No plan for rain.; Severity: 4\n- Claim: No money.; Severity: 2; Evidence: The books.',
  )
})

test('any other text stays as it is', () => {
  for (const text of ['Plain {words} here', '{"broken": ', '[1, 2]', '{"n": 1}', 'Before {"a":"b"}']) {
    expect(readableAnswer(text)).toBe(text)
  }
})

test('while it grows it shows the words that have come, and never its braces', () => {
  const text = '[simulated] {"reasoning":"It rains.","answer":"against"}'
  const shown = Array.from({ length: text.length }, (_, end) => readableAnswer(text.slice(0, end + 1), true))
  expect(shown.slice(12).every((each) => !/[{}"]/.test(each))).toBe(true)
  expect(new Set(shown)).toContain('[simulated] It ra')
  expect(shown.at(-1)).toBe('[simulated] It rains.\n\n**Answer:** against')
})
