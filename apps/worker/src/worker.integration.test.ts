import type { Event } from '@workbench/core/events/event'
import type { DebateResult } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { LiveMessage } from '@workbench/core/ports/event-repository'
import { aDebateInput, aNewRun, aSeat } from '@workbench/core/testing/builders-of-runs'
import { createScriptedModel, rateLimited, type ScriptedReply } from '@workbench/core/testing/scripted-model'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
import { createLiveFeed } from '@workbench/postgres/live/live-feed'
import { openTestStore, type TestStore } from '@workbench/postgres/testing/test-store'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startWorker, type Worker } from './worker.ts'

let store: TestStore
const workers: Worker[] = []
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()))
})
afterAll(() => store.close())

const input = aDebateInput({
  participants: [aSeat(0), aSeat(1)],
  formatOptions: { blindFirstRound: true, anonymous: true, verdict: 'synthesis', stopOnConsensus: true },
})

async function aWorker(
  script: (callIndex: number) => ScriptedReply | undefined = () => ({}),
  concurrency = 8,
) {
  const model = createScriptedModel((_request, index) => script(index))
  const worker = await startWorker({
    postgres: store.postgres,
    model,
    concurrency,
    clock: systemClock,
    newId: store.newId,
    logger: createLogger({ component: 'worker', level: 'silent' }),
    graceMs: 50,
  })
  workers.push(worker)
  return { worker, model }
}

async function aRun(): Promise<RunId> {
  const run = aNewRun({ input })
  await store.runs.start(run, 'RUN_DEBATE')
  return run.id
}

const until = (runId: RunId, status: Run['status']) =>
  vi.waitFor(
    async () => {
      const run = await store.runs.get(runId)
      expect(run.status).toBe(status)
      return run
    },
    { timeout: 15_000, interval: 20 },
  )
const turnsOf = (run: Run) => (run.output as DebateResult).turns
const eventsOf = (runId: RunId): Promise<readonly Event[]> => store.events.listByRun(runId, 0, 1_000)
const never = new Promise(() => {})

test('a run that is started is worked on and ends with a verdict', async () => {
  const { model } = await aWorker()
  const runId = await aRun()
  const run = await until(runId, 'completed')

  expect(turnsOf(run).map(({ index, round }) => [index, round])).toEqual([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 2],
  ])
  expect(model.requests).toHaveLength(5)
  expect(run).toMatchObject({
    attempt: 1,
    error: null,
    usage: { calls: 5, inputTokens: 50, outputTokens: 25 },
  })
})

test('events are numbered from 1 without gaps and carry the id of the request', async () => {
  await aWorker()
  const runId = await aRun()
  await until(runId, 'completed')
  const events = await eventsOf(runId)

  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  expect(events[0]?.type).toBe('RunQueued')
  expect(events[1]?.type).toBe('RunStarted')
  expect(events.at(-1)).toMatchObject({ type: 'RunFinished', data: { status: 'completed' } })
  expect(new Set(events.map(({ requestId }) => requestId))).toEqual(new Set(['request-1']))
})

test('many runs at once are all done, each once, by two workers', async () => {
  const one = await aWorker(undefined, 5)
  const other = await aWorker(undefined, 5)
  const runIds = await Promise.all(Array.from({ length: 30 }, aRun))
  for (const runId of runIds) await until(runId, 'completed')

  expect(one.model.requests.length + other.model.requests.length).toBe(30 * 5)
})

test('a run whose worker was declared dead goes on elsewhere, and the old attempt can write nothing', async () => {
  const runId = await aRun()
  const [lost] = (await store.journal.takeUp('RUN_DEBATE', 1, store.newId())).claimed
  if (lost === undefined) throw new Error('not claimed')
  await store.queue.fail([lost.job], 'its worker is gone')
  await aWorker()
  const run = await until(runId, 'completed')

  expect(run.attempt).toBe(2)
  const types = (await eventsOf(runId)).map(({ type }) => type)
  expect(types.slice(0, 4)).toEqual(['RunQueued', 'RunStarted', 'Error', 'RunResumed'])
  const late = { runId, attempt: 1, correlation: lost.correlation, steps: [], usage: run.usage, inFlight: [] }
  const event = { id: store.newId(), type: 'Error', level: 'info', component: 'x', at: run.queuedAt } as const
  const write = { ...late, events: [{ ...event, latencyMs: null, data: {}, error: null }] }
  await expect(store.journal.write(write)).rejects.toThrow(/no longer owns/)
})

test('a dead worker is found by its lock, and what it held goes on within seconds', async () => {
  const runId = await aRun()
  const deadId = store.newId()
  // What a kill -9 leaves: a row that says "I live" without the lock that would prove it, and a held delivery.
  await store.postgres.db.pool.query('insert into workers (id) values ($1)', [deadId])
  await store.journal.takeUp('RUN_DEBATE', 1, deadId)
  const diedAt = Date.now()
  await aWorker()
  const run = await until(runId, 'completed')

  expect(run.attempt).toBe(2)
  // Without the lock, its job would be given to somebody after minutes.
  expect(Date.now() - diedAt).toBeLessThan(15_000)
  const { rows } = await store.postgres.db.pool.query('select from workers where id = $1', [deadId])
  expect(rows).toEqual([])
})

test('a worker that stands again after an outage keeps its runs', async () => {
  let finish = () => {}
  const slow = new Promise<void>((resolve) => {
    finish = resolve
  })
  const { model } = await aWorker((index) => (index === 2 ? { until: slow } : {}))
  const runId = await aRun()
  await vi.waitFor(() => expect(model.requests).toHaveLength(3), { timeout: 5_000 })
  // Every connection but our own falls, as when Postgres restarts.
  await store.postgres.db.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
  )
  finish()
  const run = await until(runId, 'completed')

  expect(run.attempt).toBe(1)
  expect(model.requests).toHaveLength(5)
})

