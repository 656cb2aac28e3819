import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { JobType } from '@workbench/core/ports/job-queue'
import type { IdempotencyKey, StartedRun } from '@workbench/core/ports/run-repository'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from './append-event.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { forgetTries } from './forget-tries.ts'
import { takeKey } from './start-runs.ts'

/** Queues a run that failed or was cancelled; its journal is what it goes on from. */
export async function retryRun(
  db: Database,
  runId: StartedRun['runId'],
  job: JobType,
  key: IdempotencyKey | undefined,
  { newId, now, enqueueIn }: { newId: () => string; now: () => number; enqueueIn: EnqueueIn },
): Promise<StartedRun> {
  const atIso = new Date(now()).toISOString()
  return inTransaction(db.pool, async (client) => {
    if (key !== undefined) {
      const replayed = await takeKey(client, key, runId)
      if (replayed !== null) return replayed
    }
    const { rowCount } = await client.query(
      `update runs set status = 'queued', error = null, output = null, finished_at = null, waiting_for = null,
         cancel_requested_at = null, deaths = '{}', in_flight = '{}', needs_follow_up = false,
         last_seq = last_seq + 1
       where id = $1 and status in ('failed', 'cancelled')`,
      [runId],
    )
    if (rowCount === 0) {
      const { rows } = await client.query<{ status: string }>('select status from runs where id = $1', [
        runId,
      ])
      const [run] = rows
      if (run === undefined) throw new NotFoundError('run', runId)
      throw new ConflictError(`Only a failed or cancelled run can be retried; this one is ${run.status}.`)
    }
    await client.query('delete from scores where run_id = $1', [runId])
    await forgetTries(client, runId)
    await appendEvent(client, runId, {
      id: newId(),
      type: 'RunQueued',
      component: 'server',
      atIso,
      data: { isRetry: true },
    })
    await enqueueIn(client, job, { id: newId(), runId })
    await client.query('select pg_notify($1, $2)', [channels.runs, runId])
    return { runId, replayed: false }
  })
}
