import { RunLostError } from '@workbench/core/errors'
import { noUsage } from '@workbench/core/models/usage'
import type { ClaimedRun, JournalStep, RunWrite } from '@workbench/core/ports/run-journal'
import { aNewRun, aTurn } from '@workbench/core/testing/builders-of-runs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { createRunJournal } from './run-journal.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

async function takeUp(): Promise<ClaimedRun> {
  const { claimed } = await store.journal.takeUp('RUN_DEBATE', 1, store.newId())
  const [run] = claimed
  if (run === undefined) throw new Error('Nothing to take up')
  return run
}

async function aRunningRun(): Promise<ClaimedRun> {
  await store.runs.start(aNewRun(), 'RUN_DEBATE')
  return takeUp()
}

const aStep = (key: string): JournalStep => ({
  key,
  kind: 'turn',
  position: 0,
  output: aTurn({ text: key }),
  usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: null },
})

const aWrite = (
  { runId, attempt, correlation }: ClaimedRun,
  steps: readonly JournalStep[] = [],
): RunWrite => ({
  runId,
  attempt,
  correlation,
  steps,
  usage: steps.length === 0 ? noUsage : { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: null },
  inFlight: [],
  events: [
    {
      id: store.newId(),
      type: 'TurnFinished',
      level: 'info',
      component: 'test',
      at: new Date().toISOString(),
      latencyMs: null,
      data: {},
      error: null,
    },
  ],
})

const stepsOf = async ({ runId }: ClaimedRun) => {
  const { rows } = await store.postgres.db.pool.query<{ key: string }>(
    'select key from run_steps where run_id = $1 order by key',
    [runId],
  )
  return rows.map(({ key }) => key)
}

test('while a newer attempt works on the run, an older one can write nothing', async () => {
  const older = await aRunningRun()
  await store.queue.fail([older.job], 'taken for dead')
  const newer = await takeUp()
  expect(newer.attempt).toBe(older.attempt + 1)

  await expect(store.journal.write(aWrite(older, [aStep('a')]))).rejects.toThrow(RunLostError)
  await store.journal.write(aWrite(newer, [aStep('b')]))
  expect(await stepsOf(newer)).toEqual(['b'])
})

test('of writes that go together, only the one that lost its run fails', async () => {
  const [lost, kept] = [await aRunningRun(), await aRunningRun()]
  await store.queue.fail([lost.job], 'taken for dead')
  await takeUp()
  const results = await Promise.allSettled([
    store.journal.write(aWrite(lost, [aStep('a')])),
    store.journal.write(aWrite(kept, [aStep('b')])),
  ])

  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  expect(await stepsOf(kept)).toEqual(['b'])
})

test('a write whose connection broke after the commit is not made twice', async () => {
  const run = await aRunningRun()
  const { db, enqueueIn, bossFetches } = store.postgres
  let isBroken = false
  const journal = createRunJournal(
    {
      ...db,
      async query(statement, values) {
        const rows = await db.query<never>(statement, values)
        if (statement.name === 'write_runs' && !isBroken) {
          isBroken = true
          throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
        }
        return rows
      },
    },
    { newId: store.newId, now: store.now, enqueueIn, bossFetches },
  )
  await journal.write(aWrite(run, [aStep('a')]))

  expect(isBroken).toBe(true)
  expect(await stepsOf(run)).toEqual(['a'])
  expect((await store.runs.get(run.runId)).usage.calls).toBe(1)
  const seqs = (await store.events.listByRun(run.runId, 0, 10)).map(({ seq }) => seq)
  expect(seqs).toEqual([1, 2, 3])
})

test('a turn that was stored before turns said what their speaker saw is read with null for it', async () => {
  const run = await aRunningRun()
  const { visibleTurns: _, ...earlier } = aTurn()
  const write = aWrite(run, [{ ...aStep('a'), output: earlier }])
  await store.journal.write({
    ...write,
    events: write.events.map((event) => ({ ...event, data: { key: 'a' } })),
  })

  const expected = { ...earlier, visibleTurns: null }
  expect((await store.runs.get(run.runId)).output).toMatchObject({ turns: [expected] })
  expect((await store.events.listByRun(run.runId, 2, 1))[0]?.data).toEqual({ key: 'a', result: expected })
})

test('events are read without the results of their steps when nobody wants them', async () => {
  const run = await aRunningRun()
  const write = aWrite(run, [aStep('a')])
  await store.journal.write({
    ...write,
    events: write.events.map((event) => ({ ...event, data: { key: 'a' } })),
  })

  const [event] = await store.events.listByRun(run.runId, 2, 1, { withResults: false })
  expect(event).toMatchObject({ type: 'TurnFinished', seq: 3, data: { key: 'a' } })
  expect(event?.data).not.toHaveProperty('result')
})

test('one unknown price makes the sum unknown, and it stays so', async () => {
  const run = await aRunningRun()
  const priced = { ...aWrite(run), usage: { calls: 1, inputTokens: 1, outputTokens: 1, costUsd: 0.5 } }
  await store.journal.write(priced)
  expect((await store.runs.get(run.runId)).usage.costUsd).toBe(0.5)
  await store.journal.write(aWrite(run, [aStep('a')]))
  await store.journal.write({ ...priced, events: aWrite(run).events })

  expect((await store.runs.get(run.runId)).usage).toMatchObject({ calls: 3, costUsd: null })
})
