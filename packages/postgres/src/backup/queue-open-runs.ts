import type { RunKind } from '@workbench/core/models/run'
import type pg from 'pg'
import type { EnqueueIn } from '../runs/enqueue-in.ts'
import { jobTypeOf } from '../runs/job-type-of.ts'

interface OpenRun {
  id: string
  kind: RunKind
  status: 'queued' | 'waiting'
  /** When a run that waits goes on by itself; null: when somebody answers. */
  until: string | null
}

/**
 * Gives runs that had not ended a job: those that a worker held go on from their journal, as after its death, and those
 * that wait for a time are woken then.
 *
 * @returns how many have one.
 */
export async function queueOpenRuns(
  client: pg.PoolClient,
  enqueueIn: EnqueueIn,
  newId: () => string,
): Promise<number> {
  await client.query(
    `update runs set status = 'queued', worker_id = null, job_id = null, job_deliveries = null, in_flight = '{}',
       watched_until = null
     where status = 'running'`,
  )
  const { rows } = await client.query<OpenRun>(
    `select id, kind, status, waiting_for ->> 'until' as until from runs
     where status in ('queued', 'waiting') order by queued_at, id`,
  )
  let queued = 0
  for (const { id, kind, status, until } of rows) {
    const job = { id: newId(), runId: id }
    if (status === 'queued') await enqueueIn(client, jobTypeOf(kind), job)
    else if (until !== null) await enqueueIn(client, jobTypeOf(kind), { ...job, startAfter: new Date(until) })
    else continue
    queued += 1
  }
  return queued
}
