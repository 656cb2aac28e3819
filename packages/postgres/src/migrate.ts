import { join } from 'node:path'
import pg from 'pg'
import { migrateBoss } from './boss.ts'
import { drizzle, runMigrations } from './drizzle.ts'
import { ensureEventPartitions } from './event-partitions.ts'

const migrationsFolder = join(import.meta.dirname, '../migrations')

/** Any number will do, as long as every process that migrates takes the same. */
const migrationLock = 726_354_192

/** The oldest server we are tested with. */
const leastServerVersion = 150_000

/**
 * Brings a database up to date under an advisory lock, so that two processes that start at once do not collide.
 *
 * @param options.databaseUrl - Must reach the server itself, not a transaction pooler.
 * @returns the names of the migrations that were new to this database.
 * @throws Error when the server is older than Postgres 15 or a migration fails; a failed one leaves nothing behind.
 */
export async function migrate(options: {
  databaseUrl: string
  log?: (line: string) => void
}): Promise<{ applied: readonly string[] }> {
  const { databaseUrl, log = () => {} } = options
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
    const before = await appliedCount(client)
    await runMigrations(drizzle(client), { migrationsFolder })
    await migrateBoss(databaseUrl)
    await ensureEventPartitions(client, Date.now())
    const names = await migrationNames()
    const applied = names.slice(before)
    for (const name of applied) log(`applied migration ${name}`)
    return { applied }
  } finally {
    // Ending the session lets go of the lock, whatever happened.
    await client.end()
  }
}

async function appliedCount(client: pg.Client): Promise<number> {
  const table = await client.query<{ name: string | null }>(
    `select to_regclass('drizzle.__drizzle_migrations')::text as name`,
  )
  if (table.rows[0]?.name == null) return 0
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::int as count from drizzle.__drizzle_migrations',
  )
  return rows[0]?.count ?? 0
}

async function migrationNames(): Promise<string[]> {
  const { readFile } = await import('node:fs/promises')
  const journal = JSON.parse(await readFile(join(migrationsFolder, 'meta/_journal.json'), 'utf8')) as {
    entries: { tag: string }[]
  }
  return journal.entries.map((entry) => entry.tag)
}
