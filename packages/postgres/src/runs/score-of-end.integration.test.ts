import { RunLostError } from '@workbench/core/errors'
import type { RunId, ScenarioId } from '@workbench/core/models/ids'
import type { RunWrite } from '@workbench/core/ports/run-journal'
import { aNewRun, aTurn } from '@workbench/core/testing/builders-of-runs'
import { aNewScore } from '@workbench/core/testing/builders-of-scores'
import { aWorkflow } from '@workbench/core/testing/builders-of-workflows'
import { newWorkflowRun } from '@workbench/core/workflow/new-workflow-run'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest'
import { playWorker } from '../../testing/play-worker.ts'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEffect, anEvent, aQuestion, aRow, aWait, aWrite, claim } from '../../testing/work-on.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const rows = async (text: string) => (await store.postgres.db.pool.query(text)).rows

const eventsOf = async (runId: RunId) =>
  (await store.events.listByRun(runId, 0, 50)).map(({ seq, type }) => `${seq} ${type}`)

const anEnd = (status: 'completed' | 'failed' = 'completed'): Partial<RunWrite> => ({
  events: [anEvent('ScoreRecorded'), anEvent('RunFinished', { status })],
  end: { status, output: null, error: null, score: aNewScore({ version: 7, metrics: { turns: 2 } }) },
})

async function aDebate(scenarioId: ScenarioId | null = null) {
  await store.runs.start(aNewRun({ scenarioId }), 'RUN_DEBATE')
  return claim(store, 'RUN_DEBATE')
}

/** What the changes of scores come to, by status. */
const summed = () =>
  rows('select status, sum(sign)::int as runs from score_changes group by status order by status')

test('a score takes kind, status, scenario and end from the row of its run', async () => {
  const scenarioId = store.newId() as ScenarioId
  const run = await aDebate(scenarioId)

  await store.journal.write(aWrite(run, anEnd('failed')))

  const { finishedAt } = await store.runs.get(run.runId)
  expect(await rows('select * from scores')).toMatchObject([
    {
      ...{ run_id: run.runId, kind: 'debate', status: 'failed', scenario_id: scenarioId, is_plain: true },
      ...{ finished_at: new Date(finishedAt ?? ''), version: 7, metrics: { turns: 2 }, models: [] },
    },
  ])
  expect(await summed()).toEqual([{ status: 'failed', runs: 1 }])
})

test('a run ends when its score says that it was measured', async () => {
  const run = await aDebate()
  const score = aNewScore({ computedAt: '2030-01-01T00:00:00.123Z' })

  await store.journal.write(aWrite(run, { end: { status: 'completed', output: null, error: null, score } }))

  expect((await store.runs.get(run.runId)).finishedAt).toBe(score.computedAt)
})

test('of runs that end and go on with one statement, those that end have a score', async () => {
  const [ended, goesOn, lost] = [await aDebate(), await aDebate(), await aDebate()]
  const side = { effects: [anEffect()] }

  const written = await Promise.allSettled([
    // The first goes alone, the others gather behind it.
    store.journal.write(aWrite(await aDebate())),
    store.journal.write(aWrite(ended, anEnd())),
    store.journal.write(aWrite(goesOn, { side })),
    store.journal.write({ ...aWrite(lost, anEnd()), attempt: 9 }),
  ])

  expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected'])
  expect(await rows('select run_id from scores')).toEqual([{ run_id: ended.runId }])
  expect(await rows('select run_id from effects')).toEqual([{ run_id: goesOn.runId }])
})

test('a step of a workflow, what it sent, its end and its score are written together', async () => {
  const workflow = aWorkflow()
  const { correlation } = aNewRun()
  const run = newWorkflowRun({
    ...{ id: store.newId() as RunId, workflow, trigger: { type: 'manual' }, correlation },
  })
  await store.runs.start({ ...run, trigger: { type: 'dryRun', id: null } }, 'RUN_WORKFLOW')
  const claimed = await claim(store)
  const side = { effects: [anEffect()], records: [{ collection: 'c', key: 'k', value: 1 }] }

  await store.journal.write(aWrite(claimed, { ...anEnd(), side, steps: [aRow('step', 'steps/send', 0)] }))

  expect(await rows('select kind, is_plain from scores')).toEqual([{ kind: 'workflow', is_plain: false }])
  expect(await rows('select key from effects')).toHaveLength(1)
  expect(await rows('select key from records')).toHaveLength(1)
})

test.each([
  [{ overridden: ['model'] }, false],
  [{}, true],
])('a debate with settings %j is its scenario as it is: %s', async (settings, expected) => {
  const run = aNewRun()
  await store.runs.start({ ...run, input: { ...(run.input as object), ...settings } }, 'RUN_DEBATE')
  await store.journal.write(aWrite(await claim(store, 'RUN_DEBATE'), anEnd()))
  expect(await rows('select is_plain from scores')).toEqual([{ is_plain: expected }])
})

