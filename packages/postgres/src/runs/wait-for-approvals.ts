import { RunLostError } from '@workbench/core/errors'
import type { RunKind, WaitingFor } from '@workbench/core/models/run'
import type { NewApproval, NewEvent, RunWrite } from '@workbench/core/ports/run-journal'
import type pg from 'pg'
import { statusAt } from '../approvals/approval-row.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { jobTypeOf } from './job-type-of.ts'
import { type WaitingWrite, writeRuns, writeRunsValues } from './write-run.sql.ts'

interface OwnRun {
  kind: RunKind
  is_cancel_requested: boolean
}

interface AskedRow {
  id: string
  is_pending: boolean
  expires_at: Date | null
}

/**
 * Writes, asks, and lets go of the run in one transaction under the lock of its row. Answers take the same lock, so
 * that none can come between the look at them and the end of the waiting's begin.
 *
 * @throws RunLostError
 */
export async function waitForApprovals(
  db: Database,
  write: RunWrite,
  approvals: readonly NewApproval[],
  { newId, now, enqueueIn }: { newId: () => string; now: () => number; enqueueIn: EnqueueIn },
): Promise<void> {
  const { runId } = write
  const atIso = new Date(now()).toISOString()
  await inTransaction(db.pool, async (client) => {
    const run = await lockOwnRun(client, write)
    const asked = await ask(client, runId, approvals, atIso)
    const repeated = new Set(approvals.map(({ id }) => id).filter((id) => !asked.newIds.has(id)))
    const events = write.events.filter((event) => !isQuestion(event, repeated))

    const [first] = asked.rows
    const isAnswered = !asked.rows.every((row) => row.is_pending)
    // Who asked for its end found a worker to tell; the next one is told by the row.
    const isWaiting = first !== undefined && !isAnswered && !run.is_cancel_requested
    const until = earliest(asked.rows)
    const waitingFor: WaitingFor | undefined = isWaiting
      ? { type: 'approval', id: first.id, until: until?.toISOString() ?? null }
      : undefined
    const entry: WaitingWrite = {
      ...write,
      events,
      ...(isWaiting ? { waitingFor } : { end: { status: 'queued' } }),
    }
    await client.query(db.statement(writeRuns, writeRunsValues([entry], atIso)))

    const job = { id: newId(), runId }
    if (!isWaiting) await enqueueIn(client, jobTypeOf(run.kind), job)
    else if (until !== null) await enqueueIn(client, jobTypeOf(run.kind), { ...job, startAfter: until })
  })
}

async function lockOwnRun(client: pg.ClientBase, { runId, attempt }: RunWrite): Promise<OwnRun> {
  const { rows } = await client.query<OwnRun>(
    `select kind, cancel_requested_at is not null as is_cancel_requested from runs
      where id = $1 and attempt = $2 and status = 'running' for update`,
    [runId, attempt],
  )
  const [run] = rows
  if (run === undefined) throw new RunLostError(runId, attempt)
  return run
}

/** @returns what is asked now, in the order given; `newIds` of what was not asked before. */
async function ask(client: pg.ClientBase, runId: string, approvals: readonly NewApproval[], atIso: string) {
  const questions = approvals.map(({ id, stepId, title, details, expiresAtMs }) => ({
    id,
    step_id: stepId,
    title,
    details,
    expires_at: expiresAtMs === null ? null : new Date(expiresAtMs).toISOString(),
  }))
  const inserted = await client.query<{ id: string }>(
    `insert into approvals (id, run_id, workflow_id, step_id, title, details, status, created_at, expires_at)
     select q.id, r.id, r.workflow_id, q.step_id, q.title, q.details, 'pending', $3, q.expires_at
     from jsonb_to_recordset($2::jsonb) as q (id uuid, step_id text, title text, details jsonb,
       expires_at timestamptz) join runs r on r.id = $1
     on conflict (run_id, step_id) where not is_superseded do nothing
     returning id`,
    [runId, JSON.stringify(questions), atIso],
  )
  const { rows } = await client.query<AskedRow>(
    `select id, ${statusAt('$3')} = 'pending' as is_pending, expires_at from approvals
     where run_id = $1 and step_id = any($2) and not is_superseded order by array_position($2, step_id)`,
    [runId, approvals.map(({ stepId }) => stepId), atIso],
  )
  return { rows, newIds: new Set(inserted.rows.map(({ id }) => id)) }
}

/** An `ApprovalRequested` of one of these approvals. */
const isQuestion = ({ type, data }: NewEvent, approvalIds: ReadonlySet<string>): boolean =>
  type === 'ApprovalRequested' && typeof data.approvalId === 'string' && approvalIds.has(data.approvalId)

function earliest(rows: readonly AskedRow[]): Date | null {
  const times = rows.flatMap(({ expires_at }) => (expires_at === null ? [] : [expires_at.getTime()]))
  return times.length === 0 ? null : new Date(Math.min(...times))
}
