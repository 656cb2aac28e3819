import { NotFoundError } from '@workbench/core/errors'
import type { JobType } from '@workbench/core/ports/job-queue'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { Database } from '../database.ts'
import { orm } from '../drizzle.ts'
import { runSteps, runs } from '../schema.ts'
import { cancelRun } from './cancel-run.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { forkRun } from './fork-run.ts'
import { importRuns } from './import-runs.ts'
import { listRuns } from './list-runs.ts'
import { retryRun } from './retry-run.ts'
import { type StepRow, toRun } from './run-row.ts'
import { createRunStarter, findReplayed } from './start-runs.ts'

const { eq, getTableColumns, sql } = orm

export interface RunRepositoryOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly enqueueIn: EnqueueIn
  /** pg-boss's insert for each type of job (see captureInsert). */
  readonly bossInserts: ReadonlyMap<JobType, string>
}

export function createRunRepository(db: Database, options: RunRepositoryOptions): RunRepository {
  const start = createRunStarter(db, options)
  return {
    start,
    findStarted: (key) => findReplayed(db.pool, key),
    fork: (run, from, job, key) => forkRun(db, run, from, job, key, options),
    importFinished: (finished) => importRuns(db, finished, options.newId),
    async get(id) {
      // One statement sees one moment: turns, status and the number of the newest event belong together.
      const [found] = await db.orm
        .select({ row: getTableColumns(runs), steps: stepsOfRun(id) })
        .from(runs)
        .where(eq(runs.id, id))
      if (found === undefined) throw new NotFoundError('run', id)
      return toRun(found.row, found.steps)
    },
    list: (query) => listRuns(db, query),
    cancel: (id, { forget } = {}) => cancelRun(db, id, { ...options, forget }),
    retry: (id, job, key) => retryRun(db, id, job, key, options),
  }
}

/** What a turn is made of is in the turn. */
const stepsOfRun = (id: string) =>
  sql<StepRow[]>`(select coalesce(json_agg(json_build_object('key', ${runSteps.key}, 'kind', ${runSteps.kind},
    'position', ${runSteps.position}, 'output', ${runSteps.output})), '[]')
    from ${runSteps} where ${runSteps.runId} = ${id} and ${runSteps.kind} not in ('model', 'tool'))`
