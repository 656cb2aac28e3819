import type { BlobStore } from '@workbench/core/ports/blob-store'
import { type JobType, jobTypes } from '@workbench/core/ports/job-queue'
import type { PgBoss } from 'pg-boss'
import { captureFetch, captureInsert, startBoss } from './boss.ts'
import { connectDatabase, type Database, type DatabaseOptions } from './database.ts'
import { DatabaseFault, databaseFault } from './database-fault.ts'
import { enqueueWith } from './job-queue.ts'
import { appliedMigrations, knownMigrations } from './migrations.ts'
import { checkPooling } from './pooling.ts'
import type { EnqueueIn } from './runs/enqueue-in.ts'

export interface OpenPostgres {
  readonly db: Database
  /** Which fails at every use when the options opened none. */
  readonly blobs: BlobStore
  readonly boss: PgBoss
  /** pg-boss's own statements, to be embedded in ours. */
  readonly bossInserts: ReadonlyMap<JobType, string>
  readonly bossFetches: ReadonlyMap<JobType, string>
  readonly enqueueIn: EnqueueIn
  close(): Promise<void>
}

/**
 * Opens a migrated database with its queue: what the server's and the worker's adapters are made of.
 *
 * @throws PoolerError when sessions have no way past a transaction pooler.
 * @throws DatabaseFault when it can't be reached, does not let us in, or has not been migrated.
 */
export async function openPostgres(
  options: DatabaseOptions & {
    readonly supervises: boolean
    readonly onError: (error: Error) => void
    /** false: it may lack migrations. */
    readonly isMigrated?: boolean
  },
): Promise<OpenPostgres> {
  const { databaseUrl, directUrl = databaseUrl, isMigrated = true } = options
  const pooling = await checkPooling({ databaseUrl, directUrl })
  const db = connectDatabase({ ...options, prepares: pooling !== 'transaction' })
  if (isMigrated) {
    await refuseUnmigrated(db).catch(async (error: unknown) => {
      await db.close()
      throw databaseFault(error, databaseUrl)
    })
  }
  const boss = await startBoss({ db, supervises: options.supervises, onError: options.onError })
  const bossInserts = new Map<JobType, string>()
  const bossFetches = new Map<JobType, string>()
  for (const type of jobTypes) {
    bossInserts.set(type, await captureInsert(boss, type))
    bossFetches.set(type, await captureFetch(boss, type))
  }
  return {
    db,
    blobs: db.blobs,
    boss,
    bossInserts,
    bossFetches,
    enqueueIn: enqueueWith(boss),
    async close() {
      await boss.stop({ graceful: false })
      await db.close()
    },
  }
}

/** One that a newer version has migrated is left to work: old processes go on while new ones come. */
async function refuseUnmigrated({ pool }: Pick<Database, 'pool'>): Promise<void> {
  const missing = (await knownMigrations()).slice(await appliedMigrations(pool))
  if (missing.length === 0) return
  throw new DatabaseFault(`This database has not been migrated: it lacks ${missing.join(', ')}.`, {
    hint: 'Run `workbench migrate` on it first; `workbench start` does so by itself.',
  })
}
