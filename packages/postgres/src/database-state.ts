import pg from 'pg'
import { appliedMigrations, knownMigrations } from './migrations.ts'

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
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const version = await client.query<{ server_version: string }>('show server_version')
    return {
      serverVersion: version.rows[0]?.server_version ?? 'unknown',
      appliedMigrations: await appliedMigrations(client),
      knownMigrations: (await knownMigrations()).length,
    }
  } finally {
    await client.end()
  }
}