test('a step that was in flight at three deaths fails the run instead of a fourth worker', async () => {
  const runId = await aRun()
  for (let death = 0; death < 3; death++) {
    const [claimed] = (await store.journal.takeUp('RUN_DEBATE', 1, store.newId())).claimed
    if (claimed === undefined) throw new Error('not claimed')
    const { attempt, correlation } = claimed
    const event = { id: store.newId(), type: 'TurnStarted', level: 'info', component: 'x' } as const
    await store.journal.write({
      runId,
      attempt,
      correlation,
      steps: [],
      usage: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
      inFlight: ['the/poison'],
      events: [{ ...event, at: new Date().toISOString(), latencyMs: null, data: {}, error: null }],
    })
    await store.queue.fail([claimed.job], 'dead')
  }
  const { model } = await aWorker()
  const run = await until(runId, 'failed')

  expect(run.error).toMatchObject({ code: 'worker_lost', message: expect.stringContaining('the/poison') })
  expect(model.requests).toHaveLength(0)

  await store.runs.retry(runId, 'RUN_DEBATE')
  await until(runId, 'completed')
})

test('a cancelled run stops within a second and keeps what was said', async () => {
  await aWorker((index) => (index < 2 ? {} : { until: never }))
  const runId = await aRun()
  await vi.waitFor(async () => expect(turnsOf(await store.runs.get(runId))).toHaveLength(2), {
    timeout: 5_000,
  })
  const askedAt = Date.now()
  await store.runs.cancel(runId)
  const run = await until(runId, 'cancelled')

  expect(Date.now() - askedAt).toBeLessThan(1_000)
  expect(turnsOf(run)).toHaveLength(2)
  expect((await eventsOf(runId)).at(-1)?.type).toBe('RunCancelled')
})

test('a long wait for a provider holds no worker, and the run goes on after it', async () => {
  const { model } = await aWorker((index) => (index === 2 ? { error: rateLimited(61_000) } : {}), 1)
  const runId = await aRun()
  const waiting = await until(runId, 'waiting')
  expect(waiting.waitingFor).toMatchObject({ type: 'rate-limit' })
  // The only slot is free meanwhile.
  await until(await aRun(), 'completed')

  await store.postgres.db.pool.query(
    `update pgboss.job set start_after = now() where data ->> 'runId' = $1 and state = 'created'`,
    [runId],
  )
  const run = await until(runId, 'completed')
  expect(turnsOf(run)).toHaveLength(4)
  expect(model.requests).toHaveLength(5 + 5 + 1)
})

test('at shutdown a run is handed back and goes on with the next worker', async () => {
  const { worker } = await aWorker((index) => (index < 2 ? {} : { until: never }))
  const runId = await aRun()
  await vi.waitFor(async () => expect(turnsOf(await store.runs.get(runId))).toHaveLength(2), {
    timeout: 5_000,
  })
  workers.length = 0
  await worker.stop()
  expect((await store.runs.get(runId)).status).toBe('queued')

  const { model } = await aWorker()
  await until(runId, 'completed')
  expect(model.requests).toHaveLength(3)
})

test('a fork calls none of the turns it shares', async () => {
  const { model } = await aWorker()
  const runId = await aRun()
  await until(runId, 'completed')
  const before = model.requests.length
  const fork = aNewRun({ input })
  await store.runs.fork(fork, { runId, turn: 3 }, 'RUN_DEBATE')
  const run = await until(fork.id, 'completed')

  expect(model.requests.length - before).toBe(2)
  expect(turnsOf(run)).toHaveLength(4)
  expect(run.usage.calls).toBe(2)
  expect(run.forkedFrom).toEqual({ runId, turn: 3 })
})

test('who watches a run gets the text as it is spoken, a joiner the text so far', async () => {
  const feed = await createLiveFeed(store.postgres.db)
  try {
    const model = createScriptedModel(() => ({}))
    const pieces = ['Once ', 'upon ', 'a time']
    let speakOn = () => {}
    const worker = await startWorker({
      postgres: store.postgres,
      model: {
        async stream(request, options) {
          for (const piece of pieces) {
            options.onDelta(piece)
            if (piece !== 'Once ') {
              await new Promise<void>((resolve) => {
                speakOn = resolve
              })
            }
          }
          return model.stream(request, { ...options, onDelta: () => {} })
        },
      },
      concurrency: 1,
      clock: systemClock,
      newId: store.newId,
      logger: createLogger({ component: 'worker', level: 'silent' }),
    })
    workers.push(worker)
    const run = aNewRun({ input: aDebateInput({ format: 'single', rounds: 1, participants: [aSeat(0)] }) })
    await store.runs.start(run, 'RUN_DEBATE')
    await until(run.id, 'running')

    const heard: LiveMessage[] = []
    feed.subscribe(run.id, (message) => heard.push(message))
    const text = () => heard.flatMap((message) => (message.kind === 'delta' ? [message.delta] : []))
    await vi.waitFor(() =>
      expect(text().at(0)).toMatchObject({ turn: 0, attempt: 1, offset: 0, text: 'Once upon ' }),
    )
    speakOn()
    await vi.waitFor(() => expect(text().at(-1)).toMatchObject({ offset: 10, text: 'a time' }))
    speakOn()
    await until(run.id, 'completed')
  } finally {
    await feed.close()
  }
})
