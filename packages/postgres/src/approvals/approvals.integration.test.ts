import { ConflictError } from '@workbench/core/errors'
import type { NewApproval } from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { testId } from '@workbench/core/testing/test-id'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEvent, aQuestion, aWait, aWrite, claim } from '../../testing/work-on.ts'
import { createApprovalRepository } from './approval-repository.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const expiresAtMs = Date.UTC(2100, 0, 1)

const aWorkflowRun = () =>
  newWorkflowRun({
    ...{ id: testId(), workflow: aWorkflow(), trigger: { type: 'manual' } },
    correlation: { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
  })

/** The approvals as somebody sees them whose clock shows this. */
const approvalsAt = (timeMs: number) => {
  const { postgres, newId } = store
  return createApprovalRepository(postgres.db, { newId, now: () => timeMs, enqueueIn: postgres.enqueueIn })
}

async function asking(question: NewApproval) {
  const run = aWorkflowRun()
  await store.runs.start(run, 'RUN_WORKFLOW')
  const claimed = await claim(store)
  await store.journal.waitFor(
    aWrite(claimed, { events: [anEvent('RunWaiting')] }),
    aWait({ approvals: [question] }),
  )
  return run.id
}

/** Another transaction that holds a row until it is told to let go. */
async function holding(statement: string, id: string) {
  const client = await store.postgres.db.pool.connect()
  await client.query('begin')
  await client.query(statement, [id])
  return {
    client,
    async release(how: 'commit' | 'rollback' = 'rollback') {
      await client.query(how)
      client.release()
    },
  }
}

/** Resolves once another connection waits for a lock. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await store.postgres.db.pool.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('an answer at the last moment', () => {
  test('is refused once the run has been told that there was none', async () => {
    const question = aQuestion({ expiresAtMs })
    const runId = await asking(question)
    const run = await holding('select from runs where id = $1 for update', runId)
    const answer = approvalsAt(expiresAtMs - 1).decide(question.id, { decision: 'approve' }, 'Noor')
    answer.catch(() => {})
    await somebodyWaits()

    expect(await approvalsAt(expiresAtMs).find(runId, question.stepId)).toMatchObject({ status: 'expired' })
    await run.release()

    await expect(answer).rejects.toThrow(ConflictError)
    expect(await approvalsAt(0).get(question.id)).toMatchObject({ status: 'expired', decisions: [] })
  })

  test('counts when it was being written as the run asked', async () => {
    const question = aQuestion({ expiresAtMs })
    const runId = await asking(question)
    const vote = await holding('select from approvals where id = $1 for update', question.id)
    const found = approvalsAt(expiresAtMs).find(runId, question.stepId)
    await somebodyWaits()
    await vote.client.query(
      `update approvals set status = 'approved', decided_by = 'Noor', decided_at = now() where id = $1`,
      [question.id],
    )
    await vote.release('commit')

    expect(await found).toMatchObject({ status: 'approved', decidedBy: 'Noor' })
  })

  test('either counts for the run or is refused, however the two meet', async () => {
    for (let round = 0; round < 30; round++) {
      const question = aQuestion({ expiresAtMs })
      const runId = await asking(question)
      const decide = () => approvalsAt(expiresAtMs - 1).decide(question.id, { decision: 'approve' }, 'Noor')
      const find = () => approvalsAt(expiresAtMs).find(runId, question.stepId)
      const pair = round % 2 === 0 ? ([decide, find] as const) : ([find, decide] as const)
      const [one, other] = await Promise.allSettled(pair.map((call) => call()))
      const [answer, seen] = round % 2 === 0 ? [one, other] : [other, one]

      const status = seen?.status === 'fulfilled' ? seen.value?.status : undefined
      expect([answer?.status, status]).toEqual(
        status === 'approved' ? ['fulfilled', 'approved'] : ['rejected', 'expired'],
      )
      await store.empty()
    }
  })

  test('looking does not wait for a run that is at work', async () => {
    const question = aQuestion({ expiresAtMs })
    const runId = await asking(question)
    const run = await holding('select from runs where id = $1 for update', runId)

    expect(await approvalsAt(expiresAtMs - 1).find(runId, question.stepId)).toMatchObject({
      status: 'pending',
    })
    expect(await approvalsAt(expiresAtMs).find(runId, question.stepId)).toMatchObject({ status: 'expired' })
    await run.release()
  })
})

test('an answer is timed when it can be given, not when it began to wait for the run', async () => {
  const question = aQuestion({ expiresAtMs })
  const runId = await asking(question)
  let timeMs = expiresAtMs - 1
  const { postgres, newId } = store
  const approvals = createApprovalRepository(postgres.db, {
    ...{ newId, now: () => timeMs, enqueueIn: postgres.enqueueIn },
  })
  const run = await holding('select from runs where id = $1 for update', runId)
  const answer = approvals.decide(question.id, { decision: 'approve' }, 'Noor')
  answer.catch(() => {})
  await somebodyWaits()
  timeMs = expiresAtMs
  await run.release()

  await expect(answer).rejects.toThrow(`nobody decided before ${new Date(expiresAtMs).toISOString()}`)
})

test('votes do not wake the run before the last one does, whatever else it waits for', async () => {
  const question = aQuestion({ approvers: ['Ada', 'Ben'], required: 2 })
  const run = aWorkflowRun()
  const other = aNewRun({ id: testId() })
  await store.runs.start(run, 'RUN_WORKFLOW')
  await store.runs.start(other, 'RUN_DEBATE')
  const claimed = await claim(store)
  await store.journal.write(aWrite(claimed, { side: { approvals: [question] } }))
  const untilMs = Date.now() + 3_600_000
  await store.journal.waitFor(
    aWrite(claimed, { events: [anEvent('RunWaiting')] }),
    aWait({ runIds: [other.id], untilMs }),
  )
  expect((await store.runs.get(run.id)).waitingFor).toMatchObject({ type: 'run', id: other.id })

  await store.approvals.decide(question.id, { decision: 'approve' }, 'Ada')
  expect((await store.runs.get(run.id)).status).toBe('waiting')
  await store.approvals.decide(question.id, { decision: 'approve' }, 'Ben')

  expect((await store.runs.get(run.id)).status).toBe('queued')
  expect((await claim(store)).runId).toBe(run.id)
})
