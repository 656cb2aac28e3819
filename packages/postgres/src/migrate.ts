import pg from 'pg'
import { migrateBoss } from './boss.ts'
import { DatabaseFault, type DatabaseVariable, databaseFault } from './database-fault.ts'
import { driverUrl } from './driver-url.ts'
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
 * @throws DatabaseFault when it can't be reached, does not let us in, or is not fit: too old, another encoding, another schema, no rights.
 * @throws Error when a migration fails; it leaves nothing behind.
 */
export async function migrate(options: {
  databaseUrl: string
  /** What named it, for messages; DATABASE_URL unless said. */
  variable?: DatabaseVariable
  log?: (line: string) => void
  /** How many of the migrations; default all. A backup of an earlier version is taken in at its own. */
  upTo?: number
}): Promise<{ applied: readonly string[] }> {
  const { databaseUrl, variable = 'DATABASE_URL', log = () => {}, upTo } = options
  await checkPooling({ databaseUrl, directUrl: databaseUrl, variable })
  const client = new pg.Client({
    connectionString: driverUrl(databaseUrl),
    application_name: 'workbench migrate',
  })
  await client.connect()
  try {
    await refuseUnfit(client, variable)
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const before = await appliedMigrations(client)
    await withMigrations(upTo, (migrationsFolder) => runMigrations(drizzle(client), { migrationsFolder }))
    await migrateBoss(databaseUrl)
    await ensureEventPartitions(client, Date.now())
    const names = await knownMigrations()
    const applied = names.slice(before, upTo)
    for (const name of applied) log(`applied migration ${name}`)
    return { applied }
  } catch (error) {
    throw databaseFault(error, databaseUrl, variable)
  } finally {
    // Ending the session lets go of the lock, whatever happened.
    await client.end()
  }
}

/** A server that is too old, or a database that can't hold every character. */
async function refuseUnfit(client: pg.Client, variable: DatabaseVariable): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string; place: string | null }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding,
       current_schema() as place`,
  )
  const { version = 0, encoding = '', place = null } = rows[0] ?? {}
  if (version < leastServerVersion) {
    throw new DatabaseFault(
      `This Postgres is version ${Math.floor(version / 10_000)}; 15 or newer is needed.`,
      {
        hint: `Let ${variable} name another one.`,
      },
    )
  }
  if (encoding !== 'UTF8') {
    throw new DatabaseFault(`The encoding of this database is ${encoding}, which lacks most characters.`, {
      hint: `Make one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0, and let ${variable} name it.`,
    })
  }
  // Migrations name it, and a database of its own needs no other.
  if (place !== 'public') {
    const where = place === null ? 'nowhere' : `in the schema "${place}"`
    throw new DatabaseFault(
      `New tables of this user are made ${where}; a workbench keeps its own in "public".`,
      {
        hint: `Take search_path out of ${variable}, or reset it: ALTER ROLE … RESET search_path. A schema called like the user comes first, too.`,
      },
    )
  }
}
