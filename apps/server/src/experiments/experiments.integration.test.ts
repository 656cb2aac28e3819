import { Dashboard } from '@workbench/core/models/dashboard'
import { Experiment } from '@workbench/core/models/experiment'
import type { RunId } from '@workbench/core/models/ids'
import { Score } from '@workbench/core/models/score'
import { Trend } from '@workbench/core/models/trend'
import { aTurn } from '@workbench/core/testing/builders-of-runs'
import { someMetrics } from '@workbench/core/testing/builders-of-scores'
import { createLiveFeed } from '@workbench/postgres/live/live-feed'
import { playWorker } from '@workbench/postgres/testing/play-worker'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { ada, appUnderTest } from '../testing/app-under-test.ts'
import { createJudgeInThread } from './judge-in-thread.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

async function underTest() {
  const feed = await createLiveFeed(store.postgres.db)
  const { app } = await appUnderTest({ ...store, feed, judgeExperiments: createJudgeInThread() })
  onTestFinished(() => feed.close())
  const post = async (url: string, payload: object = {}, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url, payload, headers })
  const get = async (url: string) => (await app.inject(url)).json()
  const { id: personaId } = (await post('/personas', ada)).json()
  const participants = [{ personaId }, { personaId }]
  const scenario = { name: 'Four days', topic: 'Should we?', format: 'panel', participants }
  const { id: scenarioId } = (await post('/scenarios', scenario)).json()
  const end = async (runId: RunId, latencyMs: number, as: 'completed' | 'failed' = 'completed') =>
    playWorker(store, runId, {
      turns: [aTurn()],
      end: as,
      score: { metrics: someMetrics({ latencyMs, costUsd: 0.01, refusalRate: 0, turns: 1 }) },
    })
  const start = async (): Promise<RunId> => (await post('/debates/run', { scenarioId })).json().runId
  const read = async (id: string) => Experiment.parse(await get(`/experiments/${id}`))
  return { app, post, get, scenarioId, start, end, read }
}

test('a slower candidate is found, from pinned runs to the report', { timeout: 60_000 }, async () => {
  const { app, post, get, scenarioId, start, end, read } = await underTest()
  const runIds: RunId[] = []
  for (const latencyMs of [1000, 1100, 950, 1050, 1200]) {
    const runId = await start()
    await end(runId, latencyMs)
    runIds.push(runId)
  }
  const pinned = await post(`/scenarios/${scenarioId}/baselines`, { name: 'good', runIds, note: 'Fine.' })
  expect(pinned.statusCode).toBe(201)

  const key = { 'idempotency-key': 'once' }
  const body = { scenarioId, runs: 5, looks: 2, overrides: { maxOutputTokens: 99 } }
  const answers = await Promise.all([post('/experiments', body, key), post('/experiments', body, key)])
  const ids = new Set(answers.map((answer) => answer.json().experimentId as string))
  expect(ids.size).toBe(1)
  const [id = ''] = ids
  const { candidateRunIds } = await read(id)
  expect((await get('/runs')).items).toHaveLength(10)

  // The last one fails and is retried before anybody can say anything of the candidate.
  const [last, ...others] = candidateRunIds.toReversed()
  if (last === undefined) throw new Error('no run')
  for (const [place, runId] of others.entries()) await end(runId, 1700 + 50 * place)
  expect((await post(`/runs/${last}/cancel`)).statusCode).toBe(202)
  expect(await read(id)).toMatchObject({ status: 'failed', verdict: null, progress: { ended: 5, failed: 1 } })
  expect((await post(`/experiments/${id}/resume`)).statusCode).toBe(202)
  expect(await read(id)).toMatchObject({ status: 'running', progress: { ended: 4, failed: 0 } })
  await end(last, 1650)

  const { items } = await get('/experiments')
  expect(items).toMatchObject([{ id, status: 'completed', verdict: 'regressed' }])
  const judged = await read(id)
  expect(judged).toMatchObject({ alpha: 0.025, comparable: true, scenarios: [{ baselineName: 'good' }] })
  expect(judged.metrics.find(({ name }) => name === 'latencyMs')).toMatchObject({ verdict: 'regressed' })
  expect((await post(`/experiments/${id}/extend`)).statusCode).toBe(409)
  const report = await app.inject(`/experiments/${id}/report?format=junit`)
  expect(report.body).toContain('<failure')

  const score = Score.parse(await get(`/runs/${last}/score`))
  expect(score.metrics.latencyMs).toBe(1650)
  // Candidates have settings of their own: the history is that of the scenario as it is.
  expect((await get(`/runs/${last}/score/peers`)).items).toHaveLength(5)
  const trend = Trend.parse(await get(`/scenarios/${scenarioId}/trend?metric=latencyMs`))
  expect(trend.points).toHaveLength(5)
  expect(trend.band).toMatchObject({ source: 'good' })
  await store.statistics.fold(1000)
  expect(Dashboard.parse(await get('/dashboard')).totals).toMatchObject({ runs: 10, completed: 10 })
})

test('undecided, it is looked at once more; figures of an older version are computed anew', {
  timeout: 60_000,
}, async () => {
  const { post, scenarioId, start, end, read } = await underTest()
  const unsteady = [1000, 1600, 700, 1300, 900]
  const baselineRunIds: RunId[] = []
  for (const latencyMs of unsteady) {
    const runId = await start()
    await end(runId, latencyMs)
    baselineRunIds.push(runId)
  }
  const body = { scenarioId, runs: 5, looks: 2, baselineRunIds }
  const { experimentId: id } = (await post('/experiments', body)).json()
  for (const [place, runId] of (await read(id)).candidateRunIds.entries()) {
    await end(runId, (unsteady[place] ?? 0) + 50)
  }
  expect(await read(id)).toMatchObject({ status: 'completed', verdict: 'inconclusive', look: 1 })

  const key = { 'idempotency-key': 'again' }
  const answers = await Promise.all([
    post(`/experiments/${id}/extend`, {}, key),
    post(`/experiments/${id}/extend`, {}, key),
  ])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([202, 202])
  const second = await read(id)
  expect(second).toMatchObject({ status: 'running', look: 2, progress: { runs: 10, ended: 5 } })
  for (const runId of second.candidateRunIds.slice(5)) await end(runId, 1000)
  await store.postgres.db.pool.query('update scores set version = 1 where run_id = any($1)', [baselineRunIds])

  const judged = await read(id)
  expect(judged).toMatchObject({ status: 'completed', comparable: true, look: 2 })
  const versions = (await store.scores.ofRuns(baselineRunIds)).map(({ version }) => version)
  expect(versions).toEqual(Array(5).fill(judged.scoreVersion))
})
