import { noUsage } from '@workbench/core/models/usage'
import type { JobType } from '@workbench/core/ports/job-queue'
import type {
  ClaimedRun,
  JournalStep,
  NewApproval,
  NewEvent,
  RunWrite,
} from '@workbench/core/ports/run-journal'
import { aNewRun, aTurn } from '@workbench/core/testing/builders-of-runs'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { reapWorkers } from '../workers/reap-workers.ts'
import { createRunJournal } from './run-journal.ts'

const asking = (approvals: readonly NewApproval[]) => ({ approvals, runIds: [], untilMs: null })

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const takeUp = (type: JobType = 'RUN_DEBATE', workerId = store.newId()) =>
  store.journal.takeUp(type, 10, workerId)

async function claim(type: JobType = 'RUN_DEBATE', workerId?: string): Promise<ClaimedRun> {
  const [run] = (await takeUp(type, workerId)).claimed
  if (run === undefined) throw new Error('Nothing to take up')
  return run
}

async function aToolRun(workerId?: string): Promise<ClaimedRun> {
  await store.runs.start(
    aNewRun({ kind: 'tool', input: { schemaVersion: 1, tool: 'now', args: {} } }),
    'RUN_TOOL',
  )
  return claim('RUN_TOOL', workerId)
}

async function aDebate(): Promise<ClaimedRun> {
  await store.runs.start(aNewRun(), 'RUN_DEBATE')
  return claim()
}

const anEvent = (type: NewEvent['type'], data: NewEvent['data'] = {}): NewEvent => ({
  ...{ id: store.newId(), type, level: 'info', component: 'test', latencyMs: null, data, error: null },
  at: new Date(store.now()).toISOString(),
})

const aWrite = ({ runId, attempt, correlation }: ClaimedRun, rest: Partial<RunWrite> = {}): RunWrite => ({
  ...{ runId, attempt, correlation, steps: [], usage: noUsage, inFlight: [] },
  events: [anEvent('RunWaiting')],
  ...rest,
})

const aQuestion = (overrides: Partial<NewApproval> = {}): NewApproval => ({
  ...{ id: store.newId(), stepId: 'tool/0', title: 'May it?', details: null, expiresAtMs: null },
  ...overrides,
})

/** As if so much time had passed. */
async function pass(interval: string): Promise<void> {
  await store.postgres.db.pool.query(
    `update pgboss.job set start_after = start_after - interval '${interval}'`,
  )
  await store.postgres.db.pool.query(
    `update runs set waiting_for = jsonb_set(waiting_for, '{until}',
       to_jsonb((waiting_for ->> 'until')::timestamptz - interval '${interval}'))
     where waiting_for ->> 'until' is not null`,
  )
}

const hourMs = 3_600_000

test('a run that waits for people goes on by itself when their time is up, and no sooner', async () => {
  const run = await aDebate()
  const [late, soon] = [2 * hourMs, hourMs].map((ms, place) =>
    aQuestion({ stepId: `tool/${place}`, expiresAtMs: Date.now() + ms }),
  )
  if (late === undefined || soon === undefined) throw new Error('no questions')
  await store.journal.waitFor(aWrite(run), asking([late, soon]))
  expect((await store.runs.get(run.runId)).waitingFor).toEqual({
    ...{ type: 'approval', id: late.id, until: new Date(soon.expiresAtMs ?? 0).toISOString() },
  })
  await store.queue.enqueue('RUN_DEBATE', { runId: run.runId })
  expect(await takeUp()).toMatchObject({ claimed: [], spare: [{ data: { runId: run.runId } }] })

  await pass('61 minutes')

  expect((await takeUp()).claimed).toMatchObject([{ runId: run.runId, attempt: 2 }])
})

test('a run that waits for a time goes on then, by a job of its own kind', async () => {
  const run = await aToolRun()
  await store.journal.waitUntil(aWrite(run), Date.now() + hourMs)
  expect((await takeUp('RUN_TOOL')).claimed).toEqual([])

  await pass('61 minutes')

  expect((await takeUp('RUN_TOOL')).claimed).toMatchObject([{ runId: run.runId, kind: 'tool' }])
})

test('an answer brings a run back by a job of its own kind', async () => {
  const run = await aToolRun()
  const question = aQuestion()
  await store.journal.waitFor(aWrite(run), asking([question]))

  await store.approvals.decide(question.id, { decision: 'approve' }, 'Noor')

  expect((await takeUp()).claimed).toEqual([])
  expect((await takeUp('RUN_TOOL')).claimed).toMatchObject([{ runId: run.runId, attempt: 2 }])
})

