import { castVote } from '@workbench/core/approvals/cast-vote'
import { NotFoundError } from '@workbench/core/errors'
import type { Approval, ApprovalDecision, ApprovalVote } from '@workbench/core/models/approval'
import type pg from 'pg'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from '../runs/append-event.ts'
import type { EnqueueIn } from '../runs/enqueue-in.ts'
import { type WakeableRun, wakeRun } from '../runs/wake-run.ts'
import { type ApprovalRow, approvalColumns, toApproval } from './approval-row.ts'

export interface DecideOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly enqueueIn: EnqueueIn
}

/**
 * The lock on the run's row comes first, as everywhere: whoever begins to wait holds it, too. Then that on the approval's,
 * which whoever finds it expired takes as well (see findApproval): an answer comes before that or after, never both.
 */
export async function decideApproval(
  db: Database,
  id: string,
  decision: ApprovalDecision,
  voter: { readonly decidedBy: string; readonly via: ApprovalVote['via'] },
  options: DecideOptions,
): Promise<Approval> {
  return inTransaction(db.pool, async (client) => {
    const runId = await runOf(client, id)
    const run = await lockRun(client, runId)
    await client.query('select from approvals where id = $1 for update', [id])
    // After the locks: whoever had to wait for them answers when they are his.
    const at = new Date(options.now()).toISOString()
    const approval = castVote(await read(client, id, at), run.status, decision, { ...voter, at })
    await addVote(client, approval)
    if (approval.status !== 'pending') await close(client, approval, run, options)
    return approval
  })
}

async function runOf(client: pg.ClientBase, id: string): Promise<string> {
  const { rows } = await client.query<{ run_id: string }>('select run_id from approvals where id = $1', [id])
  const [row] = rows
  if (row === undefined) throw new NotFoundError('approval', id)
  return row.run_id
}

async function lockRun(client: pg.ClientBase, runId: string): Promise<WakeableRun> {
  const { rows } = await client.query<WakeableRun>(
    'select kind, status, waiting_for from runs where id = $1 for update',
    [runId],
  )
  const [run] = rows
  if (run === undefined) throw new NotFoundError('run', runId)
  return run
}

async function read(client: pg.ClientBase, id: string, atIso: string): Promise<Approval> {
  const { rows } = await client.query<ApprovalRow>(
    `select ${approvalColumns('$2')} from approvals where id = $1`,
    [id, atIso],
  )
  const [row] = rows
  if (row === undefined) throw new NotFoundError('approval', id)
  return toApproval(row)
}

async function addVote(client: pg.ClientBase, { id, decisions }: Approval): Promise<void> {
  const vote = decisions.at(-1)
  if (vote === undefined) throw new Error(`Nobody has answered the approval ${id}`)
  await client.query(
    'insert into approval_votes (approval_id, by, decision, comment, via, at) values ($1, $2, $3, $4, $5, $6)',
    [id, vote.by, vote.decision, vote.comment, vote.via, vote.at],
  )
}

/** Nobody else is asked; the run is told, and goes on when it waits. */
async function close(
  client: pg.ClientBase,
  { id, runId, stepId, status, decidedBy, comment, decidedAt }: Approval,
  run: WakeableRun,
  options: DecideOptions,
): Promise<void> {
  await client.query(
    'update approvals set status = $2, decided_by = $3, comment = $4, decided_at = $5 where id = $1',
    [id, status, decidedBy, comment, decidedAt],
  )
  await client.query('update runs set last_seq = last_seq + 1 where id = $1', [runId])
  const decision = status === 'approved' ? 'approve' : 'reject'
  await appendEvent(client, runId, {
    id: options.newId(),
    type: 'ApprovalDecided',
    component: 'server',
    atIso: decidedAt ?? '',
    data: { approvalId: id, stepId, decision, decidedBy, comment },
  })
  await wakeRun(client, runId, run, options)
  await client.query('select pg_notify($1, $2)', [channels.runs, runId])
}
