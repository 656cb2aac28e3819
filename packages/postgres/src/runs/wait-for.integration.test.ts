import type { RunId } from '@workbench/core/models/ids'
import type { ClaimedRun } from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEvent, aQuestion, aWait, aWrite, claim, end } from '../../testing/work-on.ts'

const hourMs = 3_600_000

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

async function aWorkflowRun(): Promise<ClaimedRun> {
  const { correlation } = aNewRun()
  const workflow = aWorkflow()
  await store.runs.start(
    newWorkflowRun({ id: store.newId(), workflow, trigger: { type: 'manual' }, correlation }),
    'RUN_WORKFLOW',
  )
  return claim(store)
}

/** A debate that a step of the run started, at work. */
async function aChild(parent: ClaimedRun): Promise<ClaimedRun> {
  const trigger = { type: 'workflow', id: parent.runId }
  await store.runs.start(aNewRun({ parentRunId: parent.runId, trigger }), 'RUN_DEBATE')
  return claim(store, 'RUN_DEBATE')
}

const waitFor = (run: ClaimedRun, wait: Parameters<typeof aWait>[0]) =>
  store.journal.waitFor(aWrite(run, { events: [anEvent('RunWaiting')] }), aWait(wait))

async function settleAll(): Promise<void> {
  for (const { runId } of await store.followUps.pending(50)) await store.followUps.settle(runId, [])
}

const stateOf = async ({ runId }: ClaimedRun) => {
  const { status, waitingFor } = await store.runs.get(runId)
  return { status, waitingFor }
}

async function jobsOf(runId: RunId): Promise<number> {
  const { rows } = await store.postgres.db.pool.query<{ jobs: number }>(
    `select count(*)::int as jobs from pgboss.job where data ->> 'runId' = $1 and state = 'created'`,
    [runId],
  )
  return rows[0]?.jobs ?? 0
}

/** As if so much time had passed for the queue and for those that wait. */
async function pass(interval: string): Promise<void> {
  const { pool } = store.postgres.db
  await pool.query(`update pgboss.job set start_after = start_after - interval '${interval}'`)
  await pool.query(
    `update runs set waiting_for = jsonb_set(waiting_for, '{until}',
       to_jsonb((waiting_for ->> 'until')::timestamptz - interval '${interval}'))
     where waiting_for ->> 'until' is not null`,
  )
}

const queued = { status: 'queued', waitingFor: null }

describe('a run that waits', () => {
  test('shows people first, then runs, and the earliest time of all of it', async () => {
    const run = await aWorkflowRun()
    const child = await aChild(run)
    const [late, soon] = [Date.now() + 2 * hourMs, Date.now() + hourMs]
    const question = aQuestion({ expiresAtMs: soon })
    await waitFor(run, { approvals: [question], runIds: [child.runId], untilMs: late })

    expect(await stateOf(run)).toEqual({
      ...{ status: 'waiting' },
      waitingFor: { type: 'approval', id: question.id, until: new Date(soon).toISOString() },
    })
  })

  test('goes on when its time has come, and no sooner', async () => {
    const run = await aWorkflowRun()
    const child = await aChild(run)
    await waitFor(run, { runIds: [child.runId], untilMs: Date.now() + hourMs })
    expect((await stateOf(run)).waitingFor).toMatchObject({ type: 'run', id: child.runId })
    const early = await store.journal.takeUp('RUN_WORKFLOW', 5, store.newId())
    expect(early).toEqual({ claimed: [], spare: [] })

    await pass('61 minutes')

    expect(await claim(store)).toMatchObject({ runId: run.runId, attempt: 2 })
  })

  test('goes on when a run has ended, whatever else it waits for', async () => {
    const run = await aWorkflowRun()
    const [first, second] = [await aChild(run), await aChild(run)]
    const untilMs = Date.now() + hourMs
    await waitFor(run, { approvals: [aQuestion()], runIds: [first.runId, second.runId], untilMs })

    await end(store, second)
    expect((await stateOf(run)).status).toBe('waiting')
    await settleAll()

    expect(await stateOf(run)).toEqual(queued)
    expect(await claim(store)).toMatchObject({ runId: run.runId, attempt: 2 })
    // The job that was to wake it in an hour finds nobody.
    await pass('61 minutes')
    expect(await store.journal.takeUp('RUN_WORKFLOW', 5, store.newId())).toMatchObject({
      ...{ claimed: [], spare: [{ data: { runId: run.runId } }] },
    })
  })

  test('goes on when somebody answers, and waits for the rest then', async () => {
    const run = await aWorkflowRun()
    const child = await aChild(run)
    const question = aQuestion()
    await waitFor(run, { approvals: [question], runIds: [child.runId] })
    await store.approvals.decide(question.id, { decision: 'approve' }, 'Noor')
    expect(await stateOf(run)).toEqual(queued)

    const again = await claim(store)
    await waitFor(again, { runIds: [child.runId] })

    expect((await stateOf(run)).waitingFor).toEqual({ type: 'run', id: child.runId, until: null })
  })

  test('keeps the time of a question that was asked before', async () => {
    const run = await aWorkflowRun()
    const [first, again] = [Date.now() + hourMs, Date.now() + 5 * hourMs]
    const question = aQuestion({ expiresAtMs: first })
    await store.journal.write(aWrite(run, { side: { approvals: [question] } }))
    await waitFor(run, { approvals: [{ ...question, expiresAtMs: again }] })

    expect((await stateOf(run)).waitingFor?.until).toBe(new Date(first).toISOString())
  })
})