test('a tool run of a worker that died is handed out again', async () => {
  const [dead, alive] = [store.newId(), store.newId()]
  const { pool } = store.postgres.db
  await pool.query('insert into workers (id) values ($1)', [dead])
  const { runId } = await aToolRun(dead)
  const client = await pool.connect()
  const reaped = await reapWorkers(client, store.queue, alive).finally(() => client.release())

  expect(reaped).toMatchObject([{ workerId: dead, jobs: [{ type: 'RUN_TOOL', data: { runId } }] }])
  expect((await takeUp('RUN_TOOL')).claimed).toMatchObject([{ runId, attempt: 2 }])
})

test('what a tool run ends with is its output as it is', async () => {
  const run = await aToolRun()
  const output = { ok: true, result: { time: 'now' }, error: null, latencyMs: 3 }
  await store.journal.write(
    aWrite(run, { events: [anEvent('RunFinished')], end: { status: 'completed', output, error: null } }),
  )

  expect(await store.runs.get(run.runId)).toMatchObject({ kind: 'tool', status: 'completed', output })
})

test('an attempt that lost its run neither waits nor asks', async () => {
  const lost = await aDebate()
  await store.queue.fail([lost.job], 'taken for dead')
  await claim()

  await expect(store.journal.waitFor(aWrite(lost), asking([aQuestion()]))).rejects.toThrow('no longer owns')

  expect((await store.approvals.list({ limit: 5 })).items).toEqual([])
  expect((await store.runs.get(lost.runId)).status).toBe('running')
})

test('waiting whose connection broke after the commit begins once', async () => {
  const run = await aDebate()
  const { db, enqueueIn, bossFetches } = store.postgres
  let isBroken = false
  const breaking = (client: pg.PoolClient): pg.PoolClient =>
    new Proxy(client, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name)
        if (typeof value !== 'function') return value
        return async (...args: unknown[]) => {
          const result: unknown = await Reflect.apply(value, target, args)
          if (args[0] !== 'commit' || isBroken) return result
          isBroken = true
          throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
        }
      },
    })
  const pool = new Proxy(db.pool, {
    get: (target, name) =>
      name === 'connect' ? async () => breaking(await target.connect()) : Reflect.get(target, name),
  })
  const journal = createRunJournal(
    { ...db, pool },
    { newId: store.newId, now: store.now, enqueueIn, bossFetches },
  )
  const question = aQuestion()
  const asked = anEvent('ApprovalRequested', { approvalId: question.id })
  await journal.waitFor(aWrite(run, { events: [anEvent('RunWaiting'), asked] }), asking([question]))

  expect(isBroken).toBe(true)
  expect(await store.runs.get(run.runId)).toMatchObject({ status: 'waiting', lastSeq: 4 })
})

/** A turn that is made of two model replies and a tool call. */
function aTurnWithTools(position: number, { isFinished = true } = {}): readonly JournalStep[] {
  const key = `turn/${position}`
  const reply = { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0.5 }
  const whole = { calls: 2, inputTokens: 20, outputTokens: 10, costUsd: 1 }
  const parts: readonly JournalStep[] = [
    { key: `${key}/model/0`, kind: 'model', position, output: { text: '' }, usage: reply },
    { key: `${key}/tool/0.0`, kind: 'tool', position, output: { ok: true }, usage: noUsage },
    { key: `${key}/model/1`, kind: 'model', position, output: { text: 'Said.' }, usage: reply },
  ]
  const output = aTurn({ index: position, usage: whole })
  return isFinished ? [...parts, { key, kind: 'turn', position, output, usage: noUsage }] : parts
}

test('what a turn with tools cost is saved once by a resume', async () => {
  const run = await aDebate()
  await store.journal.write(
    aWrite(run, { steps: [...aTurnWithTools(0), ...aTurnWithTools(1, { isFinished: false })] }),
  )
  await store.queue.fail([run.job], 'its worker is gone')
  const resumed = await claim()

  expect(resumed.steps.map(({ key }) => key)).toContain('turn/1/tool/0.0')
  const { savedByResume, output } = await store.runs.get(run.runId)
  expect(savedByResume).toEqual({ calls: 4, inputTokens: 40, outputTokens: 20, costUsd: 2 })
  // Only whole turns are shown.
  expect(output).toMatchObject({ turns: [{ index: 0, usage: { calls: 2 } }], calls: [] })
})

test('a fork takes whole turns with what they cost their parent, and not what they were made of', async () => {
  const parent = await aDebate()
  await store.journal.write(aWrite(parent, { steps: [0, 1].flatMap((position) => aTurnWithTools(position)) }))
  const fork = aNewRun({ parentRunId: parent.runId })
  await store.runs.fork(fork, { runId: parent.runId, turn: 1 }, 'RUN_DEBATE')
  const claimed = await claim()

  expect(claimed.steps.map(({ key }) => key)).toEqual(['turn/0'])
  expect(await store.runs.get(fork.id)).toMatchObject({
    ...{ usage: noUsage, savedByResume: noUsage, output: { turns: [{ usage: { calls: 2, costUsd: 1 } }] } },
  })
})
