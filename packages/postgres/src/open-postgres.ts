import type { BlobStore } from '@workbench/core/ports/blob-store'
import { type JobType, jobTypes } from '@workbench/core/ports/job-queue'
import type { PgBoss } from 'pg-boss'
import { captureFetch, captureInsert, startBoss } from './boss.ts'
import { connectDatabase, type Database, type DatabaseOptions } from './database.ts'
import { enqueueWith } from './job-queue.ts'
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
 */
export async function openPostgres(
  options: DatabaseOptions & { readonly supervises: boolean; readonly onError: (error: Error) => void },
): Promise<OpenPostgres> {
  const { databaseUrl, directUrl = databaseUrl } = options
  const pooling = await checkPooling({ databaseUrl, directUrl })
  const db = connectDatabase({ ...options, prepares: pooling !== 'transaction' })
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
