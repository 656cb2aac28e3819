import { ConflictError } from '@workbench/core/errors'
import { type JobType, jobTypes } from '@workbench/core/ports/job-queue'
import type { IdempotencyKey, NewRun, StartedRun } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import { coalesce } from '../coalesce.ts'
import type { Database } from '../database.ts'
import {
  havePayloads,
  idempotencyHours,
  mostStarts,
  readyStart,
  type Start,
  startRunsStatement,
  startRunsValues,
} from './start-runs.sql.ts'

export interface RunStarterOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly bossInserts: ReadonlyMap<JobType, string>
  readonly onStarted?: OnStarted | undefined
}

/** Told of each run that is queued, and since when that was under way, milliseconds since the epoch. */
export type OnStarted = (run: NewRun, sinceMs: number) => void

/** Starts runs; under load many of them with one statement. */
export function createRunStarter(
  db: Database,
  { newId, now, bossInserts, onStarted = () => {} }: RunStarterOptions,
) {
  const startOf = (jobType: JobType) => {
    const bossInsert = bossInserts.get(jobType) ?? ''
    const small = startRunsStatement(jobType, bossInsert)
    const large = startRunsStatement(jobType, bossInsert, true)
    return coalesce<Start, boolean>(
      async (starts) => {
        const values = startRunsValues(starts, { newId, now })
        const started = await db.query<{ id: string }>(havePayloads(starts) ? large : small, values)
        const ids = new Set(started.map((row) => row.id))
        return starts.map(({ run }) => ids.has(run.id))
      },
      { maxBatch: mostStarts },
    )
  }
  const startByType = new Map(jobTypes.map((jobType) => [jobType, startOf(jobType)]))

  // The same key twice in one statement would be an error, so the second waits for what the first did.
  const pending = new Map<string, Promise<unknown>>()

  async function startWithKey(start: Start, jobType: JobType, key: IdempotencyKey): Promise<StartedRun> {
    const { run } = start
    const name = `${key.scope} ${key.key}`
    const earlier = pending.get(name)
    if (earlier !== undefined) {
      await earlier.catch(() => {})
      const replayed = await findReplayed(db.pool, key)
      if (replayed !== null) return replayed
    }
    const mine = startByType.get(jobType)?.(start)
    if (mine === undefined) throw new Error(`There is no job type ${jobType}`)
    pending.set(name, mine)
    try {
      if (await mine) return { runId: run.id, replayed: false }
    } finally {
      if (pending.get(name) === mine) pending.delete(name)
    }
    const replayed = await findReplayed(db.pool, key)
    if (replayed === null) throw new Error(`The idempotency key "${key.key}" is neither new nor known`)
    return replayed
  }

  return async function start(run: NewRun, jobType: JobType, key?: IdempotencyKey): Promise<StartedRun> {
    const sinceMs = now()
    const ready = await readyStart(db.blobs, run, key)
    if (key === undefined) await startByType.get(jobType)?.(ready)
    const started =
      key === undefined ? { runId: run.id, replayed: false } : await startWithKey(ready, jobType, key)
    if (!started.replayed) onStarted(run, sinceMs)
    return started
  }
}

/**
 * @returns the run that the key stands for, null when nobody used it.
 * @throws ConflictError when it was used with another body.
 */
export async function findReplayed(
  queryable: Pick<pg.ClientBase, 'query'>,
  key: IdempotencyKey,
): Promise<StartedRun | null> {
  const { rows } = await queryable.query<{ run_id: string; body_hash: string }>(
    `select run_id, body_hash from idempotency_keys
     where scope = $1 and key = $2 and created_at >= now() - interval '${idempotencyHours} hours'`,
    [key.scope, key.key],
  )
  const [found] = rows
  if (found === undefined) return null
  if (found.body_hash !== key.bodyHash) {
    throw new ConflictError('This Idempotency-Key was used with another body.', {
      hint: 'Use a new key for a new request; repeat a request with the very same body.',
    })
  }
  return { runId: found.run_id as StartedRun['runId'], replayed: true }
}

/**
 * Takes the key within a transaction.
 *
 * @returns the run it already stands for, null when it is ours now.
 */
export async function takeKey(
  client: pg.ClientBase,
  key: IdempotencyKey,
  runId: string,
): Promise<StartedRun | null> {
  const { rowCount } = await client.query(
    `insert into idempotency_keys as k (scope, key, body_hash, run_id) values ($1, $2, $3, $4)
     on conflict (project_id, scope, key) do update
       set body_hash = excluded.body_hash, run_id = excluded.run_id, created_at = excluded.created_at
       where k.created_at < now() - interval '${idempotencyHours} hours'`,
    [key.scope, key.key, key.bodyHash, runId],
  )
  return rowCount === 0 ? findReplayed(client, key) : null
}
