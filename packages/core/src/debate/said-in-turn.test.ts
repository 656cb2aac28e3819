import { expect, test } from 'vitest'
import { saidInTurn, textsIn } from './said-in-turn.ts'

test('free text is what was said', () => {
  expect(saidInTurn({ text: 'We wait.' })).toBe('We wait.')
})

test('an answer that could not be read is shown as it was written', () => {
  expect(saidInTurn({ text: '{broken', answer: null })).toBe('{broken')
})

test('an answer with its reasons reads as words, without what was not stated', () => {
  const answer = { reasoning: 'The air.', answer: 'Yes', confidence: null }
  expect(saidInTurn({ text: JSON.stringify(answer), answer })).toBe('The air.\n\nAnswer: Yes')
})

test('lists become lines, and an empty one says so', () => {
  const answer = {
    findings: [{ claim: 'No budget', severity: 4, evidence: '' }],
    ranking: ['B', 'A'],
    patchedParts: [],
  }
  expect(saidInTurn({ text: '', answer })).toBe(
    'Findings:\n- Claim: No budget; Severity: 4\n\nRanking: B, A\n\nPatched parts: none',
  )
})

test('the texts of an answer are found however deep they are', () => {
  expect(textsIn({ a: 'one', b: [{ c: 'two', d: 3 }], e: null })).toEqual(['one', 'two'])
})
