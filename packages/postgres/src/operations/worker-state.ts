import { type LiveWorker, WorkerState } from '@workbench/core/ports/worker-state'
import type { Database } from '../database.ts'

/** A worker says how it is; nothing happens while it has no row, e.g. when it was taken for dead. */
export async function saveWorkerState(db: Database, id: string, state: WorkerState): Promise<void> {
  await db.query(
    {
      name: 'save_worker_state',
      text: 'update workers set seen_at = now(), state = $2::jsonb where id = $1',
    },
    [id, JSON.stringify(state)],
  )
}

interface WorkerRow {
  id: string
  started_at: Date
  seen_at: Date | null
  state: unknown
}

type Queryable = Pick<Database['pool'], 'query'>

/**
 * The advisory lock of a worker `w` is held. Its 64-bit key stands in pg_locks as two halves
 * (https://www.postgresql.org/docs/current/view-pg-locks.html).
 */
const isAlive = `exists (
  select from pg_locks
  where locktype = 'advisory' and objsubid = 1 and granted
    and database = (select oid from pg_database where datname = current_database())
    and (classid::bigint << 32) | objid::bigint = hashtextextended('worker:' || w.id::text, 0))`

/** Whether any worker lives; asks nothing that earlier versions of the table lack. */
export async function isAnyWorkerAlive(db: Queryable): Promise<boolean> {
  const { rowCount } = await db.query(`select from workers w where ${isAlive} limit 1`)
  return rowCount !== 0
}

/** Workers that live, oldest first. */
export async function liveWorkers(db: Queryable): Promise<LiveWorker[]> {
  const { rows } = await db.query<WorkerRow>(
    `select id, started_at, seen_at, state from workers w
     where ${isAlive}
     order by started_at, id`,
  )
  return rows.map(({ id, started_at, seen_at, state }) => ({
    id,
    startedAt: started_at.toISOString(),
    seenAt: seen_at?.toISOString() ?? null,
    state: WorkerState.safeParse(state).data ?? null,
  }))
}
