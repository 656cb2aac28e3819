import type { RunKind } from '@workbench/core/models/run'
import type { JobType } from '@workbench/core/ports/job-queue'
import type pg from 'pg'
import type { EnqueueIn } from '../runs/enqueue-in.ts'

const jobOfKind: Readonly<Record<RunKind, JobType | null>> = {
  debate: 'RUN_DEBATE',
  workflow: 'RUN_WORKFLOW',
  ingest: 'INGEST_DOCS',
  tool: null,
}

interface OpenRun {
  id: string
  kind: RunKind
  status: 'queued' | 'waiting'
  /** The job that wakes a run which waits for a time, and when. */
  job_id: string | null
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
    `select id, kind, status, waiting_for ->> 'id' as job_id, waiting_for ->> 'until' as until from runs
     where status in ('queued', 'waiting') order by queued_at, id`,
  )
  let queued = 0
  for (const { id, kind, status, job_id, until } of rows) {
    const job = jobOfKind[kind]
    if (job === null) continue
    if (status === 'queued') await enqueueIn(client, job, { id: newId(), runId: id })
    else if (job_id !== null && until !== null) {
      await enqueueIn(client, job, { id: job_id, runId: id, startAfter: new Date(until) })
    } else continue
    queued += 1
  }
  return queued
}
