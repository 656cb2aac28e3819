import type { NewRun } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import type { Database } from '../database.ts'
import { jobTypeOf } from './job-type-of.ts'
import { mostStarts, startRunsStatement, startRunsValues } from './start-runs.sql.ts'
import type { RunStarterOptions } from './start-runs.ts'

/** Starts runs in the caller's transaction: rows, events and jobs appear with whatever else it does, or not at all. */
export type StartRunsIn = (client: pg.ClientBase, runs: readonly NewRun[]) => Promise<void>

export function startRunsIn(db: Database, options: RunStarterOptions): StartRunsIn {
  return async (client, runs) => {
    for (const [type, group] of Map.groupBy(runs, ({ kind }) => jobTypeOf(kind))) {
      const statement = startRunsStatement(type, options.bossInserts.get(type) ?? '')
      for (let at = 0; at < group.length; at += mostStarts) {
        const starts = group.slice(at, at + mostStarts).map((run) => ({ run, key: undefined }))
        await client.query(db.statement(statement, startRunsValues(starts, options)))
      }
    }
  }
}
