import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import type { DebateResult } from '../src/models/debate.ts'
import type { RunId, ScenarioId } from '../src/models/ids.ts'
import { Run, RunSummary } from '../src/models/run.ts'
import type { EventRepository } from '../src/ports/event-repository.ts'
import type { IdempotencyKey, RunRepository } from '../src/ports/run-repository.ts'
import { newWorkflowRun } from '../src/workflow/new-workflow-run.ts'
import { aNewRun, aTurn } from './builders-of-runs.ts'
import { aWorkflow } from './builders-of-workflows.ts'
import type { WorkScript } from './in-memory-worker.ts'
import { testId } from './test-id.ts'

export interface RunsUnderTest {
  readonly runs: RunRepository
  readonly events: EventRepository
  /** Plays the worker: takes a queued run up, speaks the turns, ends it or leaves it running. */
  work(runId: RunId, script: WorkScript): Promise<void>
  /** How many jobs were ever queued for the run. */
  jobsOf(runId: RunId): Promise<number>
}

/** What every RunRepository and its EventRepository must do. `make` gives an empty store. */
export function runRepositoryContract(name: string, make: () => Promise<RunsUnderTest>): void {
  const aKey = (overrides: Partial<IdempotencyKey> = {}): IdempotencyKey => ({
    key: 'key-1',
    scope: 'POST /debates/run',
    bodyHash: 'hash-1',
    ...overrides,
  })
  const turnsOf = (run: Run) => (run.output as DebateResult | null)?.turns.map(({ text }) => text) ?? []

  describe(`${name} as a run repository`, () => {
    test('a started run is queued, with its first event and one job', async () => {
      const { runs, events, jobsOf } = await make()
      const run = aNewRun({ title: 'Four days', scenarioId: testId<ScenarioId>() })

      expect(await runs.start(run, 'RUN_DEBATE')).toEqual({ runId: run.id, replayed: false })

      expect(Run.parse(await runs.get(run.id))).toMatchObject({
        id: run.id,
        status: 'queued',
        title: 'Four days',
        scenarioId: run.scenarioId,
        requestId: run.correlation.requestId,
        attempt: 0,
        startedAt: null,
        finishedAt: null,
        durationMs: null,
        error: null,
        input: run.input,
        output: null,
        trigger: { type: 'api', id: null },
        usage: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
      })
      expect(await events.listByRun(run.id, 0, 10)).toMatchObject([
        { seq: 1, type: 'RunQueued', runId: run.id, ...run.correlation },
      ])
      expect(await jobsOf(run.id)).toBe(1)
    })

    test('the same key and body start one run, however many ask at once', async () => {
      const { runs, jobsOf } = await make()
      const started = await Promise.all(
        Array.from({ length: 8 }, () => runs.start(aNewRun(), 'RUN_DEBATE', aKey())),
      )

      const ids = new Set(started.map(({ runId }) => runId))
      expect(ids.size).toBe(1)
      expect(started.filter(({ replayed }) => !replayed)).toHaveLength(1)
      expect((await runs.list({ limit: 50 })).items).toHaveLength(1)
      for (const id of ids) expect(await jobsOf(id)).toBe(1)
    })

    test('the same key with another body is a conflict and starts nothing', async () => {
      const { runs } = await make()
      await runs.start(aNewRun(), 'RUN_DEBATE', aKey())

      await expect(runs.start(aNewRun(), 'RUN_DEBATE', aKey({ bodyHash: 'hash-2' }))).rejects.toThrow(
        ConflictError,
      )
      expect((await runs.list({ limit: 50 })).items).toHaveLength(1)
    })

    test('what a key stands for can be looked up', async () => {
      const { runs } = await make()
      expect(await runs.findStarted(aKey())).toBeNull()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE', aKey())

      expect(await runs.findStarted(aKey())).toEqual({ runId, replayed: true })
      await expect(runs.findStarted(aKey({ bodyHash: 'hash-2' }))).rejects.toThrow(ConflictError)
    })

    test('keys of different scopes do not meet', async () => {
      const { runs } = await make()
      const a = await runs.start(aNewRun(), 'RUN_DEBATE', aKey())
      const b = await runs.start(aNewRun(), 'RUN_DEBATE', aKey({ scope: 'POST /elsewhere' }))

      expect(b).not.toEqual(a)
    })

    test('starts without a key are each their own run', async () => {
      const { runs } = await make()
      const started = await Promise.all(Array.from({ length: 5 }, () => runs.start(aNewRun(), 'RUN_DEBATE')))

      expect(new Set(started.map(({ runId }) => runId)).size).toBe(5)
    })

    test('the list is newest first, in summaries, stable under inserts', async () => {
      const { runs } = await make()
      const ids: RunId[] = []
      for (let count = 0; count < 5; count += 1) {
        ids.push((await runs.start(aNewRun(), 'RUN_DEBATE')).runId)
      }

      const first = await runs.list({ limit: 3 })
      await runs.start(aNewRun(), 'RUN_DEBATE')
      const second = await runs.list({ limit: 3, cursor: first.nextCursor ?? undefined })

      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed())
      for (const item of first.items) RunSummary.parse(item)
      expect(second.nextCursor).toBeNull()
    })

    test('the list narrows by status, kind, scenario, text, id and time', async () => {
      const { runs, work } = await make()
      const scenarioId = testId<ScenarioId>()
      const failed = aNewRun({ title: '100% FAILED', scenarioId })
      const queued = aNewRun({ title: 'waiting' })
      for (const run of [failed, queued]) await runs.start(run, 'RUN_DEBATE')
      await work(failed.id, { end: 'failed' })
      const { queuedAt } = await runs.get(failed.id)
      const later = new Date(Date.parse(queuedAt) + 3_600_000).toISOString()
      const idsFor = async (query: Partial<Parameters<RunRepository['list']>[0]>) =>
        (await runs.list({ limit: 10, ...query })).items.map(({ id }) => id)

      expect(await idsFor({ status: ['failed'] })).toEqual([failed.id])
      expect(await idsFor({ status: ['queued'] })).toEqual([queued.id])
      expect(await idsFor({ kind: ['workflow'] })).toEqual([])
      expect(await idsFor({ kind: ['workflow', 'debate'] })).toEqual([queued.id, failed.id])
      expect(await idsFor({ scenarioId })).toEqual([failed.id])
      expect(await idsFor({ workflowId: testId() })).toEqual([])
      expect(await idsFor({ q: '100% failed' })).toEqual([failed.id])
      expect(await idsFor({ q: '_' })).toEqual([])
      expect(await idsFor({ q: queued.id })).toEqual([queued.id])
      expect(await idsFor({ from: queuedAt, to: later })).toHaveLength(2)
      expect(await idsFor({ from: later })).toEqual([])
      expect(await idsFor({ to: queuedAt })).toEqual([])
    })

    test('a run of a workflow says so, and is listed by it', async () => {
      const { runs } = await make()
      const { correlation } = aNewRun()
      const of = () => {
        const workflow = aWorkflow()
        return newWorkflowRun({ id: testId(), workflow, trigger: { type: 'manual' }, correlation })
      }
      const [run, other] = [of(), of()]
      for (const one of [run, other]) await runs.start(one, 'RUN_WORKFLOW')
      const { workflowId, title, input, trigger } = run

      expect(Run.parse(await runs.get(run.id))).toMatchObject({ workflowId, title, input, trigger })
      const listed = await runs.list({ limit: 5, workflowId: workflowId ?? '' })
      expect(listed.items.map(({ id }) => id)).toEqual([run.id])
      expect(listed.items[0]).toMatchObject({ kind: 'workflow', workflowId })
    })

    test('runs of several statuses are one list, newest first, each once', async () => {
      const { runs, work } = await make()
      const started: RunId[] = []
      for (const end of ['failed', 'cancelled', 'completed', 'failed', 'cancelled'] as const) {
        const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
        await work(runId, { end })
        if (end !== 'completed') started.unshift(runId)
      }
      const status = ['failed', 'cancelled', 'waiting', 'failed'] as const

      const first = await runs.list({ limit: 3, status })
      const second = await runs.list({ limit: 3, status, cursor: first.nextCursor ?? undefined })

      expect(first.items).toHaveLength(3)
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(started)
      for (const item of first.items) RunSummary.parse(item)
      expect(second.nextCursor).toBeNull()
    })

    test.each(['', 'nonsense', 'WyJwZXJzb25hcyIsIngiXQ'])('the cursor %j is refused', async (cursor) => {
      const { runs } = await make()
      await expect(runs.list({ limit: 5, cursor })).rejects.toThrow(InvalidInputError)
    })

    test('a queued run is cancelled at once, a second time is a conflict', async () => {
      const { runs, events } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')

      await runs.cancel(runId)

      const run = await runs.get(runId)
      expect(run.status).toBe('cancelled')
      expect(run.finishedAt).not.toBeNull()
      expect((await events.listByRun(runId, 0, 10)).at(-1)?.type).toBe('RunCancelled')
      await expect(runs.cancel(runId)).rejects.toThrow(ConflictError)
    })

    test('a key can be forgotten with the queued run it stands for, so that it starts another', async () => {
      const { runs } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE', aKey())

      await runs.cancel(runId, { forget: aKey() })

      expect(await runs.findStarted(aKey())).toBeNull()
      const again = await runs.start(aNewRun(), 'RUN_DEBATE', aKey())
      expect(again.replayed).toBe(false)
      expect(again.runId).not.toBe(runId)
    })

    test('a key is kept when it stands for another run, or when the run is being worked on', async () => {
      const { runs, work } = await make()
      const keyed = await runs.start(aNewRun(), 'RUN_DEBATE', aKey())
      const other = await runs.start(aNewRun(), 'RUN_DEBATE')
      await runs.cancel(other.runId, { forget: aKey() })
      await work(keyed.runId, {})
      await runs.cancel(keyed.runId, { forget: aKey() })

      expect(await runs.findStarted(aKey())).toEqual({ runId: keyed.runId, replayed: true })
    })

    test('a running run is asked to stop and is ended by its worker', async () => {
      const { runs, work } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await work(runId, { turns: [aTurn()] })

      await runs.cancel(runId)
      expect((await runs.get(runId)).status).toBe('running')

      await work(runId, { end: 'cancelled' })
      expect(await runs.get(runId)).toMatchObject({ status: 'cancelled' })
      expect(turnsOf(await runs.get(runId))).toEqual(['Turn 0'])
    })

    test.each(['failed', 'cancelled'] as const)(
      'a %s run is queued again by retry, turns kept',
      async (end) => {
        const { runs, events, work, jobsOf } = await make()
        const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
        await work(runId, { turns: [aTurn()], end })
        const jobs = await jobsOf(runId)

        expect(await runs.retry(runId, 'RUN_DEBATE')).toEqual({ runId, replayed: false })

        const run = await runs.get(runId)
        expect(run).toMatchObject({ status: 'queued', finishedAt: null, durationMs: null, error: null })
        expect(turnsOf(run)).toEqual(['Turn 0'])
        expect(await jobsOf(runId)).toBe(jobs + 1)
        const types = (await events.listByRun(runId, 0, 50)).map(({ type }) => type)
        expect(types.at(-1)).toBe('RunQueued')
        await work(runId, { turns: [aTurn({ index: 1 })], end: 'completed' })
        expect(await runs.get(runId)).toMatchObject({ status: 'completed', attempt: 2 })
        expect(turnsOf(await runs.get(runId))).toEqual(['Turn 0', 'Turn 1'])
      },
    )

    test('retry is a conflict unless the run failed or was cancelled', async () => {
      const { runs, work } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await expect(runs.retry(runId, 'RUN_DEBATE')).rejects.toThrow(ConflictError)

      await work(runId, {})
      await expect(runs.retry(runId, 'RUN_DEBATE')).rejects.toThrow(ConflictError)

      await work(runId, { end: 'completed' })
      await expect(runs.retry(runId, 'RUN_DEBATE')).rejects.toThrow(ConflictError)
    })

    test('two retries at once queue the run once', async () => {
      const { runs, work, jobsOf } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await work(runId, { end: 'failed' })
      const jobs = await jobsOf(runId)

      const results = await Promise.allSettled([
        runs.retry(runId, 'RUN_DEBATE'),
        runs.retry(runId, 'RUN_DEBATE'),
      ])

      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await jobsOf(runId)).toBe(jobs + 1)
    })

    test('a retry with a used key answers again instead of conflicting', async () => {
      const { runs, work } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await work(runId, { end: 'failed' })
      const key = aKey({ scope: `POST /runs/${runId}/retry` })
      await runs.retry(runId, 'RUN_DEBATE', key)

      expect(await runs.retry(runId, 'RUN_DEBATE', key)).toEqual({ runId, replayed: true })
    })

    test('a fork shares the turns before its own, and pays for none of them', async () => {
      const { runs, events, work, jobsOf } = await make()
      const parent = aNewRun()
      await runs.start(parent, 'RUN_DEBATE')
      await work(parent.id, { turns: [aTurn(), aTurn({ index: 1 }), aTurn({ index: 2 })], end: 'completed' })
      const fork = aNewRun({
        title: 'Fork',
        parentRunId: parent.id,
        trigger: { type: 'fork', id: parent.id },
      })

      expect(await runs.fork(fork, { runId: parent.id, turn: 2 }, 'RUN_DEBATE')).toMatchObject({
        runId: fork.id,
      })

      const run = await runs.get(fork.id)
      expect(run).toMatchObject({
        status: 'queued',
        forkedFrom: { runId: parent.id, turn: 2 },
        parentRunId: parent.id,
        usage: { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
      })
      expect(turnsOf(run)).toEqual(['Turn 0', 'Turn 1'])
      expect((await events.listByRun(fork.id, 0, 10)).map(({ seq, type }) => [seq, type])).toEqual([
        [1, 'RunQueued'],
      ])
      expect(await jobsOf(fork.id)).toBe(1)
      expect(turnsOf(await runs.get(parent.id))).toHaveLength(3)
    })

    test('a running run can be forked at its finished turns, and no further', async () => {
      const { runs, work } = await make()
      const parent = aNewRun()
      await runs.start(parent, 'RUN_DEBATE')
      await work(parent.id, { turns: [aTurn()] })

      const fork = (turn: number) => runs.fork(aNewRun(), { runId: parent.id, turn }, 'RUN_DEBATE')
      await expect(fork(2)).rejects.toThrow(InvalidInputError)
      expect(turnsOf(await runs.get((await fork(0)).runId))).toEqual([])
      expect(turnsOf(await runs.get((await fork(1)).runId))).toEqual(['Turn 0'])
      expect((await runs.list({ limit: 10 })).items).toHaveLength(3)
    })

    test('a finished run is taken over once, as it was', async () => {
      const { runs, events } = await make()
      const run = {
        ...aNewRun({ title: 'Imported', trigger: { type: 'import', id: null } }),
        status: 'failed' as const,
        queuedAt: '2025-03-01T09:59:00.000Z',
        startedAt: '2025-03-01T10:00:00.000Z',
        finishedAt: '2025-03-01T10:00:02.500Z',
        output: { turns: [aTurn()], calls: [], verdict: null, stopReason: 'error', simulated: false },
        error: { code: 'model_auth' as const, message: 'No key.', hint: 'Set one.' },
        forkedFrom: { runId: testId<RunId>(), turn: 1 },
        usage: { calls: 7, inputTokens: 70, outputTokens: 7, costUsd: null },
        sourceHash: 'abc',
      }
      const { queuedAt, startedAt, error, forkedFrom, usage } = run

      expect(await runs.importFinished([run])).toEqual([{ id: run.id, isNew: true }])
      expect(await runs.importFinished([{ ...run, id: testId<RunId>() }])).toEqual([
        { id: run.id, isNew: false },
      ])

      const imported = Run.parse(await runs.get(run.id))
      expect(imported).toMatchObject({ status: 'failed', queuedAt, startedAt, durationMs: 2500 })
      expect(imported).toMatchObject({ error, forkedFrom, usage })
      expect(turnsOf(imported)).toEqual(['Turn 0'])
      expect((await events.listByRun(run.id, 0, 50)).at(-1)?.type).toBe('RunFinished')
    })

    test('events ascend from 1 without gaps and are read after a place', async () => {
      const { runs, events, work } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      await work(runId, { turns: [aTurn(), aTurn({ index: 1 })], end: 'completed' })

      const all = await events.listByRun(runId, 0, 100)
      expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1))
      expect(all.at(-1)?.type).toBe('RunFinished')
      expect(await events.listByRun(runId, 2, 2)).toEqual(all.slice(2, 4))
      expect(await events.listByRun(runId, all.length, 10)).toEqual([])
      expect(await events.listByRun(testId<RunId>(), 0, 10)).toEqual([])
    })

    test('a run names the newest event it contains, so that what comes after it is all that is missing', async () => {
      const { runs, events, work } = await make()
      const { runId } = await runs.start(aNewRun(), 'RUN_DEBATE')
      expect((await runs.get(runId)).lastSeq).toBe(1)
      await work(runId, { turns: [aTurn()] })

      const { lastSeq, output } = await runs.get(runId)
      expect(output).toMatchObject({ turns: [{ index: 0 }] })
      await work(runId, { turns: [aTurn({ index: 1 })] })

      const later = await events.listByRun(runId, lastSeq, 10)
      expect(later.map(({ type, data }) => [type, data.turn])).toEqual([
        ['TurnStarted', 1],
        ['TurnFinished', 1],
      ])
    })

    test('an unknown run is not found', async () => {
      const { runs } = await make()
      const id = testId<RunId>()

      await expect(runs.get(id)).rejects.toThrow(NotFoundError)
      await expect(runs.cancel(id)).rejects.toThrow(NotFoundError)
      await expect(runs.retry(id, 'RUN_DEBATE')).rejects.toThrow(NotFoundError)
      await expect(runs.fork(aNewRun(), { runId: id, turn: 0 }, 'RUN_DEBATE')).rejects.toThrow(NotFoundError)
    })
  })
}
