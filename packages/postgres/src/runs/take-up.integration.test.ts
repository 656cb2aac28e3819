import type { RunId } from '@workbench/core/models/ids'
import { noUsage } from '@workbench/core/models/usage'
import type { ClaimedRun, RunEnd } from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const takeUp = (limit = 10) => store.journal.takeUp('RUN_DEBATE', limit, store.newId())

async function aQueuedRun(): Promise<RunId> {
  const { runId } = await store.runs.start(aNewRun(), 'RUN_DEBATE')
  return runId
}

async function end({ runId, attempt, correlation }: ClaimedRun): Promise<void> {
  const completed: RunEnd = { status: 'completed', output: null, error: null }
  const event = { type: 'RunFinished', level: 'info', component: 'test', latencyMs: null } as const
  const events = [{ ...event, id: store.newId(), at: new Date().toISOString(), data: {}, error: null }]
  const write = { runId, attempt, correlation, events, steps: [], usage: noUsage, inFlight: [] }
  await store.journal.write({ ...write, end: completed })
}

test('runs are taken up once, the oldest first, no more than asked for', async () => {
  const runIds = [await aQueuedRun(), await aQueuedRun(), await aQueuedRun()]
  const taken = [await takeUp(2), await takeUp(2), await takeUp(2)]

  expect(taken.map(({ claimed }) => claimed.map(({ runId }) => runId).toSorted())).toEqual([
    runIds.slice(0, 2).toSorted(),
    runIds.slice(2),
    [],
  ])
})

test('a plan made while there are no jobs yet goes by their ids, not through all of their type', async () => {
  const fetch = store.postgres.bossFetches.get('RUN_DEBATE')?.replace('$1::int', '1')
  const { rows } = await store.postgres.db.pool.query<{ 'QUERY PLAN': string }>(
    `explain (costs off) ${fetch}`,
  )
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  // Before Postgres 17 the ids are a filter on what the index finds.
  expect(plan).toMatch(/Index Cond: \(\(name = 'RUN_DEBATE'::text\) AND \(.*id = |Filter: \(id = ANY/)
})

test('jobs of runs that need nobody are spare and can be acknowledged', async () => {
  const runId = await aQueuedRun()
  const [run] = (await takeUp()).claimed
  if (run === undefined) throw new Error('not claimed')
  await store.queue.enqueue('RUN_DEBATE', { runId })
  await store.queue.enqueue('RUN_DEBATE', { runId: store.newId() })
  const whileRunning = await takeUp()
  await end(run)
  await store.queue.enqueue('RUN_DEBATE', { runId })
  const afterwards = await takeUp()

  expect(whileRunning).toMatchObject({ claimed: [], spare: [{ type: 'RUN_DEBATE' }, { type: 'RUN_DEBATE' }] })
  expect(afterwards).toMatchObject({ claimed: [], spare: [{ data: { runId }, deliveries: 0 }] })
  const spare = [...whileRunning.spare, ...afterwards.spare]
  expect(await store.queue.ack(spare)).toHaveLength(3)
})

test('two jobs of one run give one attempt', async () => {
  const runId = await aQueuedRun()
  await store.queue.enqueue('RUN_DEBATE', { runId })
  const { claimed, spare } = await takeUp()

  expect(claimed).toMatchObject([{ runId, attempt: 1 }])
  expect(spare).toHaveLength(1)
  expect(spare[0]?.id).not.toBe(claimed[0]?.job.id)
})

test('a step that the lost worker finishes at the last moment is in the journal of the next one', async () => {
  const runId = await aQueuedRun()
  const [lost] = (await takeUp()).claimed
  if (lost === undefined) throw new Error('not claimed')
  await store.queue.fail([lost.job], 'its worker is gone')
  const { pool } = store.postgres.db
  const client = await pool.connect()
  await client.query('begin')
  await client.query('update runs set last_seq = last_seq where id = $1', [runId])
  // Its snapshot is taken here, before the step is there, and then it waits for the run's row.
  const next = takeUp()
  const isWaiting = `select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock' and query like '%fetched as%'`
  await vi.waitFor(async () => expect((await pool.query(isWaiting)).rowCount).toBe(1), { interval: 5 })
  await client.query(
    `insert into run_steps (run_id, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd)
     values ($1, 'last/moment', 'turn', 0, '"said"', 1, 1, 1, 0)`,
    [runId],
  )
  await client.query('commit')
  client.release()

  expect((await next).claimed).toMatchObject([
    { attempt: 2, steps: [{ key: 'last/moment', output: 'said' }] },
  ])
})

test('the events of taking up have ids of their own, made of the time', async () => {
  const runId = await aQueuedRun()
  const [lost] = (await takeUp()).claimed
  if (lost === undefined) throw new Error('not claimed')
  await store.queue.fail([lost.job], 'its worker is gone')
  await takeUp()
  const { rows } = await store.postgres.db.pool.query<{ type: string; id: string }>(
    'select type, id from events where run_id = $1 order by seq',
    [runId],
  )

  expect(rows.map(({ type }) => type)).toEqual(['RunQueued', 'RunStarted', 'Error', 'RunResumed'])
  // UUIDs of version 7 like those made in the application: partitions go by their time.
  for (const { id } of rows) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-/)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(4)
})
