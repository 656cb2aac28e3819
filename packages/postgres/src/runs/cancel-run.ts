import { ConflictError, NotFoundError } from '@workbench/core/errors'
import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { hasEnded, type RunError, type RunSummary } from '@workbench/core/models/run'
import type { IdempotencyKey } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import { expireApprovals } from '../approvals/expire-approvals.ts'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { drizzle } from '../drizzle.ts'
import { scoreIfPossible } from '../evaluation/scores/score-if-possible.ts'
import { scoreRecorded } from '../evaluation/scores/score-recorded.ts'
import { storeScores } from '../evaluation/scores/store-scores.ts'
import { needsFollowUp } from '../follow-ups/needs-follow-up.sql.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvents } from './append-event.ts'
import { findRun } from './find-run.ts'
import type { RunRow } from './run-row.ts'

const cancelled: RunError = {
  code: 'cancelled',
  message: 'The run was cancelled.',
  hint: 'What is finished is kept. Retry the run to go on from there.',
}

export interface CancelOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly forget?: IdempotencyKey | undefined
}

/**
 * Ends a run nobody works on in place; for a running one it leaves a flag and wakes the worker. Runs that its steps
 * started go with it.
 */
export async function cancelRun(
  db: Database,
  runId: string,
  options: CancelOptions,
): Promise<Pick<RunSummary, 'kind' | 'status'>> {
  const run = await cancelOne(db, runId, options)
  await cancelChildren(db, runId, options)
  return run
}

/**
 * Cancels the open runs that steps of a run started. Each in a transaction of its own: the journal writes many runs with
 * one statement, and whoever held several of their rows could wait for it in a circle.
 */
export async function cancelChildren(
  db: Database,
  runId: string,
  { newId, now }: CancelOptions,
): Promise<void> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select id from runs where parent_run_id = $1 and trigger ->> 'type' = 'workflow'
       and status not in ('completed', 'failed', 'cancelled') and cancel_requested_at is null
     order by id`,
    [runId],
  )
  for (const { id } of rows) {
    await cancelRun(db, id, { newId, now }).catch((error: unknown) => {
      // It ended meanwhile.
      if (!(error instanceof ConflictError)) throw error
    })
  }
}

async function cancelOne(
  db: Database,
  runId: string,
  { newId, now, forget }: CancelOptions,
): Promise<Pick<RunSummary, 'kind' | 'status'>> {
  const atIso = new Date(now()).toISOString()
  return inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<Pick<RunRow, 'status' | 'kind'>>(
      'select status, kind from runs where id = $1 for update',
      [runId],
    )
    const [run] = rows
    if (run === undefined) throw new NotFoundError('run', runId)
    if (hasEnded(run.status)) {
      throw new ConflictError(`This run has already ended: it is ${run.status}.`)
    }
    if (run.status === 'running') {
      await client.query('update runs set cancel_requested_at = $2 where id = $1', [runId, atIso])
      await client.query('select pg_notify($1, $2)', [channels.control, `cancel:${runId}`])
      return run
    }
    const outcome = { verdict: null, stopReason: 'cancelled' }
    const ended = await client.query<{ needs_follow_up: boolean }>(
      `update runs r set status = 'cancelled', finished_at = $2, error = $3, output = $4, waiting_for = null,
         needs_follow_up = ${needsFollowUp('r', `'cancelled'`)} where id = $1
       returning needs_follow_up`,
      [runId, atIso, JSON.stringify(cancelled), run.kind === 'debate' ? JSON.stringify(outcome) : null],
    )
    if (forget !== undefined) {
      await client.query('delete from idempotency_keys where scope = $1 and key = $2 and run_id = $3', [
        forget.scope,
        forget.key,
        runId,
      ])
    }
    await expireApprovals(client, runId, atIso)
    await recordEnd(client, db.blobs, { runId, atIso, newId })
    await client.query('select pg_notify($1, $2)', [channels.runs, runId])
    if (ended.rows[0]?.needs_follow_up)
      await client.query('select pg_notify($1, $2)', [channels.followUps, ''])
    return { kind: run.kind, status: 'cancelled' }
  })
}

/** Score and events of a run that has been ended in this transaction. */
async function recordEnd(
  client: pg.PoolClient,
  blobs: Database['blobs'],
  { runId, atIso, newId }: { runId: string; atIso: string; newId: () => string },
): Promise<void> {
  const run = await findRun(drizzle(client, { casing: 'snake_case' }), blobs, runId)
  const score = scoreIfPossible(() => measuredRun(run), atIso)
  if (score !== null) await storeScores(client, [{ runId: run.id, ...score }])
  const events = [
    ...(score === null ? [] : [scoreRecorded(newId(), score)]),
    {
      ...{ id: newId(), type: 'RunCancelled', component: 'server', atIso },
      data: { status: 'cancelled' },
    },
  ]
  await client.query('update runs set last_seq = last_seq + $2 where id = $1', [runId, events.length])
  await appendEvents(client, runId, events)
}