describe('a run does not begin to wait', () => {
  test('when a run it waits for has ended already', async () => {
    const run = await aWorkflowRun()
    const [first, second] = [await aChild(run), await aChild(run)]
    await end(store, first, 'failed')
    await settleAll()
    await waitFor(run, { runIds: [second.runId, first.runId] })

    expect(await stateOf(run)).toEqual(queued)
    expect(await jobsOf(run.runId)).toBe(1)
  })

  test.each([
    ['a run that there is not', () => ({ runIds: [store.newId()] })],
    ['a time that is over', () => ({ untilMs: Date.now() - 1 })],
    ['nothing at all', () => ({})],
  ])('for %s', async (_, wait) => {
    const run = await aWorkflowRun()
    await waitFor(run, wait())

    expect(await stateOf(run)).toEqual(queued)
    expect(await claim(store)).toMatchObject({ runId: run.runId, attempt: 2 })
  })

  test('when its end was asked for', async () => {
    const run = await aWorkflowRun()
    const child = await aChild(run)
    await store.postgres.db.pool.query('update runs set cancel_requested_at = now() where id = $1', [
      run.runId,
    ])
    await waitFor(run, { runIds: [child.runId] })

    expect(await stateOf(run)).toEqual(queued)
  })

  test('when an older attempt says so', async () => {
    const lost = await aWorkflowRun()
    await store.queue.fail([lost.job], 'taken for dead')
    await claim(store)

    await expect(waitFor(lost, { untilMs: Date.now() + hourMs })).rejects.toThrow('no longer owns')
    expect((await stateOf(lost)).status).toBe('running')
  })
})

describe('whatever meets the beginning of the waiting', () => {
  const rounds = Array.from({ length: 25 }, (_, round) => round)

  test('no end of a run is missed', async () => {
    let run = await aWorkflowRun()
    for (const round of rounds) {
      const child = await aChild(run)
      const waiting = waitFor(run, { runIds: [child.runId] })
      // At another moment each round.
      const ending = pause(round % 5).then(() => end(store, child))
      await Promise.all([waiting, ending.then(settleAll), ending.then(settleAll)])

      expect(await stateOf(run)).toEqual(queued)
      expect(await jobsOf(run.runId)).toBe(1)
      run = await claim(store)
    }
  })

  test('no answer is missed', async () => {
    let run = await aWorkflowRun()
    for (const round of rounds) {
      const question = aQuestion({ stepId: `steps/ask-${round}` })
      await store.journal.write(aWrite(run, { side: { approvals: [question] } }))
      const child = await aChild(run)
      const waiting = waitFor(run, { approvals: [question], runIds: [child.runId] })
      const deciding = pause(round % 5).then(() =>
        store.approvals.decide(question.id, { decision: 'approve' }, 'Noor'),
      )
      await Promise.all([waiting, deciding])

      expect(await stateOf(run)).toEqual(queued)
      expect(await jobsOf(run.runId)).toBe(1)
      run = await claim(store)
    }
  })

  test('an answer and an end at once wake it once', async () => {
    let run = await aWorkflowRun()
    for (const round of rounds) {
      const question = aQuestion({ stepId: `steps/ask-${round}` })
      const child = await aChild(run)
      await waitFor(run, { approvals: [question], runIds: [child.runId] })
      await end(store, child)
      await Promise.all([
        settleAll(),
        store.approvals.decide(question.id, { decision: 'reject' }, 'Noor'),
        settleAll(),
      ])

      expect(await stateOf(run)).toEqual(queued)
      expect(await jobsOf(run.runId)).toBe(1)
      run = await claim(store)
    }
  })
})

/** Some turns of the event loop. */
async function pause(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
