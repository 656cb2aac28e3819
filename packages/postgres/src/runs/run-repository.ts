import type { JobType } from '@workbench/core/ports/job-queue'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { Database } from '../database.ts'
import { addNote } from './add-note.ts'
import { cancelRun } from './cancel-run.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { findRun } from './find-run.ts'
import { forkRun } from './fork-run.ts'
import { importRuns } from './import-runs.ts'
import { listRuns } from './list-runs.ts'
import { retryRun } from './retry-run.ts'
import { createRunStarter, findReplayed, type OnStarted } from './start-runs.ts'
import { takeTurn } from './take-turn.ts'

export interface RunRepositoryOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly enqueueIn: EnqueueIn
  /** pg-boss's insert for each type of job (see captureInsert). */
  readonly bossInserts: ReadonlyMap<JobType, string>
  readonly onStarted?: OnStarted | undefined
}

export function createRunRepository(db: Database, options: RunRepositoryOptions): RunRepository {
  const start = createRunStarter(db, options)
  return {
    start,
    findStarted: (key) => findReplayed(db.pool, key),
    fork: (run, from, job, key) => forkRun(db, run, from, job, key, options),
    importFinished: (finished) => importRuns(db, finished, options),
    get: (id) => findRun(db.orm, db.blobs, id),
    list: (query) => listRuns(db, query),
    cancel: (id, { forget } = {}) => cancelRun(db, id, { ...options, forget }),
    retry: (id, job, key) => retryRun(db, id, job, key, options),
    takeTurn: (id, said, key) => takeTurn(db, id, said, key, options),
    addNote: (id, note, key) => addNote(db, id, note, key, options),
  }
}
