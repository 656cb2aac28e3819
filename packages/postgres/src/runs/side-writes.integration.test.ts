import { RunLostError } from '@workbench/core/errors'
import type { ClaimedRun, RunSideWrites } from '@workbench/core/ports/run-journal'
import { aNewRun } from '@workbench/core/testing/builders-of-runs'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEffect, anEvent, aQuestion, aRow, aWait, aWrite, claim } from '../../testing/work-on.ts'
import { createRunJournal } from './run-journal.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

async function aWorkflowRun(): Promise<ClaimedRun> {
  const { correlation } = aNewRun()
  const run = newWorkflowRun({
    ...{ id: store.newId(), workflow: aWorkflow(), trigger: { type: 'manual' }, correlation },
  })
  await store.runs.start(run, 'RUN_WORKFLOW')
  return claim(store)
}

const write = (run: ClaimedRun, side: RunSideWrites) => store.journal.write(aWrite(run, { side }))
const effectsOf = async ({ runId }: ClaimedRun) => (await store.effects.list({ runId, limit: 50 })).items
const records = async () => (await store.records.list({ limit: 50 })).items

/** A journal that tells which statements it runs. */
function listening() {
  const { db, enqueueIn, bossFetches } = store.postgres
  const names: string[] = []
  const journal = createRunJournal(
    {
      ...db,
      query: (statement, values) => {
        names.push(statement.name)
        return db.query(statement, values)
      },
    },
    { newId: store.newId, now: store.now, enqueueIn, bossFetches },
  )
  return { journal, names }
}

test('an effect is noted before it leaves, and settled under the time it was meant', async () => {
  const run = await aWorkflowRun()
  const intended = anEffect()
  await write(run, { effects: [intended] })
  const { runId } = run
  const at = '2026-01-01T00:00:00.000Z'
  expect(await effectsOf(run)).toEqual([
    {
      ...{
        runId,
        key: intended.key,
        stepId: 'send',
        kind: 'sendMessage',
        target: 'slack',
        status: 'intended',
      },
      ...{ idempotencyKey: 'a key', request: { text: 'Hi' }, response: null, at, settledAt: null },
    },
  ])

  const atMs = intended.atMs + 1_500
  await write(run, { effects: [{ ...intended, status: 'sent', target: 'elsewhere', response: 'ok', atMs }] })

  expect(await effectsOf(run)).toMatchObject([
    { status: 'sent', target: 'slack', response: 'ok', at, settledAt: '2026-01-01T00:00:01.500Z' },
  ])
})

test('effects are listed oldest first, page by page, each run for itself', async () => {
  const [run, other] = [await aWorkflowRun(), await aWorkflowRun()]
  const effects = [3, 1, 2, 2].map((hour, place) =>
    anEffect({ key: `steps/send-${place}/try/1`, atMs: Date.UTC(2026, 0, 1, hour) }),
  )
  await write(run, { effects })
  await write(other, { effects: [anEffect()] })
  const first = await store.effects.list({ runId: run.runId, limit: 3 })
  const second = await store.effects.list({
    runId: run.runId,
    limit: 3,
    cursor: first.nextCursor ?? undefined,
  })

  expect([...first.items, ...second.items].map(({ key }) => key)).toEqual(
    [1, 2, 3, 0].map((place) => `steps/send-${place}/try/1`),
  )
  expect(second.nextCursor).toBeNull()
})

test('a record is replaced by what is written under its key later', async () => {
  const [first, second] = [await aWorkflowRun(), await aWorkflowRun()]
  await write(first, { records: [{ collection: 'news', key: 'a', value: { n: 1 } }] })
  const [before] = await records()
  await write(second, { records: [{ collection: 'news', key: 'a', value: null }] })

  expect(before).toMatchObject({ value: { n: 1 }, runId: first.runId })
  expect(await records()).toMatchObject([{ collection: 'news', key: 'a', value: null, runId: second.runId }])
  expect(Date.parse((await records())[0]?.updatedAt ?? '')).toBeGreaterThan(
    Date.parse(before?.updatedAt ?? ''),
  )
})

