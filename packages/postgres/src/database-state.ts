import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const journalPath = join(import.meta.dirname, '../migrations/meta/_journal.json')

export interface DatabaseState {
  /** Version of the server as it prints it, e.g. `18.4`. */
  readonly serverVersion: string
  readonly appliedMigrations: number
  /** How many this program knows. */
  readonly knownMigrations: number
}

/**
 * Looks at a database without changing it.
 *
 * @throws what the driver throws when the server can't be reached within five seconds.
 */
export async function databaseState(databaseUrl: string): Promise<DatabaseState> {
  const journal = JSON.parse(await readFile(journalPath, 'utf8')) as { entries: unknown[] }
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const version = await client.query<{ server_version: string }>('show server_version')
    const table = await client.query<{ name: string | null }>(
      `select to_regclass('drizzle.__drizzle_migrations')::text as name`,
    )
    const isThere = table.rows[0]?.name != null
    const applied = isThere
      ? await client.query<{ count: number }>(
          'select count(*)::int as count from drizzle.__drizzle_migrations',
        )
      : null
    return {
      serverVersion: version.rows[0]?.server_version ?? 'unknown',
      appliedMigrations: applied?.rows[0]?.count ?? 0,
      knownMigrations: journal.entries.length,
    }
  } finally {
    await client.end()
  }
}
