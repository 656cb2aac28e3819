import { Dashboard } from '@workbench/core/models/dashboard'
import type { ScenarioId } from '@workbench/core/models/ids'
import { aPersonaDraft, aScenarioDraft } from '@workbench/core/testing/builders-of-drafts'
import { testId } from '@workbench/core/testing/test-id'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { aScoreRow, type ScoreRow, storeScore } from '../../../testing/stored-scores.ts'
import { openTestStore, type TestStore } from '../../../testing/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z', scenarioId: null }

async function scenarioNamed(name: string): Promise<ScenarioId> {
  const persona = await store.personas.create(aPersonaDraft())
  return (await store.scenarios.create(aScenarioDraft([persona.id], { name }))).id
}

async function folded(rows: readonly ScoreRow[]): Promise<void> {
  for (const row of rows) await storeScore(store.postgres.db.pool, row)
  await store.statistics.fold(1000)
}

const read = async (query: Partial<Parameters<TestStore['statistics']['dashboard']>[0]> = {}) =>
  Dashboard.parse(await store.statistics.dashboard({ ...march, ...query }))

const nothing = {
  ...{ runs: 0, completed: 0, failed: 0, cancelled: 0, turns: 0, refusedTurns: 0, toolCalls: 0 },
  ...{ failedToolCalls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0, unpricedRuns: 0 },
  ...{ p50Ms: null, p95Ms: null, p99Ms: null },
}

test('before anything has ended there is nothing, as of now', async () => {
  const before = Date.now()
  const { asOf, ...dashboard } = await read()

  expect(dashboard).toEqual({ ...march, totals: nothing, hours: [], days: [], models: [], scenarios: [] })
  expect(Math.abs(Date.parse(asOf) - before)).toBeLessThan(60_000)
})

test('what ended is counted by the hour and by the day, with what it cost', async () => {
  const metrics = { turns: 4, refusals: 1, toolCalls: 4, toolSuccessRate: 0.75, calls: 5 }
  await folded([
    aScoreRow({
      metrics: { ...metrics, inputTokens: 100, outputTokens: 20, costUsd: 0.1, latencyMs: 1000 },
      finishedAt: '2026-03-10T12:00:00.000Z',
    }),
    aScoreRow({
      metrics: { ...metrics, inputTokens: 50, outputTokens: 10, costUsd: 0.2, latencyMs: 2000 },
      finishedAt: '2026-03-10T12:59:59.999Z',
    }),
    aScoreRow({ metrics, status: 'failed', finishedAt: '2026-03-10T23:30:00.000Z' }),
    aScoreRow({ status: 'cancelled', finishedAt: '2026-03-11T00:00:00.000Z' }),
  ])

  const { totals, hours, days } = await read()

  expect(hours).toEqual([
    { at: '2026-03-10T12:00:00.000Z', runs: 2, failed: 0 },
    { at: '2026-03-10T23:00:00.000Z', runs: 1, failed: 1 },
    { at: '2026-03-11T00:00:00.000Z', runs: 1, failed: 0 },
  ])
  const first = {
    ...{ runs: 3, completed: 2, failed: 1, cancelled: 0, turns: 12, refusedTurns: 3, toolCalls: 12 },
    ...{ failedToolCalls: 3, inputTokens: 150, outputTokens: 30, costUsd: 0.3, unpricedRuns: 1 },
  }
  expect(days).toMatchObject([
    { at: '2026-03-10T00:00:00.000Z', ...first },
    { ...nothing, at: '2026-03-11T00:00:00.000Z', runs: 1, cancelled: 1 },
  ])
  expect(totals).toMatchObject({ ...first, runs: 4, cancelled: 1 })
  // Of the two that completed: type 7 lies between them.
  for (const { p50Ms } of [totals, ...days.slice(0, 1)]) {
    expect(Math.abs((p50Ms ?? 0) / 1500 - 1)).toBeLessThan(0.05)
  }
})

test('percentiles of many runs are those of their times, to 5 %', async () => {
  const times = Array.from({ length: 101 }, (_, index) => 1000 + index * 100)
  await folded(
    times.map((latencyMs, index) =>
      aScoreRow({ metrics: { latencyMs }, finishedAt: `2026-03-${10 + (index % 3)}T12:00:00.000Z` }),
    ),
  )

  const { totals, days } = await read()

  const isAbout = (ms: number | null, wanted: number) => Math.abs((ms ?? 0) / wanted - 1) < 0.05
  expect(isAbout(totals.p50Ms, 6000)).toBe(true)
  expect(isAbout(totals.p95Ms, 10_500)).toBe(true)
  expect(isAbout(totals.p99Ms, 10_900)).toBe(true)
  expect(days.every(({ p50Ms }) => isAbout(p50Ms, 6000))).toBe(true)
})

