import type { DebateInput } from '@workbench/core/models/debate'
import type { RunId } from '@workbench/core/models/ids'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { ClaimedRun, JournalStep, RunWrite } from '@workbench/core/ports/run-journal'
import { aDebateInput, aDebateResult, aNewRun, aSeat, aTurn } from '@workbench/core/testing/builders-of-runs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestStore, type TestStore } from '../../testing/test-store.ts'
import { anEvent, aQuestion, aRow, aWait, aWrite, claim } from '../../testing/work-on.ts'
import { mostBytesInRow } from '../blobs/keep-payload.ts'
import { sweepBlobs } from '../blobs/sweep-blobs.ts'
import { createRunJournal } from './run-journal.ts'
import { startRunsIn } from './start-runs-in.ts'

let store: TestStore
beforeAll(async () => {
  store = await openTestStore()
})
beforeEach(() => store.empty())
afterAll(() => store.close())

const large = 'x'.repeat(300_000)
/** What its JSON has around it. */
const ofBytes = (count: number) => 'x'.repeat(count - 2)

async function rows<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await store.postgres.db.pool.query<Row>(text, [...values])).rows
}
const payloadsOf = async (runId: string) =>
  (await rows<{ sha256: string }>('select sha256 from payload_blobs where run_id = $1', [runId])).map(
    ({ sha256 }) => sha256,
  )
const storedOutputs = async (runId: string) =>
  (
    await rows<{ output: unknown }>('select output from run_steps where run_id = $1 order by key', [runId])
  ).map(({ output }) => output)

async function aDebate(overrides: Parameters<typeof aNewRun>[0] = {}): Promise<ClaimedRun> {
  await store.runs.start(aNewRun(overrides), 'RUN_DEBATE')
  return claim(store, 'RUN_DEBATE')
}
const finish = (run: ClaimedRun, steps: readonly JournalStep[], more: Partial<RunWrite> = {}) =>
  store.journal.write(
    aWrite(run, { steps, events: steps.map(({ key }) => anEvent('StepFinished', { key })), ...more }),
  )

/** The same run in the hands of another worker. */
async function takenUpAgain(run: ClaimedRun): Promise<ClaimedRun> {
  await store.queue.fail([run.job], 'its worker is gone')
  return claim(store, 'RUN_DEBATE')
}

/** Everything that was put is old enough to be swept. */
async function sweepAll(): Promise<number> {
  await store.postgres.db.pool.query(`update blobs set touched_at = now() - interval '2 hours'`)
  return sweepBlobs(store.postgres.db)
}

test('a large result is a blob, and every reader finds it whole', async () => {
  const run = await aDebate()
  const turn = aTurn({ text: large, speaker: 'Noor', stance: 0.5 })

  await finish(run, [{ ...aRow('turn', 'turn/0', 0, turn), usage: turn.usage }], {
    events: [anEvent('TurnFinished', { key: 'turn/0' })],
  })

  const [pointer] = await storedOutputs(run.runId)
  const [sha256] = await payloadsOf(run.runId)
  // What statements ask for stands beside it.
  expect(pointer).toEqual({
    $blob: { sha256, sizeBytes: Buffer.byteLength(JSON.stringify(turn)) },
    ...{ speaker: 'Noor', seat: 0, round: 1, stance: 0.5, model: 'simulated:debater' },
    text: large.slice(0, 100_000),
  })
  expect((await store.runs.get(run.runId)).output).toMatchObject({ turns: [turn] })
  expect((await store.events.listByRun(run.runId, 0, 50)).at(-1)?.data.result).toEqual(turn)
  expect((await takenUpAgain(run)).steps).toMatchObject([{ key: 'turn/0', output: turn, usage: turn.usage }])
  expect(await sweepAll()).toBe(0)
})

test('256 KiB stay in their row, a byte more does not, whatever letters it is made of', async () => {
  const run = await aDebate()
  const wide = 'ä'.repeat(mostBytesInRow / 2)

  await finish(run, [
    aRow('model', 'a', 0, ofBytes(mostBytesInRow)),
    aRow('model', 'b', 0, ofBytes(mostBytesInRow + 1)),
    aRow('model', 'c', 0, wide),
  ])

  const [a, b, c] = await storedOutputs(run.runId)
  expect(a).toBe(ofBytes(mostBytesInRow))
  expect(b).toEqual({ $blob: { sha256: expect.any(String), sizeBytes: mostBytesInRow + 1 } })
  expect(c).toEqual({ $blob: { sha256: expect.any(String), sizeBytes: mostBytesInRow + 2 } })
  const { steps } = await takenUpAgain(run)
  expect(new Map(steps.map(({ key, output }) => [key, output]))).toEqual(
    new Map([
      ['a', ofBytes(mostBytesInRow)],
      ['b', ofBytes(mostBytesInRow + 1)],
      ['c', wide],
    ]),
  )
})

