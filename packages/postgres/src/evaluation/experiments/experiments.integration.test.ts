import type { ExperimentId } from '@workbench/core/models/experiment'
import type { RunId } from '@workbench/core/models/ids'
import { anExperimentPlan, anExperimentSide } from '@workbench/core/testing/builders-of-experiments'
import { aDebateInput, aNewRun } from '@workbench/core/testing/builders-of-runs'
import { testId } from '@workbench/core/testing/test-id'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { playWorker } from '../../../testing/play-worker.ts'
import { openTestStore, type TestStore } from '../../../testing/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

/** A suite of 50 scenarios, twenty runs each. */
function aSuite() {
  const id = testId<ExperimentId>()
  const trigger = { type: 'experiment', id }
  const context = 'What was said before. '.repeat(500)
  const scenarios = Array.from({ length: 50 }, () =>
    Array.from({ length: 20 }, () => aNewRun({ trigger, input: aDebateInput({ context }) })),
  )
  const sides = scenarios.map((runs) => anExperimentSide({ candidateRunIds: runs.map((run) => run.id) }))
  return { plan: anExperimentPlan({ id, sides }), runs: scenarios.flat() }
}

const countOf = async (what: string): Promise<number> => {
  const { rows } = await store.postgres.db.pool.query<{ count: number }>(
    `select count(*)::int as count from ${what}`,
  )
  return rows[0]?.count ?? 0
}

test('a suite of a thousand runs starts in one transaction, and is read and listed in a moment', async () => {
  const { plan, runs } = aSuite()
  const startedAt = performance.now()
  await store.experiments.create(plan, runs)
  const createdAt = performance.now()
  const { candidates } = await store.experiments.get(plan.id)
  const readAt = performance.now()
  const { items } = await store.experiments.list({ limit: 50 })
  const listedAt = performance.now()

  expect(candidates).toHaveLength(1000)
  expect(items[0]?.progress.runs).toBe(1000)
  expect(await countOf(`runs where status = 'queued'`)).toBe(1000)
  expect(await countOf(`pgboss.job where name = 'RUN_DEBATE'`)).toBe(1000)
  expect(await countOf(`events where type = 'RunQueued'`)).toBe(1000)
  // Half a second at rest on two cores; the limit is for machines that do other things too.
  expect(createdAt - startedAt).toBeLessThan(5_000)
  expect(readAt - createdAt).toBeLessThan(1_000)
  expect(listedAt - readAt).toBeLessThan(1_000)
})

test('when one of its runs can not be stored there is nothing of it, and its key is free', async () => {
  const { plan, runs } = aSuite()
  const broken = { ...aNewRun(), title: 'NUL \u0000' }
  const key = { key: 'key-1', scope: 'POST /experiments', bodyHash: 'hash-1' }

  await expect(store.experiments.create(plan, [...runs.slice(0, 100), broken], key)).rejects.toThrow()

  for (const table of ['experiments', 'runs', 'pgboss.job', 'events', 'idempotency_keys']) {
    expect(await countOf(table)).toBe(0)
  }
  expect(await store.experiments.create(plan, runs.slice(0, 1), key)).toMatchObject({ replayed: false })
})

test('a run is waited for from its end until its judge has let go of it, whatever it said', async () => {
  const input = aDebateInput({ judging: { metrics: ['rubric'], model: 'acme:judge' } })
  const run = aNewRun({ input })
  const plan = anExperimentPlan({ sides: [anExperimentSide({ candidateRunIds: [run.id] })] })
  await store.experiments.create(plan, [run])
  const isBeingJudged = async (id: ExperimentId = plan.id) =>
    (await store.experiments.get(id)).candidates[0]?.isBeingJudged

  await playWorker(store, run.id as RunId, { end: 'completed' })
  // What follows from its end has not been done yet.
  expect(await countOf(`pgboss.job where name = 'JUDGE_RUN'`)).toBe(0)
  expect(await isBeingJudged()).toBe(true)

  await store.followUps.settle(run.id, [])
  expect(await isBeingJudged()).toBe(true)

  const jobs = await store.queue.dequeue('JUDGE_RUN', 10)
  expect(await isBeingJudged()).toBe(true)

  await store.queue.ack(jobs)
  expect(await isBeingJudged()).toBe(false)
})
