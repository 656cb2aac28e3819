import type { RunKind, RunStatus, WaitingFor } from '@workbench/core/models/run'
import type pg from 'pg'
import type { EnqueueIn } from './enqueue-in.ts'
import { jobTypeOf } from './job-type-of.ts'

/** What has to be known of a run to wake it; read under the lock of its row. */
export interface WakeableRun {
  readonly kind: RunKind
  readonly status: RunStatus
  readonly waiting_for: WaitingFor | null
}

const wakeable: ReadonlySet<WaitingFor['type']> = new Set(['approval', 'person', 'run', 'delay'])

/**
 * Queues a run that waits for people, other runs or a time: something of it has come, and the run itself finds out
 * what, and waits for the rest. One that waits for a provider stays: nothing but time helps there. The caller holds the
 * lock of the run's row.
 *
 * @returns whether it did wait.
 */
export async function wakeRun(
  client: pg.ClientBase,
  runId: string,
  { kind, status, waiting_for }: WakeableRun,
  { newId, enqueueIn }: { readonly newId: () => string; readonly enqueueIn: EnqueueIn },
): Promise<boolean> {
  if (status !== 'waiting' || waiting_for === null || !wakeable.has(waiting_for.type)) return false
  await client.query(`update runs set status = 'queued', waiting_for = null where id = $1`, [runId])
  await enqueueIn(client, jobTypeOf(kind), { id: newId(), runId })
  return true
}
