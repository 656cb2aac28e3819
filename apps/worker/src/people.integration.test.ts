import type { Event } from '@workbench/core/events/event'
import type { DebateInput, DebateResult } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { Run } from '@workbench/core/models/run'
import type { ModelRequest } from '@workbench/core/ports/language-model'
import { aDebateInput, aNewRun, aSeat } from '@workbench/core/testing/builders-of-runs'
import { createScriptedModel, type ScriptedReply } from '@workbench/core/testing/scripted-model'
import { systemClock } from '@workbench/platform/clock'
import { createLogger } from '@workbench/platform/logger'
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

const person = (seat: number, name: string) => aSeat(seat, { kind: 'person', name })
const formatOptions = {
  ...{ blindFirstRound: true, anonymous: true, verdict: 'synthesis', stopOnConsensus: true },
}
/** Seat 1 is a person's: in the middle of round one, at the beginning of round two. */
const onePerson = aDebateInput({ participants: [aSeat(0), person(1, 'Pat'), aSeat(2)], formatOptions })

async function aWorker(
  script: (request: ModelRequest, call: number) => ScriptedReply | undefined = () => ({}),
) {
  const model = createScriptedModel(script)
  const worker = await startWorker({
    postgres: store.postgres,
    model,
    concurrency: 8,
    clock: systemClock,
    newId: store.newId,
    logger: createLogger({ component: 'worker', level: 'silent' }),
    graceMs: 50,
  })
  workers.push(worker)
  return { worker, model }
}

async function aRun(input: DebateInput = onePerson): Promise<RunId> {
  const run = aNewRun({ input })
  await store.runs.start(run, 'RUN_DEBATE')
  return run.id
}

const until = (runId: RunId, isSo: (run: Run) => boolean) =>
  vi.waitFor(
    async () => {
      const run = await store.runs.get(runId)
      expect(isSo(run), `${run.status}: ${JSON.stringify(run.error ?? run.waitingFor)}`).toBe(true)
      return run
    },
    { timeout: 15_000, interval: 20 },
  )
const untilAwaited = (runId: RunId, ...turns: number[]) =>
  until(runId, ({ awaitedTurns }) => awaitedTurns.map(({ turn }) => turn).join() === turns.join())
const untilCompleted = (runId: RunId) => until(runId, ({ status }) => status === 'completed')
const outputOf = (run: Run) => run.output as DebateResult
const eventsOf = (runId: RunId): Promise<readonly Event[]> => store.events.listByRun(runId, 0, 1_000)
const userText = ({ messages }: ModelRequest) =>
  messages.map((one) => ('content' in one ? one.content : '')).join()

/** As when its process is killed: what it holds is given to the next one. */
async function loses(runId: RunId) {
  const [lost] = (await store.journal.takeUp('RUN_DEBATE', 1, store.newId())).claimed
  if (lost?.runId !== runId) throw new Error('not claimed')
  await store.queue.fail([lost.job], 'its worker is gone')
}

const openJobsOf = async (runId: RunId) => {
  const { rows } = await store.postgres.db.pool.query(
    `select from pgboss.job where data ->> 'runId' = $1 and state in ('created', 'active', 'retry')`,
    [runId],
  )
  return rows
}

test('a debate waits for its person, holding no worker, and goes on from what they say', async () => {
  const { model } = await aWorker()
  const runId = await aRun()
  const waiting = await untilAwaited(runId, 1)
  expect(waiting).toMatchObject({ status: 'waiting', waitingFor: { type: 'person', id: '1', until: null } })
  expect(model.requests).toHaveLength(2)
  // The job is over a moment after the run waits.
  await expect.poll(() => openJobsOf(runId), { timeout: 10_000 }).toEqual([])

  await store.runs.takeTurn(runId, { text: 'I have lived there.', by: 'Pat Doe', stance: 0.5 })
  await untilAwaited(runId, 3)
  await store.runs.takeTurn(runId, { text: 'And I would again.' })
  const run = await untilCompleted(runId)

  expect(outputOf(run).turns.map(({ seat, by }) => [seat, by])).toEqual([
    [0, undefined],
    [1, 'Pat Doe'],
    [2, undefined],
    [1, null],
    [2, undefined],
    [0, undefined],
  ])
  expect(run.usage.calls).toBe(5)
  expect(run.awaitedTurns).toEqual([])
  expect(model.requests.slice(2).every((request) => userText(request).includes('I have lived there.'))).toBe(
    true,
  )
  expect((await store.scores.get(runId))?.metrics.turns).toBe(6)
  const events = await eventsOf(runId)
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
  const [started, finished] = ['TurnStarted', 'TurnFinished'].map((type) =>
    events.filter((event) => event.type === type).map(({ data }) => data.turn),
  )
  expect(started?.toSorted()).toEqual([0, 1, 2, 3, 4, 5])
  expect(finished?.toSorted()).toEqual([0, 1, 2, 3, 4, 5])
})

