import pg from 'pg'
import { migrateBoss } from './boss.ts'
import { drizzle, runMigrations } from './drizzle.ts'
import { ensureEventPartitions } from './event-partitions.ts'
import { appliedMigrations, knownMigrations, withMigrations } from './migrations.ts'
import { checkPooling } from './pooling.ts'

/** Any number will do, as long as every process that migrates takes the same. */
const migrationLock = 726_354_192

/** The oldest server we are tested with. */
const leastServerVersion = 150_000

/**
 * Brings a database up to date under an advisory lock, so that two processes that start at once do not collide.
 *
 * @param options.databaseUrl - Must reach the server itself, not a transaction pooler.
 * @returns the names of the migrations that were new to this database.
 * @throws PoolerError when it leads to a transaction pooler after all.
 * @throws Error when the server is older than Postgres 15 or a migration fails; a failed one leaves nothing behind.
 */
export async function migrate(options: {
  databaseUrl: string
  log?: (line: string) => void
  /** How many of the migrations; default all. A backup of an earlier version is taken in at its own. */
  upTo?: number
}): Promise<{ applied: readonly string[] }> {
  const { databaseUrl, log = () => {}, upTo } = options
  await checkPooling({ databaseUrl, directUrl: databaseUrl })
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'workbench migrate' })
  await client.connect()
  try {
    const version = await client.query<{ server_version_num: string }>('show server_version_num')
    const number = Number(version.rows[0]?.server_version_num)
    if (number < leastServerVersion) {
      throw new Error(
        `This Postgres is version ${Math.floor(number / 10_000)}; 15 or newer is needed. Point DATABASE_URL elsewhere.`,
      )
    }
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const before = await appliedMigrations(client)
    await withMigrations(upTo, (migrationsFolder) => runMigrations(drizzle(client), { migrationsFolder }))
    await migrateBoss(databaseUrl)
    await ensureEventPartitions(client, Date.now())
    const names = await knownMigrations()
    const applied = names.slice(before, upTo)
    for (const name of applied) log(`applied migration ${name}`)
    return { applied }
  } finally {
    // Ending the session lets go of the lock, whatever happened.
    await client.end()
  }
}
