import type { JobType } from '@workbench/core/ports/job-queue'
import type pg from 'pg'

/** Adds a job in the caller's transaction: a run and its job appear together or not at all. */
export type EnqueueIn = (
  client: pg.ClientBase,
  type: JobType,
  job: { readonly id: string; readonly runId: string; readonly startAfter?: Date },
) => Promise<void>
