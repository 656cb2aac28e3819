import type { CronTimes } from '@workbench/core/ports/cron-times'
import type { NewRun, StartedRun } from '@workbench/core/ports/run-repository'
import type { DueWorkflow, WorkflowRepository } from '@workbench/core/ports/workflow-repository'
import pg from 'pg'
import type { Database, NamedStatement } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import type { StartRunsIn } from '../runs/start-runs-in.ts'
import { nextFireAt } from './next-fire-at.ts'
import { type StoredWorkflowRow, storedColumns, toDueWorkflow } from './workflow-row.ts'

export interface FireOptions {
  readonly cronTimes: CronTimes
  readonly startRuns: StartRunsIn
  /** Told of each workflow that can't be started, or fires no more; the others go on. */
  readonly onError: (error: Error) => void
}

/** How many firings share a transaction. */
const batchSize = 50
/** A call ends after so many, so that whoever makes it is not held for good; the next call goes on. */
const mostBatches = 100

/** Clocks are set back by less. */
const keptDays = 31

// The end of a small index, whatever there is behind it: comparing in the statement made the planner guess that a third
// of all workflows is due, and read them all to find none.
export const nextDue: NamedStatement = {
  name: 'next_due_workflow',
  text: `select next_fire_at from workflows where enabled and next_fire_at is not null order by next_fire_at limit 1`,
}

export const claimDue: NamedStatement = {
  name: 'claim_due_workflows',
  text: `select ${storedColumns} from workflows w
    where w.enabled and w.next_fire_at is not null and w.next_fire_at <= $1
    order by w.next_fire_at limit $2 for update skip locked`,
}

/** Answers whose firings are new; all of them move on. */
const moveOn: NamedStatement = {
  name: 'move_due_workflows_on',
  text: `with due as (
      select * from jsonb_to_recordset($1::jsonb) as d (
        workflow_id uuid, fire_at timestamptz, run_id uuid, next_fire_at timestamptz)
    ),
    moved as (
      update workflows w set next_fire_at = due.next_fire_at from due where w.id = due.workflow_id
    ),
    forgotten as (
      delete from workflow_firings f using due
      where f.workflow_id = due.workflow_id and f.fire_at < due.fire_at - interval '${keptDays} days'
    )
    insert into workflow_firings (workflow_id, fire_at, run_id)
    select workflow_id, fire_at, run_id from due where run_id is not null
    on conflict do nothing
    returning run_id`,
}

/** A due workflow, the run it starts (null when it could not be made), and when it is due again. */
interface Firing extends DueWorkflow {
  readonly run: NewRun | null
  readonly next: Date | null
}

export function createFireDue(db: Database, options: FireOptions): WorkflowRepository['fireDue'] {
  const { cronTimes, startRuns, onError } = options

  function firingOf(row: StoredWorkflowRow, nowMs: number, runOf: (due: DueWorkflow) => NewRun): Firing {
    const workflow = toDueWorkflow(row)
    const scheduledAtMs = row.next_fire_at?.getTime() ?? nowMs
    const next = nextFireAt(workflow, Math.max(nowMs, scheduledAtMs), cronTimes)
    if (next === null) onError(firesNoMore(workflow, cronTimes))
    try {
      return { workflow, scheduledAtMs, next, run: runOf({ workflow, scheduledAtMs }) }
    } catch (error) {
      onError(notStarted(workflow, error))
      return { workflow, scheduledAtMs, next, run: null }
    }
  }

  async function fire(client: pg.ClientBase, firings: readonly Firing[]): Promise<StartedRun[]> {
    const due = firings.map(({ workflow, scheduledAtMs, run, next }) => ({
      workflow_id: workflow.id,
      fire_at: new Date(scheduledAtMs).toISOString(),
      run_id: run?.id ?? null,
      next_fire_at: next?.toISOString() ?? null,
    }))
    const { rows } = await client.query<{ run_id: string }>(db.statement(moveOn, [JSON.stringify(due)]))
    const fresh = new Set(rows.map(({ run_id }) => run_id))
    const runs = firings.flatMap(({ run }) => (run !== null && fresh.has(run.id) ? [run] : []))
    if (runs.length > 0) await startRuns(client, runs)
    return runs.map(({ id }) => ({ runId: id, replayed: false }))
  }

  /** What Postgres refuses of one workflow, the others don't pay for. */
  async function fireEach(client: pg.ClientBase, firings: readonly Firing[]): Promise<StartedRun[]> {
    const started: StartedRun[] = []
    for (const firing of firings) {
      try {
        started.push(...(await withSavepoint(client, () => fire(client, [firing]))))
      } catch (error) {
        if (!isRefusedData(error)) throw error
        onError(notStarted(firing.workflow, error))
        await fire(client, [{ ...firing, run: null }])
      }
    }
    return started
  }

  const fireBatch = (nowMs: number, runOf: (due: DueWorkflow) => NewRun) =>
    inTransaction(db.pool, async (client) => {
      const { rows } = await client.query<StoredWorkflowRow>(
        db.statement(claimDue, [new Date(nowMs), batchSize]),
      )
      if (rows.length === 0) return { claimed: 0, started: [] }
      const firings = rows.map((row) => firingOf(row, nowMs, runOf))
      const started = await withSavepoint(client, () => fire(client, firings)).catch((error: unknown) => {
        if (isRefusedData(error)) return fireEach(client, firings)
        throw error
      })
      return { claimed: rows.length, started }
    })

  return async function fireDue(nowMs, runOf) {
    const [first] = await db.query<{ next_fire_at: Date }>(nextDue, [])
    const started: StartedRun[] = []
    if (first === undefined || first.next_fire_at.getTime() > nowMs) return started
    for (let batch = 0; batch < mostBatches; batch++) {
      const fired = await fireBatch(nowMs, runOf)
      started.push(...fired.started)
      if (fired.claimed < batchSize) break
    }
    return started
  }
}

async function withSavepoint<Result>(client: pg.ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('savepoint firing')
  try {
    return await work()
  } catch (error) {
    await client.query('rollback to savepoint firing')
    throw error
  }
}

/** Class 22: a value that JSONB can't hold, e.g. text with NUL. */
const isRefusedData = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code?.startsWith('22') === true

const notStarted = ({ id, name }: DueWorkflow['workflow'], cause: unknown): Error =>
  new Error(`The workflow "${name}" (${id}) was due and could not be started`, { cause })

function firesNoMore({ id, name, trigger }: DueWorkflow['workflow'], cronTimes: CronTimes): Error {
  const problem = trigger.type === 'cron' ? cronTimes.problemWith(trigger.schedule, trigger.timezone) : null
  return new Error(
    `The workflow "${name}" (${id}) fires no more: ${problem ?? 'its schedule has no next time.'}`,
  )
}
