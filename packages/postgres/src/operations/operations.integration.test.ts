import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { holdWorkerLock } from '../workers/worker-lock.ts'
import { createMetricStore } from './metric-store.ts'
import { createOperations } from './operations.ts'
import { saveWorkerState } from './worker-state.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

test('what several processes count at once is one sum', async () => {
  const metrics = createMetricStore(store.postgres.db)
  const samples = ['a', 'b', 'c'].map((model) => ({ name: 'calls', labels: { model }, value: 0.5 }))

  await Promise.all(
    Array.from({ length: 20 }, (_, index) => metrics.add(index % 2 === 0 ? samples : samples.toReversed())),
  )

  expect(await metrics.read()).toEqual(samples.map((sample) => ({ ...sample, value: 10 })))
})

test('the queue tells how many wait, are delayed and are held, and since when', async () => {
  const operations = createOperations(store.postgres.db)
  await store.queue.enqueue('RUN_DEBATE', { runId: store.newId() })
  await store.queue.dequeue('RUN_DEBATE', 1)
  await store.queue.enqueue('RUN_DEBATE', { runId: store.newId() })
  await store.queue.enqueue(
    'RUN_DEBATE',
    { runId: store.newId() },
    { startAfter: new Date(Date.now() + 60_000) },
  )

  const [debates, workflows] = await operations.queues()

  expect(debates).toMatchObject({ type: 'RUN_DEBATE', due: 1, delayed: 1, active: 1 })
  expect(debates?.oldestDueSeconds).toBeGreaterThanOrEqual(0)
  expect(workflows).toMatchObject({ due: 0, oldestDueSeconds: null })
})

test('open runs are counted, ended ones are not', async () => {
  const operations = createOperations(store.postgres.db)
  const [one, other] = [aNewRun(), aNewRun()]
  await store.runs.start(one, 'RUN_DEBATE')
  await store.runs.start(other, 'RUN_DEBATE')
  await store.runs.cancel(one.id)

  expect(await operations.openRuns()).toEqual([{ kind: 'debate', status: 'queued', count: 1 }])
})

test('a worker lives while its lock is held, and says how it is', async () => {
  const operations = createOperations(store.postgres.db)
  const session = new pg.Client({ connectionString: store.databaseUrl })
  await session.connect()
  onTestFinished(() => session.end())
  const [alive, dead] = [store.newId(), store.newId()]
  await holdWorkerLock(session, alive)
  await store.postgres.db.pool.query('insert into workers (id) values ($1)', [dead])
  const state = {
    ...{ host: 'here', pid: 7, version: '1.0.0', runs: 1, concurrency: 64 },
    ...{ memoryBytes: 1000, eventLoopLagSeconds: 0.001, sandbox: null },
  }
  await saveWorkerState(store.postgres.db, alive, state)

  expect(await operations.liveWorkers()).toMatchObject([{ id: alive, state, seenAt: expect.any(String) }])
})

test('storage tells version, size, blobs and migrations', async () => {
  async function* bytes() {
    yield Buffer.from('seven b')
  }
  await store.blobs.put(bytes())

  const storage = await createOperations(store.postgres.db).storage()

  expect(storage.databaseVersion).toMatch(/^\d+/)
  expect(storage.sizeBytes).toBeGreaterThan(1_000_000)
  expect(storage.blobs).toEqual({ count: 1, sizeBytes: 7 })
  expect(storage.appliedMigrations).toBe(storage.knownMigrations)
})
