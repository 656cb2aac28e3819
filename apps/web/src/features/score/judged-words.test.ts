import type { Judgement } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { judgedWords } from './judged-words.ts'
import { aJudgedScore } from './testing/a-score.ts'

const judgement = (order: Judgement['order'], value: number | null, error: Judgement['error'] = null) =>
  ({ order, value, error }) as Judgement

test('both orders, the judge and how well they agree are said', () => {
  const judgements = [judgement('forward', 0.8), judgement('reversed', 0.7)]
  expect(judgedWords(aJudgedScore({ judgements, consistency: 0.9 }))).toBe(
    'openai:gpt, prompt 1 · forward 80 %, reversed 70 % · 90 % consistent',
  )
  expect(judgedWords(aJudgedScore({ judgements, consistency: 0.4 }))).toContain('the order decided')
})

test('where nobody was asked the reason is said instead', () => {
  const answer = { nothingToJudge: 'The scenario has no rubric.' }
  const judgements = [{ ...judgement('forward', null), answer }]
  expect(judgedWords(aJudgedScore({ judgements, value: null, consistency: null }))).toBe(
    'Nothing to judge: The scenario has no rubric.',
  )
})

test('what is still to come is said, and what went wrong', () => {
  const pending = aJudgedScore({ status: 'pending', value: null, consistency: null })
  expect(judgedWords(pending)).toBe('Being judged by openai:gpt, prompt 1')
  expect(judgedWords({ ...pending, judgements: [judgement('forward', 1)] })).toContain('the other on its way')
  const error = { code: 'model_unavailable', message: 'Nobody answered.' }
  const judgements = [judgement('forward', null, error), judgement('reversed', null, error)]
  expect(judgedWords({ ...pending, status: 'failed', judgements })).toBe(
    'Could not be judged by openai:gpt, prompt 1: Nobody answered.',
  )
})
