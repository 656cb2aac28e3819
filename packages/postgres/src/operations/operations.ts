import { type JobType, jobTypes } from '@workbench/core/ports/job-queue'
import type { OpenRuns, Operations } from '@workbench/core/ports/operations'
import type { Database } from '../database.ts'
import { appliedMigrations, knownMigrations } from '../migrations.ts'
import { defaultProjectId } from '../schema.ts'
import { liveWorkers } from './worker-state.ts'

interface QueueRow {
  name: JobType
  due: number
  delayed: number
  active: number
  oldest_due_seconds: number | null
}

/** Finished jobs leave pg-boss's table after a minute, so what is counted here is what is under way. */
const queues = `
  select name,
    count(*) filter (where state < 'active' and start_after <= now())::int as due,
    count(*) filter (where state < 'active' and start_after > now())::int as delayed,
    count(*) filter (where state = 'active')::int as active,
    extract(epoch from now() - min(start_after) filter (where state < 'active' and start_after <= now()))::float8
      as oldest_due_seconds
  from pgboss.job
  where name = any($1) and state <= 'active'
  group by name`

/** By the index on status: runs that have ended are never looked at. */
const openRuns = `
  select kind, status, count(*)::int as count from runs
  where project_id = $1 and status in ('queued', 'running', 'waiting')
  group by kind, status`

/** Statements for those who keep the workbench running; each is short whatever the database holds. */
interface StorageRow {
  version: string
  size: number
  blobs: number
  blob_bytes: number
}

export function createOperations(db: Database): Operations {
  return {
    async queues() {
      const { rows } = await db.pool.query<QueueRow>(queues, [jobTypes])
      const byType = new Map(rows.map((row) => [row.name, row]))
      return jobTypes.map((type) => {
        const { due = 0, delayed = 0, active = 0, oldest_due_seconds = null } = byType.get(type) ?? {}
        return { type, due, delayed, active, oldestDueSeconds: oldest_due_seconds }
      })
    },
    async openRuns() {
      const { rows } = await db.pool.query<OpenRuns>(openRuns, [defaultProjectId])
      return rows
    },
    liveWorkers: () => liveWorkers(db.pool),
    async storage() {
      const { rows } = await db.pool.query<StorageRow>(
        `select current_setting('server_version') as version, pg_database_size(current_database())::float8 as size,
           (select count(*)::int from blobs) as blobs,
           (select coalesce(sum(size_bytes), 0)::float8 from blobs) as blob_bytes`,
      )
      return {
        databaseVersion: rows[0]?.version ?? 'unknown',
        sizeBytes: rows[0]?.size ?? 0,
        blobs: { count: rows[0]?.blobs ?? 0, sizeBytes: rows[0]?.blob_bytes ?? 0 },
        appliedMigrations: await appliedMigrations(db.pool),
        knownMigrations: (await knownMigrations()).length,
      }
    },
  }
}
