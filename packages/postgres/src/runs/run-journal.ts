import { RunLostError } from '@workbench/core/errors'
import { type Job, type JobType, jobTypes } from '@workbench/core/ports/job-queue'
import type {
  ClaimedRun,
  JournalStep,
  RunJournal,
  RunWrite,
  WriteAnswer,
} from '@workbench/core/ports/run-journal'
import { openOutputs, openPayload } from '../blobs/open-payload.ts'
import { coalesce } from '../coalesce.ts'
import type { Database, NamedStatement } from '../database.ts'
import { createFollowUpNotifier } from '../follow-ups/follow-up-notifier.ts'
import { inTransaction } from '../in-transaction.ts'
import { untilReconnected } from '../until-reconnected.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { jobTypeOf } from './job-type-of.ts'
import { type ReadyWrite, readyWrite } from './ready-write.ts'
import { readNotes } from './run-notes.ts'
import { readJournals, takeUpRunsStatement } from './take-up-runs.sql.ts'
import { waitFor } from './wait-for.ts'
import { writeRunsQuery } from './write-run.sql.ts'

/** A step that was in flight at so many deaths of its worker is taken for their cause. */
const poisonDeaths = 3

export interface RunJournalOptions {
  readonly newId: () => string
  readonly now: () => number
  /** Enqueues within a transaction, for runs that wait. */
  readonly enqueueIn: EnqueueIn
  /** pg-boss's own fetch of each type of job (see captureFetch). */
  readonly bossFetches: ReadonlyMap<JobType, string>
  /** Told that runs have new events, once they are durable. */
  readonly onWritten?: (runIds: readonly string[]) => void
  /** Ends the waiting for a database that is away. */
  readonly signal?: AbortSignal
  readonly onOutage?: (error: unknown) => void
  /** A blob could not be put: what is large stays in its row; or not be read: its run is taken up later. */
  readonly onBlobFault?: (error: unknown) => void
}

interface JobRow {
  run_id: string
  job_id: string
  deliveries: number
}

interface ClaimRow extends JobRow {
  id: string
  kind: string
  attempt: number
  request_id: string
  trace_id: string
  trigger: ClaimedRun['trigger']
  forked_from_run_id: string | null
  forked_from_turn: number | null
  input: unknown
  queued_at: Date
  started_at: Date
  cancel_requested_at: Date | null
  deaths: Record<string, number>
  calls: number
  input_tokens: string
  output_tokens: string
  cost_usd: number | null
  notes_added: number
  /** null when the run was attempted before: what its journal holds is read afterwards. */
  steps: StepJson[] | null
}

/** A job whose run is missing or needs nobody. */
interface SpareRow extends JobRow {
  id: null
}

interface WrittenRow {
  id: string
  kind: ClaimedRun['kind']
  is_watched: boolean
  is_cancel_requested: boolean
  needs_follow_up: boolean
  notes_added: number
}

interface StepJson {
  key: string
  kind: JournalStep['kind']
  position: number
  output: unknown
  calls: number
  inputTokens: number
  outputTokens: number
  costUsd: number | null
}

