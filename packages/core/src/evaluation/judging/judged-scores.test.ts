import { expect, test } from 'vitest'
import { aDebateInput, aRun } from '../../../testing/builders-of-runs.ts'
import { JudgedScore, type Judgement } from '../../models/score.ts'
import { judgedScores, judgingUsage } from './judged-scores.ts'

const run = aRun({ input: aDebateInput({ judging: { metrics: ['rubric'], model: 'acme:judge' } }) })

const said = (order: Judgement['order'], value: number | null, more: Partial<Judgement> = {}): Judgement => ({
  ...{ runId: run.id, metric: 'rubric', order, judge: 'acme:judge', promptVersion: 1, value },
  ...{ answer: null, latencyMs: 1, at: '2026-01-01T00:00:00.000Z', error: null },
  usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.5 },
  ...more,
})

const scoreOf = (...judgements: readonly Judgement[]) => {
  const [score, ...others] = judgedScores(run, judgements)
  expect(others).toEqual([])
  return JudgedScore.parse(score)
}

test('both orders give a mean, and say how much the order decided', () => {
  const score = scoreOf(said('forward', 0.9), said('reversed', 0.5))
  expect(score.status).toBe('done')
  expect(score.value).toBeCloseTo(0.7, 12)
  expect(score.consistency).toBeCloseTo(0.6, 12)
})

test('one order alone is no value', () => {
  expect(scoreOf()).toMatchObject({ status: 'pending', value: null, consistency: null, judgements: [] })
  expect(scoreOf(said('forward', 0.9))).toMatchObject({ status: 'pending', value: null })
  const error = { code: 'unreadable', message: 'No.' }
  expect(scoreOf(said('forward', 0.9), said('reversed', null, { error }))).toMatchObject({
    ...{ status: 'failed', value: null, consistency: null },
  })
})

test('where there was nothing to judge it is done, and empty', () => {
  expect(scoreOf(said('forward', null), said('reversed', null))).toMatchObject({
    status: 'done',
    value: null,
  })
})

test('the newest prompt and the judge of the run count', () => {
  const score = scoreOf(
    ...[said('forward', 0.1), said('reversed', 0.1)],
    ...[said('forward', 0.8, { promptVersion: 2 }), said('reversed', 0.8, { promptVersion: 2 })],
    said('forward', 0, { judge: 'acme:other', promptVersion: 3 }),
  )
  expect(score).toMatchObject({ promptVersion: 2, value: 0.8 })
})

test('runs that nobody judges have none', () => {
  expect(judgedScores(aRun(), [])).toEqual([])
  expect(judgedScores({ ...run, status: 'failed' }, [])).toEqual([])
  expect(judgedScores({ ...run, trigger: { type: 'import', id: null } }, [])).toEqual([])
})

test('what judging cost is added up, and unknown when one price is', () => {
  expect(judgingUsage([said('forward', 1), said('reversed', 1)])).toEqual({
    ...{ calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 1 },
  })
  const unpriced = said('forward', 1, { usage: { calls: 1, inputTokens: 1, outputTokens: 1, costUsd: null } })
  expect(judgingUsage([unpriced, said('reversed', 1)]).costUsd).toBeNull()
})