test('workers that die while a person is awaited, and right after they spoke, cost nothing and lose nothing', async () => {
  const first = await aWorker()
  const runId = await aRun()
  await untilAwaited(runId, 1)
  await first.worker.stop()

  await store.runs.takeTurn(runId, { text: 'I speak to nobody.' })
  await expect(store.runs.takeTurn(runId, { text: 'And again.' })).rejects.toThrow(/waits for no person/)
  await loses(runId)
  const second = await aWorker()
  await untilAwaited(runId, 3)
  await second.worker.stop()
  await store.runs.takeTurn(runId, { text: 'Still here.' })
  await loses(runId)
  await loses(runId)
  const third = await aWorker()
  const run = await untilCompleted(runId)

  expect([first, second, third].map(({ model }) => model.requests.length)).toEqual([2, 0, 3])
  expect(outputOf(run).turns.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['I speak to nobody.', 'Still here.']),
  )
  expect(outputOf(run).turns).toHaveLength(6)
  expect(run.usage.calls).toBe(5)
  // Told once, however often somebody began to wait.
  const started = (await eventsOf(runId)).filter(
    ({ type, data }) => type === 'TurnStarted' && data.turn === 3,
  )
  expect(started).toHaveLength(1)
})

test('of two people in one round the second to speak sends the debate on', async () => {
  const { model } = await aWorker()
  const input = aDebateInput({
    ...{ participants: [person(0, 'Pat'), aSeat(1), person(2, 'Kim')], rounds: 1, formatOptions },
  })
  const runId = await aRun(input)
  await untilAwaited(runId, 0, 2)
  await store.runs.takeTurn(runId, { text: 'Kim speaks.', seat: 2 })
  const between = await untilAwaited(runId, 0)
  expect(between).toMatchObject({ attempt: 1, waitingFor: { type: 'person', id: '0' } })
  // Both at once: one of them is too late.
  const both = await Promise.allSettled([
    store.runs.takeTurn(runId, { text: 'Pat speaks.', seat: 0 }),
    store.runs.takeTurn(runId, { text: 'Pat interrupts.', seat: 0 }),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const run = await untilCompleted(runId)

  expect(outputOf(run).turns.map(({ speaker, index }) => [index, speaker])).toEqual([
    [0, 'Pat'],
    [1, 'Speaker 1'],
    [2, 'Kim'],
  ])
  expect(model.requests).toHaveLength(2)
})

test('a note between rounds is seen by everybody who speaks later, and by nobody before', async () => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const input = aDebateInput({ participants: [aSeat(0), aSeat(1)], rounds: 3, formatOptions })
  // The last speaker of round two takes their time.
  const { model } = await aWorker((_request, call) => (call === 3 ? { until: held } : {}))
  const runId = await aRun(input)
  await vi.waitFor(() => expect(model.requests).toHaveLength(4), { timeout: 15_000 })
  const { id } = await store.runs.addNote(runId, { text: 'Mind the budget.', by: 'Noor' })
  expect(outputOf(await store.runs.get(runId)).notes).toMatchObject([{ id, afterTurn: null }])
  goOn()
  const run = await untilCompleted(runId)

  expect(model.requests.map((request) => userText(request).includes('Mind the budget.'))).toEqual([
    ...[false, false, false, false],
    ...[true, true, true],
  ])
  expect(outputOf(run).notes).toMatchObject([{ id, by: 'Noor', text: 'Mind the budget.', afterTurn: 4 }])

  // A fork from before it knows nothing of it, one from after it shares it.
  for (const [turn, notes] of [
    [4, undefined],
    [5, [{ id, afterTurn: 4 }]],
  ] as const) {
    const fork = aNewRun({ input, parentRunId: runId })
    await store.runs.fork(fork, { runId, turn }, 'RUN_DEBATE')
    const forked = await untilCompleted(fork.id)
    if (notes === undefined) expect(outputOf(forked).notes).toBeUndefined()
    else expect(outputOf(forked).notes).toMatchObject(notes)
  }
})

test('a note that comes after the last round stays, unseen', async () => {
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const { model } = await aWorker((_request, call) => (call === 0 ? { until: held } : {}))
  const runId = await aRun(aDebateInput({ format: 'single', rounds: 1, participants: [aSeat(0)] }))
  await vi.waitFor(() => expect(model.requests).toHaveLength(1), { timeout: 15_000 })
  await store.runs.addNote(runId, { text: 'Too late.' })
  goOn()
  const run = await untilCompleted(runId)
  expect(outputOf(run).notes).toMatchObject([{ text: 'Too late.', afterTurn: null }])
})

test('a person who lets the time of the budget pass ends the debate, and what was said is kept', async () => {
  await aWorker()
  const runId = await aRun({ ...onePerson, budget: { maxSeconds: 1.5 } })
  const waiting = await untilAwaited(runId, 1)
  expect(waiting.waitingFor?.until).toBe(new Date(Date.parse(waiting.startedAt ?? '') + 1_500).toISOString())
  const run = await until(runId, ({ finishedAt }) => finishedAt !== null)
  expect(outputOf(run)).toMatchObject({ stopReason: 'budget' })
  expect(outputOf(run).turns).toHaveLength(2)
  expect(run.awaitedTurns).toEqual([])
})