test('a span counts from its first hour to the one before its end', async () => {
  await folded(
    ['09T23', '10T09', '10T10', '10T11', '11T03', '12T14', '12T15'].map((hour) =>
      aScoreRow({ finishedAt: `2026-03-${hour}:30:00.000Z`, metrics: { costUsd: 1 } }),
    ),
  )
  const spans = [
    ['10T10', '10T11', 1],
    ['10T10', '12T15', 4],
    ['10T00', '13T00', 6],
    ['09T23', '10T10', 2],
    ['11T00', '12T00', 1],
    ['10T12', '11T03', 0],
    ['12T00', '12T15', 1],
  ] as const
  for (const [from, to, runs] of spans) {
    const { totals, scenarios } = await read({
      from: `2026-03-${from}:00:00.000Z`,
      to: `2026-03-${to}:00:00.000Z`,
    })
    expect(totals.runs).toBe(runs)
    // Added up in another way, from days and hours.
    const others = { scenarioId: null, name: null, failed: 0 }
    expect(scenarios).toEqual(runs === 0 ? [] : [{ ...others, runs, costUsd: runs }])
  }
})

test('scenarios stand by what they cost, those that are gone too, and each has a dashboard of its own', async () => {
  const [cheap, dear] = [await scenarioNamed('Cheap'), await scenarioNamed('Dear')]
  const gone = testId<ScenarioId>()
  const share = { model: 'acme:a', calls: 1, inputTokens: 10, outputTokens: 1, costUsd: 0.1 }
  await folded([
    aScoreRow({ scenarioId: cheap, metrics: { costUsd: 0.1, latencyMs: 1000 }, models: [share] }),
    aScoreRow({ scenarioId: cheap, status: 'failed' }),
    aScoreRow({ scenarioId: dear, metrics: { costUsd: 3, latencyMs: 9000 } }),
    aScoreRow({ scenarioId: gone, metrics: { costUsd: 0.5 } }),
    aScoreRow({ metrics: { costUsd: 0.2 } }),
  ])

  const all = await read()
  const own = await read({ scenarioId: cheap })

  expect(all.scenarios).toEqual([
    { scenarioId: dear, name: 'Dear', runs: 1, failed: 0, costUsd: 3 },
    { scenarioId: gone, name: null, runs: 1, failed: 0, costUsd: 0.5 },
    { scenarioId: null, name: null, runs: 1, failed: 0, costUsd: 0.2 },
    { scenarioId: cheap, name: 'Cheap', runs: 2, failed: 1, costUsd: 0.1 },
  ])
  expect(all.totals).toMatchObject({ runs: 5, costUsd: 3.8 })
  expect(own).toMatchObject({
    scenarioId: cheap,
    totals: { runs: 2, failed: 1, costUsd: 0.1 },
    models: [share],
  })
  expect(own.scenarios).toEqual([{ scenarioId: cheap, name: 'Cheap', runs: 2, failed: 1, costUsd: 0.1 }])
  expect(Math.abs((own.totals.p99Ms ?? 0) / 1000 - 1)).toBeLessThan(0.05)
})

test('models stand by what they cost, those without a price last', async () => {
  const share = { calls: 1, inputTokens: 10, outputTokens: 1 }
  await folded([
    aScoreRow({
      models: [
        { model: 'acme:a', ...share, costUsd: 0.1 },
        { model: 'acme:x', ...share, costUsd: null },
      ],
    }),
    aScoreRow({ models: [{ model: 'acme:b', ...share, costUsd: 0.3 }] }),
    // Known for one run, not for the other: what is known is told.
    aScoreRow({ models: [{ model: 'acme:a', ...share, calls: 2, costUsd: null }] }),
    aScoreRow({ models: [{ model: 'simulated:debater', ...share, costUsd: 0 }] }),
  ])

  expect((await read()).models).toEqual([
    { model: 'acme:b', ...share, costUsd: 0.3 },
    { model: 'acme:a', calls: 3, inputTokens: 20, outputTokens: 2, costUsd: 0.1 },
    { model: 'simulated:debater', ...share, costUsd: 0 },
    { model: 'acme:x', ...share, costUsd: null },
  ])
})

test('a run that is retried is taken back, wholly', async () => {
  const row = aScoreRow({
    metrics: { costUsd: 0.1, latencyMs: 1000, turns: 2 },
    models: [{ model: 'acme:a', calls: 1, inputTokens: 10, outputTokens: 1, costUsd: 0.1 }],
  })
  await folded([row, aScoreRow({ metrics: { costUsd: 0.2 }, finishedAt: '2026-03-20T01:00:00.000Z' })])
  await store.postgres.db.pool.query('delete from scores where run_id = $1', [row.runId])
  await store.statistics.fold(10)

  const { totals, hours, days, models } = await read()

  expect(totals).toEqual({ ...nothing, runs: 1, completed: 1, costUsd: 0.2 })
  expect(hours).toHaveLength(1)
  expect(days).toHaveLength(1)
  expect(models).toEqual([])
})

test('it is as of the oldest change that is not in it yet', async () => {
  const { pool } = store.postgres.db
  await storeScore(pool, aScoreRow())
  await storeScore(pool, aScoreRow())
  await pool.query(
    `update score_changes set at = '2026-03-20T10:00:00Z' where id = (select min(id) from score_changes)`,
  )

  expect(await read()).toMatchObject({ asOf: '2026-03-20T10:00:00.000Z', totals: { runs: 0 } })
  await store.statistics.fold(1)
  expect(Date.parse((await read()).asOf)).toBeGreaterThan(Date.parse('2026-03-21T00:00:00Z'))
  await store.statistics.fold(1)
  expect((await read()).totals.runs).toBe(2)
})