/** Four people with as much to say of themselves as anybody may have. */
const largeInput = (name = 'Ada') =>
  aDebateInput({
    participants: [0, 1, 2, 3].map((seat) => aSeat(seat, { name, instructions: large.slice(0, 100_000) })),
  })
const judging: DebateInput['judging'] = { model: 'simulated:judge', metrics: ['rubric'] }

test.each<[string, (runId: RunId, input: DebateInput) => Promise<unknown>]>([
  ['alone', (id, input) => store.runs.start(aNewRun({ id, input }), 'RUN_DEBATE')],
  [
    'with a key',
    (id, input) =>
      store.runs.start(aNewRun({ id, input }), 'RUN_DEBATE', { scope: 'debates', key: 'k', bodyHash: 'h' }),
  ],
  [
    'in a transaction',
    async (id, input) => {
      const { db, bossInserts } = store.postgres
      const client = await db.pool.connect()
      try {
        await client.query('begin')
        await startRunsIn(db, { newId: store.newId, now: store.now, bossInserts })(client, [
          aNewRun({ id, input }),
        ])
        await client.query('commit')
      } finally {
        client.release()
      }
    },
  ],
])('a large input of a run that starts %s is a blob and comes back whole', async (_, start) => {
  const runId = store.newId<RunId>()
  const input = { ...largeInput(), judging }

  await start(runId, input)

  const [row] = await rows<{ input: object }>('select input from runs where id = $1', [runId])
  expect(row?.input).toEqual({
    $blob: { sha256: (await payloadsOf(runId))[0], sizeBytes: expect.any(Number) },
    judging,
  })
  expect((await store.runs.get(runId)).input).toEqual(input)
  expect((await claim(store, 'RUN_DEBATE')).input).toEqual(input)
  expect(await store.experiments.runs([runId])).toMatchObject([{ input }])
  expect(await sweepAll()).toBe(0)
})

test('of runs that start together each keeps its own', async () => {
  const starting = ['a', 'b', 'c'].map((name) =>
    store.runs.start(aNewRun({ input: name === 'b' ? aDebateInput() : largeInput(name) }), 'RUN_DEBATE'),
  )
  const ids = (await Promise.all(starting)).map(({ runId }) => runId)

  const counts = await Promise.all(ids.map(async (id) => (await payloadsOf(id)).length))
  expect(counts).toEqual([1, 0, 1])
  const inputs = await Promise.all(ids.map(async (id) => (await store.runs.get(id)).input))
  expect(inputs).toEqual([largeInput('a'), aDebateInput(), largeInput('c')])
})

test('what the end of a run says is a blob once, for the run and for the event that tells of it', async () => {
  const run = await aDebate({ kind: 'tool', input: { tool: 'now', args: {} } })
  const output = { content: large }

  await store.journal.write(
    aWrite(run, {
      events: [anEvent('RunFinished', { status: 'completed', output })],
      end: { status: 'completed', output, error: null },
    }),
  )

  expect((await store.runs.get(run.runId)).output).toEqual(output)
  const [stored] = await rows<{ size: number }>(
    `select pg_column_size(data) as size from events where run_id = $1 and type = 'RunFinished'`,
    [run.runId],
  )
  expect(stored?.size).toBeLessThan(1_000)
  expect((await store.events.listByRun(run.runId, 0, 50)).at(-1)?.data.output).toEqual(output)
  expect(await payloadsOf(run.runId)).toHaveLength(1)
  expect(await sweepAll()).toBe(0)
})

test('a run that begins to wait has its large results', async () => {
  const run = await aDebate()
  const steps = [aRow('tool', 'tool/0', 0, large)]
  await store.journal.waitFor(aWrite(run, { steps }), aWait({ approvals: [aQuestion()] }))
  const other = await aDebate()
  await store.journal.waitUntil(aWrite(other, { steps }), 0)

  for (const { runId } of [run, other]) expect(await payloadsOf(runId)).toHaveLength(1)
  expect((await claim(store, 'RUN_DEBATE')).steps).toMatchObject([{ output: large }])
})

test('a fork points to what it shares, which stays as long as the fork', async () => {
  const parent = await aDebate({ input: largeInput() })
  const turns = [aTurn({ text: large }), aTurn({ index: 1, text: `${large} again` })]
  await finish(
    parent,
    turns.map((turn) => aRow('turn', `turn/${turn.index}`, turn.index, turn)),
  )
  const fork = aNewRun({ input: largeInput('Eve') })

  await store.runs.fork(fork, { runId: parent.runId, turn: 1 }, 'RUN_DEBATE')

  expect(await payloadsOf(fork.id)).toHaveLength(2)
  // As if the parent had never been.
  await rows('delete from payload_blobs where run_id = $1', [parent.runId])
  expect(await sweepAll()).toBe(2)
  expect(await store.runs.get(fork.id)).toMatchObject({ input: fork.input, output: { turns: [turns[0]] } })
})