export function createRunJournal(db: Database, options: RunJournalOptions): RunJournal {
  const { newId, now, enqueueIn, bossFetches, onWritten = () => {} } = options
  const { signal, onOutage = () => {}, onBlobFault = () => {} } = options
  const nowIso = () => new Date(now()).toISOString()
  const notifyFollowUps = createFollowUpNotifier(db)

  const ready = (write: RunWrite) => readyWrite(write, { blobs: db.blobs, onFault: onBlobFault })
  const writePatiently = (writes: readonly ReadyWrite[]) =>
    untilReconnected((isRepeated) => writeAll(writes, isRepeated), { signal, onOutage })
  const writeSmall = coalesce<ReadyWrite, WriteAnswer>(writePatiently, { maxBatch: 64 })

  /** Their words take tens of milliseconds to be indexed, for which neither a debate nor another document should wait. */
  async function writePassages(write: ReadyWrite): Promise<WriteAnswer> {
    const [answer] = await writePatiently([write])
    if (answer === undefined || answer instanceof Error) throw answer
    return answer
  }

  const statementOf = (type: JobType) => takeUpRunsStatement(type, bossFetches.get(type) ?? '')
  const takeUpByType = Object.fromEntries(jobTypes.map((type) => [type, statementOf(type)])) as Record<
    JobType,
    NamedStatement
  >

  async function journalsOf(rows: readonly ClaimRow[]): Promise<Map<string, StepJson[]>> {
    const journals = new Map(rows.map((row) => [row.id, row.steps ?? []]))
    const ids = rows.filter(({ steps }) => steps === null).map(({ id }) => id)
    if (ids.length === 0) return journals
    const read = () => db.query<{ id: string; steps: StepJson[] }>(readJournals, [ids])
    for (const { id, steps } of await untilReconnected(read, { signal, onOutage })) journals.set(id, steps)
    return journals
  }

  /** What a run was given and has is whole again; one whose blobs can't be read is left to the queue. */
  async function opened(
    type: JobType,
    rows: readonly ClaimRow[],
    journals: ReadonlyMap<string, StepJson[]>,
  ): Promise<ClaimedRun[]> {
    const claimed: ClaimedRun[] = []
    for (const row of rows) {
      try {
        const input = await openPayload(db.blobs, row.input)
        const steps = await openOutputs(db.blobs, journals.get(row.id) ?? [])
        claimed.push(toClaimedRun({ ...row, input }, steps, toJob(type, row)))
      } catch (error) {
        onBlobFault(error)
      }
    }
    return claimed
  }

  async function writeAll(writes: readonly ReadyWrite[], isRepeated: boolean) {
    const durable = isRepeated ? await findCommitted(writes) : new Set<string>()
    const missing = writes.filter(({ runId }) => !durable.has(runId))
    const rows = missing.length === 0 ? [] : await writeMissing(missing)
    const written = new Map(rows.map((row) => [row.id, row]))
    onWritten([...written.keys(), ...durable])
    if (rows.some((row) => row.needs_follow_up)) notifyFollowUps()
    return writes.map(({ runId, attempt }) => {
      if (durable.has(runId)) return { isWatched: true, isCancelRequested: false, notesAdded: null }
      const row = written.get(runId)
      if (row === undefined) return new RunLostError(runId, attempt)
      return {
        isWatched: row.is_watched,
        isCancelRequested: row.is_cancel_requested,
        notesAdded: row.notes_added,
      }
    })
  }

  function writeMissing(writes: readonly ReadyWrite[]): Promise<WrittenRow[]> {
    const { statement, values } = writeRunsQuery(writes, nowIso())
    return db.query<WrittenRow>(statement, values)
  }

  /** A connection that broke during the commit leaves open whether it took place; the ids of its events tell. */
  async function findCommitted(writes: readonly RunWrite[]): Promise<Set<string>> {
    const rows = await db.query<{ run_id: string }>(
      { name: 'find_committed', text: 'select distinct run_id from events where id = any($1::uuid[])' },
      [writes.flatMap(({ events }) => events.map(({ id }) => id))],
    )
    return new Set(rows.map((row) => row.run_id))
  }

  /** The last write of an attempt that lets go of its run. */
  const letGo = (waiting: RunWrite, wait: () => Promise<void>): Promise<void> =>
    untilReconnected(
      async (isRepeated) => {
        const isDurable = isRepeated && (await findCommitted([waiting])).size > 0
        if (!isDurable) await wait()
        onWritten([waiting.runId])
      },
      { signal, onOutage },
    )

  return {
    async takeUp(type, limit, workerId) {
      const values = [limit, workerId, nowIso(), newId()]
      const rows = await db.query<ClaimRow | SpareRow>(takeUpByType[type], values)
      const taken = rows.filter((row) => row.id !== null)
      if (taken.length > 0) onWritten(taken.map((row) => row.id))
      const journals = await journalsOf(taken)
      return {
        claimed: await opened(type, taken, journals),
        spare: rows.filter((row) => row.id === null).map((row) => toJob(type, row)),
      }
    },

    async write(one) {
      const write = one.side?.chunks === undefined ? writeSmall : writePassages
      return write(await ready(one))
    },

    waitUntil: (waiting, untilMs) =>
      letGo(waiting, async () => {
        const until = new Date(untilMs)
        const jobId = newId()
        const waitingFor = { type: 'rate-limit', id: jobId, until: until.toISOString() }
        const entry: ReadyWrite = { ...(await ready(waiting)), waitingFor }
        await inTransaction(db.pool, async (client) => {
          const { statement, values } = writeRunsQuery([entry], nowIso())
          const { rows } = await client.query<WrittenRow>(db.statement(statement, values))
          const [written] = rows
          if (written === undefined) throw new RunLostError(waiting.runId, waiting.attempt)
          const job = { id: jobId, runId: waiting.runId, startAfter: until }
          await enqueueIn(client, jobTypeOf(written.kind), job)
        })
      }),

    waitFor: (waiting, wait) => letGo(waiting, async () => waitFor(db, await ready(waiting), wait, options)),

    notes: (runId) => untilReconnected(() => readNotes(db, runId), { signal, onOutage }),
  }
}

const toJob = (type: JobType, { job_id, run_id, deliveries }: JobRow): Job => ({
  id: job_id,
  type,
  data: { runId: run_id },
  deliveries,
})

function toClaimedRun(row: ClaimRow, steps: readonly StepJson[], job: Job): ClaimedRun {
  const poison = Object.entries(row.deaths).find(([, deaths]) => deaths >= poisonDeaths)
  return {
    runId: row.id as ClaimedRun['runId'],
    kind: row.kind as ClaimedRun['kind'],
    attempt: row.attempt,
    correlation: { requestId: row.request_id, traceId: row.trace_id },
    trigger: row.trigger,
    forkedFrom:
      row.forked_from_run_id === null
        ? null
        : { runId: row.forked_from_run_id as ClaimedRun['runId'], turn: row.forked_from_turn ?? 0 },
    input: row.input,
    queuedAtMs: row.queued_at.getTime(),
    startedAtMs: row.started_at.getTime(),
    isCancelRequested: row.cancel_requested_at !== null,
    usage: {
      calls: row.calls,
      inputTokens: Number(row.input_tokens),
      outputTokens: Number(row.output_tokens),
      costUsd: row.cost_usd,
    },
    steps: steps.map(({ key, kind, position, output, ...usage }) => ({
      key,
      kind,
      position,
      output,
      usage,
    })),
    notesAdded: row.notes_added,
    poisonStep: poison?.[0] ?? null,
    job,
  }
}
