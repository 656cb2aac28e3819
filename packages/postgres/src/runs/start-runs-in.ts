import type { NewRun } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import type { Database } from '../database.ts'
import { jobTypeOf } from './job-type-of.ts'
import {
  havePayloads,
  mostStarts,
  readyStart,
  type Start,
  startRunsStatement,
  startRunsValues,
} from './start-runs.sql.ts'
import type { RunStarterOptions } from './start-runs.ts'

/** Starts runs in the caller's transaction: rows, events and jobs appear with whatever else it does, or not at all. */
export type StartRunsIn = (client: pg.ClientBase, runs: readonly NewRun[]) => Promise<void>

export function startRunsIn(db: Database, options: RunStarterOptions): StartRunsIn {
  const { now, onStarted = () => {} } = options
  return async (client, runs) => {
    const sinceMs = now()
    for (const [type, group] of Map.groupBy(runs, ({ kind }) => jobTypeOf(kind))) {
      for (let at = 0; at < group.length; at += mostStarts) {
        const starts: Start[] = []
        for (const run of group.slice(at, at + mostStarts)) starts.push(await readyStart(db.blobs, run))
        const bossInsert = options.bossInserts.get(type) ?? ''
        const statement = startRunsStatement(type, bossInsert, havePayloads(starts))
        await client.query(db.statement(statement, startRunsValues(starts, options)))
      }
    }
    for (const run of runs) onStarted(run, sinceMs)
  }
}
