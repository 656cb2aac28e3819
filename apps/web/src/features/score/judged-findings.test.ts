import { expect, test } from 'vitest'
import { judgedFindings, nothingToJudge } from './judged-findings.ts'

test('scores of a rubric stand under the names of its criteria', () => {
  const answer = {
    scores: [
      { id: 'c2', score: 7.25, reason: 'Sourced.' },
      { id: 'x', score: 'much' },
    ],
  }
  expect(judgedFindings('rubric', answer, ['Style', 'Facts'])).toEqual([
    { key: '0', turn: null, subject: 'Facts', found: '7.3 of 10', reason: 'Sourced.' },
    { key: '1', turn: null, subject: 'x', found: 'no score', reason: '' },
  ])
})

test('criteria stand in the order of the rubric, whatever order they were shown in', () => {
  const scores = ['c2', 'c10', 'c1'].map((id) => ({ id, score: 5 }))
  expect(judgedFindings('rubric', { scores }, [])?.map(({ subject }) => subject)).toEqual(['c1', 'c2', 'c10'])
})

test('claims lead to the turn that makes them', () => {
  const claims = [
    { turn: 't3', claim: 'It lasts ten hours.', supported: true, by: ['g1'] },
    { turn: 'nowhere', claim: 'It is cheap.', supported: 'yes' },
  ]
  expect(judgedFindings('faithfulness', { claims }, [])?.map(({ turn, found }) => [turn, found])).toEqual([
    [2, 'supported'],
    [null, 'not supported'],
  ])
})

test('of turns that were classed only the refusals are worth a look', () => {
  const answer = {
    turns: { t1: 'full_compliance', t2: 'partial_refusal' },
    evidence: { t2: 'I would rather not.' },
  }
  expect(judgedFindings('refusal', answer, [])).toEqual([
    { key: 't2', turn: 1, subject: '', found: 'partial refusal', reason: 'I would rather not.' },
  ])
  expect(judgedFindings('refusal', { turns: { t1: 'full_compliance' } }, [])).toEqual([])
})

test('an answer in another form gives nothing', () => {
  for (const answer of [null, 'fine', [], { scores: 'many' }, { claims: {} }, { turns: [] }]) {
    for (const metric of ['rubric', 'faithfulness', 'refusal'] as const)
      expect(judgedFindings(metric, answer, [])).toBeNull()
  }
})

test('why nobody was asked is told', () => {
  expect(nothingToJudge({ nothingToJudge: 'The scenario has no rubric.' })).toBe(
    'The scenario has no rubric.',
  )
  expect(nothingToJudge({ scores: [] })).toBeNull()
})
