import pg from 'pg'
import { driverUrl } from './driver-url.ts'
import { appliedMigrations, knownMigrations } from './migrations.ts'

export interface DatabaseState {
  /** Version of the server as it prints it, e.g. `18.4`. */
  readonly serverVersion: string
  readonly appliedMigrations: number
  /** How many this program knows. */
  readonly knownMigrations: number
  /** Of text; UTF8 is the only one that holds everything. */
  readonly encoding: string
  readonly locale: string
  /** How far the clock of the server is ahead of ours, in milliseconds; half the way there is taken off. */
  readonly skewMs: number
}

/**
 * Looks at a database without changing it.
 *
 * @throws what the driver throws when the server can't be reached within five seconds.
 */
export async function databaseState(databaseUrl: string): Promise<DatabaseState> {
  const client = new pg.Client({ connectionString: driverUrl(databaseUrl), connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    const askedAt = Date.now()
    const { rows } = await client.query<{
      version: string
      encoding: string
      locale: string
      now_ms: number
    }>(
      `select current_setting('server_version') as version, pg_encoding_to_char(encoding) as encoding,
         datcollate as locale, extract(epoch from clock_timestamp())::float8 * 1000 as now_ms
       from pg_database where datname = current_database()`,
    )
    const here = (askedAt + Date.now()) / 2
    return {
      serverVersion: rows[0]?.version ?? 'unknown',
      encoding: rows[0]?.encoding ?? 'unknown',
      locale: rows[0]?.locale ?? 'unknown',
      skewMs: Math.round((rows[0]?.now_ms ?? here) - here),
      appliedMigrations: await appliedMigrations(client),
      knownMigrations: (await knownMigrations()).length,
    }
  } finally {
    await client.end()
  }
}
