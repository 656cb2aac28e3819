import { expect, test } from 'vitest'
import { emptyTurn, missingFromTurn, turnRequestOf } from './turn-draft.ts'

const draft = {
  ...emptyTurn,
  text: ' Because. ',
  answer: ' tea ',
  estimate: 4,
  stance: -0.5,
  confidence: 0.8,
}
const asked = (answer: Parameters<typeof missingFromTurn>[1]['answer']) => ({ answer, seat: 1, scale: null })

test('only what the format asks for is sent, with who says it', () => {
  expect(turnRequestOf(draft, asked('text'), ' Eve ')).toEqual({ text: 'Because.', seat: 1, by: 'Eve' })
  expect(turnRequestOf(draft, asked('turn-with-stance'), '')).toEqual({
    text: 'Because.',
    seat: 1,
    stance: -0.5,
    confidence: 0.8,
  })
  expect(turnRequestOf(draft, asked('single-answer'), '')).toEqual({
    text: 'Because.',
    seat: 1,
    answer: 'tea',
    confidence: 0.8,
  })
  expect(turnRequestOf({ ...draft, confidence: null }, asked('estimate'), '')).toEqual({
    text: 'Because.',
    seat: 1,
    estimate: 4,
  })
})

test('a stance that was not stated is not sent, nor a confidence alone', () => {
  expect(turnRequestOf({ ...draft, stance: null }, asked('turn-with-stance'), '')).toEqual({
    text: 'Because.',
    seat: 1,
  })
})

test('what is missing is said at its field', () => {
  expect(missingFromTurn(emptyTurn, asked('text'))).toEqual({ text: 'Write what you say.' })
  expect(missingFromTurn(emptyTurn, asked('turn-with-stance'))).toEqual({ text: 'Write what you say.' })
  expect(missingFromTurn(emptyTurn, asked('single-answer'))).toEqual({
    text: 'Write your reasons.',
    answer: 'Write the answer alone.',
  })
  expect(missingFromTurn(draft, asked('single-answer'))).toEqual({})
  expect(missingFromTurn({ ...draft, text: 'x'.repeat(4001) }, asked('text'))).toEqual({
    text: 'At most 4,000 characters.',
  })
})

test('an estimate has to lie on the scale', () => {
  const scale = { min: 1, max: 5, meaning: null }
  const told = (estimate: number | null) =>
    missingFromTurn({ ...draft, estimate }, { answer: 'estimate', scale }).estimate
  expect([told(null), told(6), told(5)]).toEqual([
    'Give a number.',
    'It has to lie between 1 and 5.',
    undefined,
  ])
})