test('an attempt that has lost its run writes no score', async () => {
  const lost = await aDebate()
  await store.queue.fail([lost.job], 'taken for dead')
  const newer = await claim(store, 'RUN_DEBATE')

  await expect(store.journal.write(aWrite(lost, anEnd()))).rejects.toThrow(RunLostError)

  expect(await rows('select * from scores')).toEqual([])
  expect(await summed()).toEqual([])
  await store.journal.write(aWrite(newer, anEnd()))
  expect(await summed()).toEqual([{ status: 'completed', runs: 1 }])
})

test('a score that is there by mistake is in nobody’s way', async () => {
  const run = await aDebate()
  await store.postgres.db.pool.query(
    `insert into scores (run_id, kind, status, finished_at, is_plain, version, metrics, models, computed_at)
     values ($1, 'debate', 'cancelled', now(), true, 1, '{}', '[]', now())`,
    [run.runId],
  )

  await store.journal.write(aWrite(run, anEnd()))

  expect(await store.scores.get(run.runId)).toMatchObject({ version: 7 })
  expect(await summed()).toEqual([
    { status: 'cancelled', runs: 0 },
    { status: 'completed', runs: 1 },
  ])
})

test('a run that waits and is cancelled keeps what it said, and tells of score and end without a gap', async () => {
  await store.runs.start(aNewRun(), 'RUN_DEBATE')
  const run = await claim(store, 'RUN_DEBATE')
  const step = { ...aRow('turn', 'turn/0', 0, aTurn()), usage: aTurn().usage }
  await store.journal.write(aWrite(run, { steps: [step], usage: step.usage }))
  await store.journal.waitFor(
    aWrite(run, { events: [anEvent('ApprovalRequested'), anEvent('RunWaiting')] }),
    aWait({ approvals: [aQuestion()] }),
  )

  await store.runs.cancel(run.runId)

  expect(await eventsOf(run.runId)).toEqual([
    ...['1 RunQueued', '2 RunStarted', '3 StepFinished', '4 ApprovalRequested', '5 RunWaiting'],
    ...['6 ScoreRecorded', '7 RunCancelled'],
  ])
  const { finishedAt, lastSeq, durationMs } = await store.runs.get(run.runId)
  expect(lastSeq).toBe(7)
  const score = await store.scores.get(run.runId)
  expect(score).toMatchObject({ computedAt: finishedAt, metrics: { turns: 1, latencyMs: durationMs } })
  expect(score?.models).toMatchObject([{ model: 'simulated:debater', outputTokens: 5 }])
  expect(await summed()).toEqual([{ status: 'cancelled', runs: 1 }])
})

test('a run that ends, is retried and ends again counts once', async () => {
  await store.runs.start(aNewRun(), 'RUN_DEBATE')
  const first = await claim(store, 'RUN_DEBATE')
  await store.journal.write(aWrite(first, anEnd('failed')))

  await store.runs.retry(first.runId, 'RUN_DEBATE')
  expect(await rows('select * from scores')).toEqual([])
  expect(await summed()).toEqual([{ status: 'failed', runs: 0 }])
  await playWorker(store, first.runId, { end: 'completed' })

  expect(await rows('select status from scores')).toEqual([{ status: 'completed' }])
  expect(await summed()).toEqual([
    { status: 'completed', runs: 1 },
    { status: 'failed', runs: 0 },
  ])
})

test('whoever scores anew while a run is retried waits, and stores nothing', async () => {
  const run = await aDebate()
  await store.journal.write(aWrite(run, anEnd('failed')))
  const { finishedAt } = await store.runs.get(run.runId)
  const retry = await store.postgres.db.pool.connect()
  onTestFinished(() => retry.release(true))
  await retry.query('begin')
  await retry.query(`update runs set status = 'queued', finished_at = null where id = $1`, [run.runId])
  await retry.query('delete from scores where run_id = $1', [run.runId])

  const replaced = store.scores.replace({ runId: run.runId, ...aNewScore({ version: 9 }) }, finishedAt ?? '')
  await expect
    .poll(() =>
      rows(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%for share%'`),
    )
    .not.toEqual([])
  await retry.query('commit')

  expect(await replaced).toBe(false)
  expect(await rows('select * from scores')).toEqual([])
})

test('runs taken over come with their scores, however many there are', async () => {
  const imports = Array.from({ length: 1_001 }, (_, index) => ({
    ...aNewRun({ trigger: { type: 'import', id: null } }),
    ...{ status: 'completed' as const, error: null, forkedFrom: null, usage: null, output: null },
    ...{ queuedAt: '2025-03-01T09:59:00.000Z', startedAt: '2025-03-01T10:00:00.000Z' },
    ...{ finishedAt: '2025-03-01T10:00:02.500Z', sourceHash: `hash ${index % 1_000}` },
  }))

  const stored = await store.runs.importFinished(imports)

  expect(stored.filter(({ isNew }) => isNew)).toHaveLength(1_000)
  expect(await rows('select count(*)::int as count, bool_or(is_plain) as plain from scores')).toEqual([
    { count: 1_000, plain: false },
  ])
  expect(await summed()).toEqual([{ status: 'completed', runs: 1_000 }])
})
