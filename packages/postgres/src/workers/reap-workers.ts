import type { RunKind } from '@workbench/core/models/run'
import type { Job, JobQueue } from '@workbench/core/ports/job-queue'
import type pg from 'pg'
import { jobTypeOf } from '../runs/job-type-of.ts'

export interface Reaped {
  readonly workerId: string
  /** Deliveries given back, to be handed out again at once. */
  readonly jobs: readonly Job[]
}

/**
 * Finds workers that died: their lock can be taken. Gives their deliveries back, fenced, so that their runs go on
 * within about a second instead of after a missed heartbeat.
 *
 * @param session - The caller's own session; while it holds a dead worker's lock no other reaper does the same.
 */
export async function reapWorkers(
  session: Pick<pg.ClientBase, 'query'>,
  queue: JobQueue,
  ownId: string,
): Promise<Reaped[]> {
  const dead = await session.query<{ id: string }>(
    `select id from workers
     where id <> $1 and pg_try_advisory_lock(hashtextextended('worker:' || id::text, 0))`,
    [ownId],
  )
  const reaped: Reaped[] = []
  for (const { id } of dead.rows) {
    try {
      const held = await session.query<{ job_id: string; job_deliveries: number; id: string; kind: RunKind }>(
        `select id, kind, job_id, job_deliveries from runs where status = 'running' and worker_id = $1`,
        [id],
      )
      const jobs = held.rows.map(
        (run): Job => ({
          id: run.job_id,
          type: jobTypeOf(run.kind),
          data: { runId: run.id },
          deliveries: run.job_deliveries,
        }),
      )
      const returned = await queue.fail(jobs, 'The worker that held this delivery is gone')
      await session.query('delete from workers where id = $1', [id])
      reaped.push({ workerId: id, jobs: returned })
    } finally {
      await session.query(`select pg_advisory_unlock(hashtextextended('worker:' || $1::text, 0))`, [id])
    }
  }
  return reaped
}
