import { expect, test } from 'vitest'
import { anInput, aRun } from '../testing/a-run.ts'
import { answersWords, canHaveBaseline, flipWords, mostWords, valueWords } from './baseline-words.ts'

test('a completed debate can be held against a single agent, which itself can not', () => {
  expect(canHaveBaseline(aRun())).toBe(false)
  expect(canHaveBaseline(aRun({ status: 'completed' }))).toBe(true)
  const baselineOf = { runId: 'r', costUsd: 0.1, tokens: 100 }
  expect(canHaveBaseline(aRun({ status: 'completed', input: anInput({ baselineOf }) }))).toBe(false)
  expect(canHaveBaseline(aRun({ status: 'completed', trigger: { type: 'import', id: null } }))).toBe(false)
})

test('what it costs is said before it starts', () => {
  const usage = { calls: 3, inputTokens: 2000, outputTokens: 1200, costUsd: 0.0042 }
  expect(mostWords(usage)).toBe('at most $0.0042 (3.2k tokens)')
  expect(mostWords({ ...usage, costUsd: null })).toBe('at most 3.2k tokens')
})

test('how many answers there are and how one is chosen', () => {
  const baseline = { samples: 7, answers: 7, selection: 'vote' } as Parameters<typeof answersWords>[0]
  expect(answersWords(baseline)).toBe('7 answers, the most frequent one counts')
  expect(answersWords({ ...baseline, answers: 4, selection: 'selector' })).toBe(
    '4 of 7 answers, a selector reads all and picks one',
  )
  expect(answersWords({ ...baseline, samples: 1, answers: 1, selection: 'none' })).toBe('1 answer')
})

test('what the debate added, and who changed', () => {
  const flips = { rightToRight: 1, rightToWrong: 0, wrongToRight: 2, wrongToWrong: 0 }
  const added = { before: 0.5, after: 1, value: 0.5, votes: 'private', flips } as const
  expect(valueWords(added)).toBe(
    '+50 points: the private vote before it was 50 % right, the verdict is right.',
  )
  expect(valueWords({ ...added, before: 1, after: 0, value: -1, votes: 'first-answers' })).toBe(
    '−100 points: the first answers were right, the verdict is wrong.',
  )
  expect(flipWords(added)).toBe('2 from wrong to right, 1 right before and after.')
})
