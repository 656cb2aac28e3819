import { RunLostError } from '@workbench/core/errors'
import type { RunKind } from '@workbench/core/models/run'
import type {
  AwaitedPerson,
  NewApproval,
  NewEvent,
  RunWait,
  RunWrite,
} from '@workbench/core/ports/run-journal'
import { waitedFor } from '@workbench/core/runs/waited-for'
import type pg from 'pg'
import { statusAt } from '../approvals/approval-row.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { jobTypeOf } from './job-type-of.ts'
import type { ReadyWrite } from './ready-write.ts'
import { writeRunsQuery } from './write-run.sql.ts'
import { questionColumns, questionRow } from './write-sides.sql.ts'

interface OwnRun {
  kind: RunKind
  is_cancel_requested: boolean
}

interface AskedRow {
  id: string
  step_id: string
  is_pending: boolean
  expires_at: Date | null
}

/**
 * Writes, asks, and lets go of the run in one transaction under the lock of its row. Whoever answers, and whoever tells
 * of an awaited run's end, takes the same lock afterwards: either it is seen here, or the run is found waiting there.
 *
 * @throws RunLostError
 */
export async function waitFor(
  db: Database,
  write: ReadyWrite,
  wait: RunWait,
  { newId, now, enqueueIn }: { newId: () => string; now: () => number; enqueueIn: EnqueueIn },
): Promise<void> {
  const { runId } = write
  const nowMs = now()
  const atIso = new Date(nowMs).toISOString()
  await inTransaction(db.pool, async (client) => {
    const run = await lockOwnRun(client, write)
    const asked = await ask(client, runId, wait.approvals, atIso)
    const repeated = new Set(wait.approvals.map(({ id }) => id).filter((id) => !asked.newIds.has(id)))
    const people = wait.people ?? []
    const begun = await turnsBegun(client, runId, people)
    const events = write.events.filter((event) => !isQuestion(event, repeated) && !isStart(event, begun))

    const hasCome =
      // Who asked for its end found a worker to tell; the next one is told by the row.
      run.is_cancel_requested ||
      isNothing(wait) ||
      asked.rows.some((row) => !row.is_pending) ||
      (wait.untilMs !== null && wait.untilMs <= nowMs) ||
      (people.length > 0 && (await haveAllSpoken(client, runId, people))) ||
      (await hasOneEnded(client, wait.runIds))
    const waitingFor = hasCome
      ? undefined
      : waitedFor({ ...wait, approvals: asStored(wait.approvals, asked.rows) })
    const entry: ReadyWrite = {
      ...write,
      events,
      ...(waitingFor === undefined ? { end: { status: 'queued' } } : { waitingFor }),
    }
    const { statement, values } = writeRunsQuery([entry], atIso)
    await client.query(db.statement(statement, values))

    const job = { id: newId(), runId }
    if (waitingFor === undefined) await enqueueIn(client, jobTypeOf(run.kind), job)
    else if (waitingFor.until !== null)
      await enqueueIn(client, jobTypeOf(run.kind), { ...job, startAfter: new Date(waitingFor.until) })
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
  if (approvals.length === 0) return { rows: [], newIds: new Set<string>() }
  const inserted = await client.query<{ id: string }>(
    `insert into approvals (id, run_id, workflow_id, step_id, title, details, status, created_at, expires_at,
       approvers, required)
     select q.id, r.id, r.workflow_id, q.step_id, q.title, q.details, 'pending', $3, q.expires_at, q.approvers,
       q.required
     from jsonb_to_recordset($2::jsonb) as q (${questionColumns()}) join runs r on r.id = $1
     on conflict do nothing
     returning id`,
    [runId, JSON.stringify(approvals.map(questionRow)), atIso],
  )
  const { rows } = await client.query<AskedRow>(
    `select id, step_id, ${statusAt('$3')} = 'pending' as is_pending, expires_at from approvals
     where run_id = $1 and step_id = any($2) and not is_superseded order by array_position($2, step_id)`,
    [runId, approvals.map(({ stepId }) => stepId), atIso],
  )
  return { rows, newIds: new Set(inserted.rows.map(({ id }) => id)) }
}

/** A question that was asked before keeps its id and its time. */
function asStored(approvals: readonly NewApproval[], rows: readonly AskedRow[]): readonly NewApproval[] {
  const stored = new Map(rows.map((row) => [row.step_id, row]))
  return approvals.map((approval) => {
    const row = stored.get(approval.stepId)
    return row === undefined
      ? approval
      : { ...approval, id: row.id, expiresAtMs: row.expires_at?.getTime() ?? null }
  })
}

/** Keys of those of these turns that people were asked for before: they were begun once. */
async function turnsBegun(
  client: pg.ClientBase,
  runId: string,
  people: readonly AwaitedPerson[],
): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set()
  const { rows } = await client.query<{ key: string }>(
    `select data ->> 'key' as key from events
     where run_id = $1 and type = 'TurnStarted' and data ->> 'key' = any($2)`,
    [runId, people.map(({ key }) => key)],
  )
  return new Set(rows.map(({ key }) => key))
}

async function haveAllSpoken(
  client: pg.ClientBase,
  runId: string,
  people: readonly AwaitedPerson[],
): Promise<boolean> {
  const { rows } = await client.query<{ spoken: number }>(
    'select count(*)::int as spoken from run_steps where run_id = $1 and key = any($2)',
    [runId, people.map(({ key }) => key)],
  )
  return rows[0]?.spoken === people.length
}

/** Or is not there: nobody would ever tell. */
async function hasOneEnded(client: pg.ClientBase, runIds: readonly string[]): Promise<boolean> {
  if (runIds.length === 0) return false
  const { rows } = await client.query<{ open: number }>(
    `select count(*)::int as open from runs
     where id = any($1::uuid[]) and status not in ('completed', 'failed', 'cancelled')`,
    [runIds],
  )
  return rows[0]?.open !== new Set(runIds).size
}

/** Nothing to wait for would never come. */
const isNothing = ({ approvals, people = [], runIds, untilMs }: RunWait): boolean =>
  approvals.length === 0 && people.length === 0 && runIds.length === 0 && untilMs === null

/** An `ApprovalRequested` of one of these approvals. */
const isQuestion = ({ type, data }: NewEvent, approvalIds: ReadonlySet<string>): boolean =>
  type === 'ApprovalRequested' && typeof data.approvalId === 'string' && approvalIds.has(data.approvalId)

/** A `TurnStarted` of one of these turns. */
const isStart = ({ type, data }: NewEvent, keys: ReadonlySet<string>): boolean =>
  type === 'TurnStarted' && typeof data.key === 'string' && keys.has(data.key)