test('runs taken over are no different', async () => {
  const turn = aTurn({ text: large })
  const run = {
    ...aNewRun({ input: largeInput(), trigger: { type: 'import', id: null } }),
    ...{ status: 'completed' as const, error: null, forkedFrom: null, usage: null, sourceHash: 'abc' },
    ...{ queuedAt: '2025-03-01T09:59:00.000Z', startedAt: '2025-03-01T10:00:00.000Z' },
    finishedAt: '2025-03-01T10:00:02.500Z',
    output: aDebateResult({ turns: [turn] }),
  }

  await store.runs.importFinished([run])

  expect(await payloadsOf(run.id)).toHaveLength(2)
  expect(await store.runs.get(run.id)).toMatchObject({
    ...{ input: run.input, output: { turns: [turn] }, usage: turn.usage },
  })
  expect(await sweepAll()).toBe(0)
})

test.each([
  { $blob: { sha256: 'ab'.repeat(32), sizeBytes: 7 } },
  { $blob: null, value: 'mine' },
  { $blob: { sha256: 'ab'.repeat(32), sizeBytes: 7 }, padding: large },
])('what looks like a pointer and is none comes back as it was', async (output) => {
  const run = await aDebate({ input: output })
  await finish(run, [aRow('tool', 'tool/0', 0, output)])

  expect((await store.runs.get(run.runId)).input).toEqual(output)
  expect((await store.events.listByRun(run.runId, 0, 50)).at(-1)?.data.result).toEqual(output)
  expect(await takenUpAgain(run)).toMatchObject({ input: output, steps: [{ output }] })
})

function journalOver(blobs: BlobStore) {
  const { db, enqueueIn, bossFetches } = store.postgres
  const faults: unknown[] = []
  const names: string[] = []
  const journal = createRunJournal(
    {
      ...db,
      blobs,
      query: (statement, values) => {
        names.push(statement.name)
        return db.query(statement, values)
      },
    },
    {
      newId: store.newId,
      now: store.now,
      enqueueIn,
      bossFetches,
      onBlobFault: (error) => faults.push(error),
    },
  )
  return { journal, faults, names }
}

const away = async () => {
  throw new Error('The bucket is away')
}

test('when the store fails the row takes what is large, and somebody is told', async () => {
  const run = await aDebate()
  const { journal, faults } = journalOver({ ...store.blobs, put: away })

  await journal.write(aWrite(run, { steps: [aRow('tool', 'tool/0', 0, large)] }))

  expect(faults).toMatchObject([{ message: 'The bucket is away' }])
  expect(await storedOutputs(run.runId)).toEqual([large])
  expect((await takenUpAgain(run)).steps).toMatchObject([{ output: large }])
})

test('a run whose blobs cannot be read keeps nobody else from being taken up', async () => {
  await store.runs.start(aNewRun({ input: largeInput() }), 'RUN_DEBATE')
  const { runId } = await store.runs.start(aNewRun(), 'RUN_DEBATE')
  const { journal, faults } = journalOver({ ...store.blobs, get: away })

  const { claimed } = await journal.takeUp('RUN_DEBATE', 10, store.newId())

  expect(claimed.map((run) => run.runId)).toEqual([runId])
  expect(faults).toMatchObject([{ message: 'The bucket is away' }])
})

test('a part that the store has lost is no missing run', async () => {
  const run = await aDebate({ input: largeInput() })
  const [sha256 = ''] = await payloadsOf(run.runId)
  await store.blobs.delete(sha256)

  await expect(store.runs.get(run.runId)).rejects.toThrow('The blob store has lost a part of this run.')
})

test('an attempt that lost its run leaves no pointer', async () => {
  const run = await aDebate()
  const write = aWrite({ ...run, attempt: 9 }, { steps: [aRow('tool', 'tool/0', 0, large)] })

  await expect(store.journal.write(write)).rejects.toThrow(/no longer owns/)

  expect(await payloadsOf(run.runId)).toEqual([])
  expect(await sweepAll()).toBe(1)
})

test('what is small has nothing to do with blobs', async () => {
  const run = await aDebate()
  const { journal, faults, names } = journalOver({ put: away, get: away, has: away, delete: away })

  await journal.write(aWrite(run, { steps: [aRow('turn', 'turn/0', 0, aTurn())] }))

  expect(names).toEqual(['write_runs'])
  expect(faults).toEqual([])
})