test('of runs that write the same record at once the later one counts, and only if it owns itself', async () => {
  const [first, second, lost] = [await aWorkflowRun(), await aWorkflowRun(), await aWorkflowRun()]
  await store.queue.fail([lost.job], 'taken for dead')
  await claim(store)
  const record = (value: string) => ({ records: [{ collection: 'news', key: 'a', value }] })
  const { journal, names } = listening()
  const results = await Promise.allSettled([
    journal.write(aWrite(first, { side: record('first') })),
    journal.write(aWrite(second, { side: record('second') })),
    journal.write(
      aWrite(lost, { side: { ...record('lost'), effects: [anEffect()], approvals: [aQuestion()] } }),
    ),
  ])

  expect(names).toEqual(['write_runs_and_sides'])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(results[2]).toMatchObject({ reason: expect.any(RunLostError) })
  expect(await records()).toMatchObject([{ value: 'second', runId: second.runId }])
  expect(await effectsOf(lost)).toEqual([])
  expect((await store.approvals.list({ limit: 5 })).items).toEqual([])
})

test('runs of several workers that write the same records in any order do not hinder each other', async () => {
  const keys = Array.from({ length: 30 }, (_, place) => `key ${place}`)
  const runs = [await aWorkflowRun(), await aWorkflowRun(), await aWorkflowRun()]
  const workers = runs.map((run) => ({ run, journal: listening().journal }))
  for (let round = 0; round < 10; round += 1) {
    await Promise.all(
      workers.map(({ run, journal }, place) => {
        const order = place % 2 === 0 ? keys : keys.toReversed()
        const written = order.map((key) => ({ collection: 'news', key, value: [round, run.runId] }))
        return journal.write(aWrite(run, { side: { records: written } }))
      }),
    )
  }

  const stored = await records()
  expect(stored).toHaveLength(30)
  // Each of the writes was whole.
  expect(new Set(stored.map(({ runId }) => runId)).size).toBe(1)
})

test('a question is asked with the step that asks it, once', async () => {
  const run = await aWorkflowRun()
  const { workflowId } = await store.runs.get(run.runId)
  const question = aQuestion({ approvers: ['Ada', 'Noor'], required: 2, expiresAtMs: Date.UTC(2100, 0, 1) })
  const mark = aRow('mark', 'steps/ask/mark/asked', 0, { value: question.id })
  await store.journal.write(aWrite(run, { steps: [mark], side: { approvals: [question] } }))
  await write(run, { approvals: [aQuestion()] })
  await store.journal.waitFor(aWrite(run), aWait({ approvals: [question] }))

  const { rows } = await store.postgres.db.pool.query('select * from approvals')
  expect(rows).toMatchObject([
    {
      ...{
        id: question.id,
        run_id: run.runId,
        workflow_id: workflowId,
        step_id: 'steps/ask',
        status: 'pending',
      },
      ...{ approvers: ['Ada', 'Noor'], required: 2, is_superseded: false, decided_at: null },
    },
  ])
})

test('a question of a run that ends with it is nobody’s to answer', async () => {
  const run = await aWorkflowRun()
  const ended = { status: 'completed', output: null, error: null } as const
  await store.journal.write(
    aWrite(run, { events: [anEvent('RunFinished')], side: { approvals: [aQuestion()] }, end: ended }),
  )

  expect((await store.approvals.list({ limit: 5 })).items).toMatchObject([
    { status: 'expired', decidedAt: expect.any(String) },
  ])
})

test('what is beside the last write before a wait is kept with it', async () => {
  const run = await aWorkflowRun()
  const side = { effects: [anEffect()], records: [{ collection: 'news', key: 'a', value: 1 }] }
  await store.journal.waitFor(aWrite(run, { side }), aWait({ untilMs: Date.now() + 60_000 }))

  expect(await effectsOf(run)).toHaveLength(1)
  expect(await records()).toHaveLength(1)
})

test('writes with nothing beside them go by the statement that knows of nothing else', async () => {
  const run = await aWorkflowRun()
  const { journal, names } = listening()
  await journal.write(aWrite(run))

  expect(names).toEqual(['write_runs'])
})

test('nothing is a value, too', async () => {
  const run = await aWorkflowRun()
  await store.journal.write(aWrite(run, { steps: [aRow('mark', 'steps/a/mark/none', 0, null)] }))
  await store.queue.fail([run.job], 'its worker is gone')

  expect((await claim(store)).steps).toMatchObject([{ key: 'steps/a/mark/none', kind: 'mark', output: null }])
})
