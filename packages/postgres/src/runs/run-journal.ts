import { RunLostError } from '@workbench/core/errors'
import type { Job } from '@workbench/core/ports/job-queue'
import type { ClaimedRun, RunJournal, RunWrite, WriteAnswer } from '@workbench/core/ports/run-journal'
import { coalesce } from '../coalesce.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { untilReconnected } from '../until-reconnected.ts'
import { claimRuns } from './claim-runs.sql.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { type WaitingWrite, writeRuns, writeRunsValues } from './write-run.sql.ts'

/** A step that was in flight at so many deaths of its worker is taken for their cause. */
const poisonDeaths = 3

export interface RunJournalOptions {
  readonly newId: () => string
  readonly now: () => number
  /** Enqueues within a transaction, for runs that wait for a time. */
  readonly enqueueIn: EnqueueIn
  /** Told that runs have new events, once they are durable. */
  readonly onWritten?: (runIds: readonly string[]) => void
  /** Ends the waiting for a database that is away. */
  readonly signal?: AbortSignal
  readonly onOutage?: (error: unknown) => void
}

interface ClaimRow {
  id: string
  kind: string
  attempt: number
  request_id: string
  trace_id: string
  input: unknown
  started_at: Date
  cancel_requested_at: Date | null
  deaths: Record<string, number>
  calls: number
  input_tokens: string
  output_tokens: string
  cost_usd: number | null
  job_id: string
  steps: StepJson[]
}

interface WrittenRow {
  id: string
  is_watched: boolean
  is_cancel_requested: boolean
}

interface StepJson {
  key: string
  kind: 'turn' | 'call'
  position: number
  output: unknown
  calls: number
  inputTokens: number
  outputTokens: number
  costUsd: number | null
}

export function createRunJournal(db: Database, options: RunJournalOptions): RunJournal {
  const { newId, now, enqueueIn, onWritten = () => {}, signal, onOutage = () => {} } = options
  const nowIso = () => new Date(now()).toISOString()

  const write = coalesce<RunWrite, WriteAnswer>(
    (writes) => untilReconnected((isRepeated) => writeAll(writes, isRepeated), { signal, onOutage }),
    { maxBatch: 64 },
  )

  async function writeAll(writes: readonly RunWrite[], isRepeated: boolean) {
    const durable = isRepeated ? await findCommitted(writes) : new Set<string>()
    const missing = writes.filter(({ runId }) => !durable.has(runId))
    const rows =
      missing.length === 0 ? [] : await db.query<WrittenRow>(writeRuns, writeRunsValues(missing, nowIso()))
    const written = new Map(rows.map((row) => [row.id, row]))
    onWritten([...written.keys(), ...durable])
    return writes.map(({ runId, attempt }) => {
      if (durable.has(runId)) return { isWatched: true, isCancelRequested: false }
      const row = written.get(runId)
      if (row === undefined) return new RunLostError(runId, attempt)
      return { isWatched: row.is_watched, isCancelRequested: row.is_cancel_requested }
    })
  }

  /** A connection that broke during the commit leaves open whether it took place; the first event's id tells. */
  async function findCommitted(writes: readonly RunWrite[]): Promise<Set<string>> {
    const rows = await db.query<{ run_id: string }>(
      { name: 'find_committed', text: 'select run_id from events where id = any($1::uuid[])' },
      [writes.map(({ events }) => events[0]?.id)],
    )
    return new Set(rows.map((row) => row.run_id))
  }

  return {
    async claim(jobs, workerId) {
      if (jobs.length === 0) return []
      const requested = jobs.map((job) => ({
        run_id: job.data.runId,
        job_id: job.id,
        deliveries: job.deliveries,
        event_id: newId(),
        error_event_id: newId(),
      }))
      const rows = await db.query<ClaimRow>(claimRuns, [
        JSON.stringify(requested),
        workerId,
        nowIso(),
        jobs.map((job) => job.data.runId),
      ])
      if (rows.length > 0) onWritten(rows.map((row) => row.id))
      const jobById = new Map(jobs.map((job) => [job.id, job]))
      return rows.flatMap((row) => {
        const job = jobById.get(row.job_id)
        return job === undefined ? [] : [toClaimedRun(row, job)]
      })
    },

    write,

    waitUntil: (waiting, untilMs) =>
      untilReconnected(
        async (isRepeated) => {
          if (isRepeated && (await findCommitted([waiting])).size > 0) return
          const until = new Date(untilMs)
          const jobId = newId()
          const waitingFor = { type: 'rate-limit', id: jobId, until: until.toISOString() }
          const entry: WaitingWrite = { ...waiting, waitingFor }
          await inTransaction(db.pool, async (client) => {
            const values = writeRunsValues([entry], nowIso())
            const { rowCount } = await client.query({ ...writeRuns, values })
            if (rowCount === 0) throw new RunLostError(waiting.runId, waiting.attempt)
            await enqueueIn(client, 'RUN_DEBATE', { id: jobId, runId: waiting.runId, startAfter: until })
          })
          onWritten([waiting.runId])
        },
        { signal, onOutage },
      ),
  }
}

function toClaimedRun(row: ClaimRow, job: Job): ClaimedRun {
  const poison = Object.entries(row.deaths).find(([, deaths]) => deaths >= poisonDeaths)
  return {
    runId: row.id as ClaimedRun['runId'],
    kind: row.kind as ClaimedRun['kind'],
    attempt: row.attempt,
    correlation: { requestId: row.request_id, traceId: row.trace_id },
    input: row.input,
    startedAtMs: row.started_at.getTime(),
    isCancelRequested: row.cancel_requested_at !== null,
    usage: {
      calls: row.calls,
      inputTokens: Number(row.input_tokens),
      outputTokens: Number(row.output_tokens),
      costUsd: row.cost_usd,
    },
    steps: row.steps.map(({ key, kind, position, output, ...usage }) => ({
      key,
      kind,
      position,
      output,
      usage,
    })),
    poisonStep: poison?.[0] ?? null,
    job,
  }
}
