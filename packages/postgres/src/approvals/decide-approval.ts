import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { Approval, ApprovalDecision } from '@workbench/core/models/approval'
import { hasEnded, type RunKind, type RunStatus, type WaitingFor } from '@workbench/core/models/run'
import type pg from 'pg'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from '../runs/append-event.ts'
import type { EnqueueIn } from '../runs/enqueue-in.ts'
import { jobTypeOf } from '../runs/job-type-of.ts'
import { type ApprovalRow, approvalColumns, toApproval } from './approval-row.ts'

export interface DecideOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly enqueueIn: EnqueueIn
}

interface WaitingRun {
  kind: RunKind
  status: RunStatus
  waiting_for: WaitingFor | null
}

/** The lock on the run's row comes first, as everywhere: whoever begins to wait holds it, too. */
export async function decideApproval(
  db: Database,
  id: string,
  { decision, comment = null }: ApprovalDecision,
  decidedBy: string,
  { newId, now, enqueueIn }: DecideOptions,
): Promise<Approval> {
  const atIso = new Date(now()).toISOString()
  return inTransaction(db.pool, async (client) => {
    const runId = await runOf(client, id)
    const run = await lockRun(client, runId)
    await refuseDecided(client, id, run.status, atIso)
    const { rows } = await client.query<ApprovalRow>(
      `update approvals set status = $3, decided_by = $4, comment = $5, decided_at = $2 where id = $1
       returning ${approvalColumns('$2')}`,
      [id, atIso, decision === 'approve' ? 'approved' : 'rejected', decidedBy, comment],
    )
    const [row] = rows
    if (row === undefined) throw new NotFoundError('approval', id)

    const isAwaited = run.status === 'waiting' && run.waiting_for?.type === 'approval'
    await client.query(
      `update runs set last_seq = last_seq + 1 ${isAwaited ? `, status = 'queued', waiting_for = null` : ''}
       where id = $1`,
      [runId],
    )
    await appendEvent(client, runId, {
      id: newId(),
      type: 'ApprovalDecided',
      component: 'server',
      atIso,
      data: { approvalId: id, stepId: row.step_id, decision, decidedBy, comment },
    })
    if (isAwaited) await enqueueIn(client, jobTypeOf(run.kind), { id: newId(), runId })
    await client.query('select pg_notify($1, $2)', [channels.runs, runId])
    return toApproval(row)
  })
}

async function runOf(client: pg.ClientBase, id: string): Promise<string> {
  const { rows } = await client.query<{ run_id: string }>('select run_id from approvals where id = $1', [id])
  const [row] = rows
  if (row === undefined) throw new NotFoundError('approval', id)
  return row.run_id
}

async function lockRun(client: pg.ClientBase, runId: string): Promise<WaitingRun> {
  const { rows } = await client.query<WaitingRun>(
    'select kind, status, waiting_for from runs where id = $1 for update',
    [runId],
  )
  const [run] = rows
  if (run === undefined) throw new NotFoundError('run', runId)
  return run
}

async function refuseDecided(
  client: pg.ClientBase,
  id: string,
  runStatus: RunStatus,
  atIso: string,
): Promise<void> {
  // Read once more under the lock: somebody else may have been faster.
  const { rows } = await client.query<ApprovalRow>(
    `select ${approvalColumns('$2')} from approvals where id = $1`,
    [id, atIso],
  )
  const [row] = rows
  if (row === undefined) throw new NotFoundError('approval', id)
  const { status, decidedBy, decidedAt, expiresAt } = toApproval(row)
  if (status === 'expired' || hasEnded(runStatus)) {
    const why = hasEnded(runStatus) ? `its run is ${runStatus}` : `nobody decided before ${expiresAt}`
    throw new ConflictError(`This can't be decided any more: ${why}.`)
  }
  if (status !== 'pending') throw new ConflictError(`This was ${status} by ${decidedBy} at ${decidedAt}.`)
}
