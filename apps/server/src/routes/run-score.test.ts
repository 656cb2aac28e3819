import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import type { RunId } from '@workbench/core/models/ids'
import { MetricDescription, Score, ScoredRun } from '@workbench/core/models/score'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { aJudgement } from '@workbench/core/testing/builders-of-scores'
import { work } from '@workbench/core/testing/in-memory-worker'
import { testId } from '@workbench/core/testing/test-id'
import { expect, test } from 'vitest'
import { aScenario } from '../testing/a-scenario.ts'

test('a score has its figures, the evidence, and what judges say with what that cost', async () => {
  const judging = { metrics: ['refusal', 'rubric'], model: 'simulated:judge' }
  const rubric = [{ name: 'Facts', description: '', weight: 1 }]
  const { get, start, state, deps } = await aScenario({ judging, rubric })
  const runId = await start()
  work(state, runId, { turns: [aTurn({ refused: true, text: 'I can not help.' })], end: 'completed' })
  const usage = { calls: 1, inputTokens: 9, outputTokens: 3, costUsd: 0.5 }
  for (const [order, value] of [
    ['forward', 0.2],
    ['reversed', 0.4],
  ] as const) {
    await deps.scores.addJudgement(aJudgement({ runId, metric: 'refusal', order, value, usage }))
  }

  const score = Score.parse(await get(`/runs/${runId}/score`))

  expect(score).toMatchObject({
    runId,
    version: scoreVersion,
    metrics: { turns: 1, refusals: 1, refusalRate: 1 },
  })
  expect(score.evidence).toContainEqual(expect.objectContaining({ metric: 'refusalRate', turn: 0 }))
  expect(score.judged).toMatchObject([
    { metric: 'refusal', status: 'done', value: expect.closeTo(0.3), consistency: expect.closeTo(0.8) },
    { metric: 'rubric', status: 'pending', value: null },
  ])
  expect(score.judgingUsage).toEqual({ calls: 2, inputTokens: 18, outputTokens: 6, costUsd: 1 })
})

test('a run that ended before scores were kept is measured when it is asked about, and nothing is stored', async () => {
  const { get, start, state } = await aScenario()
  const runId = await start()
  work(state, runId, { turns: [aTurn()], end: 'failed', score: null })

  expect(Score.parse(await get(`/runs/${runId}/score`))).toMatchObject({ metrics: { turns: 1 } })
  expect(state.scores.has(runId)).toBe(false)
})

test('there is no score of a run that goes on, nor of one that is unknown', async () => {
  const { app, get, start } = await aScenario()
  const runId = await start()
  expect(await get(`/runs/${runId}/score`)).toMatchObject({
    status: 409,
    detail: expect.stringContaining('queued'),
  })
  for (const path of ['score', 'score/peers']) {
    expect((await app.inject(`/runs/${testId()}/${path}`)).statusCode).toBe(404)
    expect((await app.inject(`/runs/nonsense/${path}`)).statusCode).toBe(404)
  }
})

test('the peers of a run are completed runs of its scenario that ended before it, newest first', async () => {
  const { get, post, state, completed, start, end } = await aScenario()
  const first = await completed({ latencyMs: 1 })
  const second = await completed({ latencyMs: 2 })
  end(await start(), {}, 'failed')
  const run = await completed()
  await completed()
  const { runId: inline } = (
    await post('/debates/run', {
      ...{ topic: 'T', format: 'panel' },
      participants: [
        { name: 'A', instructions: 'Speak.' },
        { name: 'B', instructions: 'Speak.' },
      ],
    })
  ).json()
  work(state, inline as RunId, { end: 'completed' })

  const { items } = await get(`/runs/${run}/score/peers`)

  expect(items.map((item: unknown) => ScoredRun.parse(item))).toMatchObject([
    { runId: second, metrics: { latencyMs: 2 } },
    { runId: first, metrics: { latencyMs: 1 } },
  ])
  expect(await get(`/runs/${inline}/score/peers`)).toEqual({ items: [] })
})

test('what is measured is described, judged metrics too', async () => {
  const { get } = await aScenario()
  const { items } = await get('/score-metrics')
  const names = items.map((item: unknown) => MetricDescription.parse(item).name)
  expect(names).toEqual(expect.arrayContaining(['latencyMs', 'toolSuccessRate', 'judged.rubric']))
  expect(new Set(names).size).toBe(names.length)
})

test('browsers get the app at what is a page', async () => {
  const { app, scenarioId } = await aScenario()
  const addresses = [
    ...['/experiments', '/experiments/new', `/experiments/${testId()}`, '/dashboard', '/runs/compare'],
    `/scenarios/${scenarioId}/baselines`,
  ]
  for (const url of addresses) {
    const answer = await app.inject({ url, headers: { accept: 'text/html' } })
    expect(answer.headers['content-type'], url).toContain('text/html')
    expect(answer.headers.vary, url).toBe('Accept')
  }
})
