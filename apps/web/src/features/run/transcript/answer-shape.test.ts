import { expect, test } from 'vitest'
import { answerShape } from './answer-shape.ts'

test('a short answer and an estimate stand apart from their reasons', () => {
  expect(answerShape({ reasoning: 'Because.', answer: 'tea', confidence: 0.5 })).toEqual({
    kind: 'short',
    reasons: 'Because.',
    label: 'Answer',
    value: 'tea',
  })
  expect(answerShape({ reasons: 'Growth.', estimate: 1200.5, confidence: null })).toMatchObject({
    label: 'Estimate',
    value: '1,200.5',
  })
})

test('findings, a defence and scores are lists', () => {
  expect(answerShape({ findings: [{ claim: 'No rain plan.', severity: 4 }] })).toEqual({
    kind: 'findings',
    findings: [{ place: 0, claim: 'No rain plan.', severity: 4, evidence: '', exploit: '' }],
  })
  expect(
    answerShape({ responses: [{ finding: 'F1', action: 'accept', text: 'A tent.' }], plan: 'All.' }),
  ).toEqual({
    kind: 'defence',
    responses: [{ place: 0, finding: 'F1', action: 'accept', text: 'A tent.' }],
    plan: 'All.',
  })
  expect(answerShape({ reason: 'Clear.', scores: [{ text: 'Text A', score: 7 }] })).toEqual({
    kind: 'scores',
    reasons: 'Clear.',
    scores: [{ text: 'Text A', score: 7 }],
  })
})

test('what has another form is shown field by field', () => {
  expect(answerShape({ mood: 'good', stars: 3 })).toEqual({
    kind: 'other',
    said: '**Mood:** good\n\n**Stars:** 3',
  })
})
