import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { Database } from '../database.ts'
import { type CancelOptions, cancelRun } from '../runs/cancel-run.ts'

/** Cancels a run that still goes on. */
export async function cancelIfOpen(
  db: Database,
  runId: string,
  { newId, now }: Pick<CancelOptions, 'newId' | 'now'>,
): Promise<void> {
  await cancelRun(db, runId, { newId, now }).catch((error: unknown) => {
    // It has ended, or was never here, as after a restore of some tables.
    if (!(error instanceof ConflictError) && !(error instanceof NotFoundError)) throw error
  })
}
