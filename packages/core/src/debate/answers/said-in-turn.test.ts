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

test.each([
  {
    written: { reasoning: 'The air.', answer: 'Yes', confidence: 0.8 },
    stored: { answer: 'Yes', reasoning: 'The air.', confidence: 0.8 },
  },
  {
    written: { findings: [{ claim: 'No budget', severity: 4, evidence: 'Page 2', exploit: 'Ask.' }] },
    stored: { findings: [{ claim: 'No budget', exploit: 'Ask.', evidence: 'Page 2', severity: 4 }] },
  },
  {
    written: { responses: [{ finding: 'F1', action: 'accept', text: 'Done.' }], plan: 'Walk.' },
    stored: { plan: 'Walk.', responses: [{ text: 'Done.', action: 'accept', finding: 'F1' }] },
  },
  { written: { zebra: 'z', apple: 'a' }, stored: { apple: 'a', zebra: 'z' } },
])('an answer reads the same in the order that the database keeps it in: $written', ({ written, stored }) => {
  expect(saidInTurn({ text: '', answer: stored })).toBe(saidInTurn({ text: '', answer: written }))
  expect(textsIn(stored)).toEqual(textsIn(written))
})

test('reasons come before the answer, and its parts as they were asked for', () => {
  const answer = { plan: 'Walk.', responses: [{ text: 'Done.', action: 'accept', finding: 'F1' }] }
  expect(saidInTurn({ text: '', answer })).toBe(
    'Responses:\n- Finding: F1; Action: accept; Text: Done.\n\nPlan: Walk.',
  )
})
