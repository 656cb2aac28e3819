import type { OpenBlobStore } from '@workbench/core/ports/blob-ledger'
import type { BlobStore } from '@workbench/core/ports/blob-store'
import pg from 'pg'
import { createBlobLedger } from './blobs/blob-ledger.ts'
import { noBlobStore } from './blobs/no-blob-store.ts'
import { driverUrl } from './driver-url.ts'
import { drizzle } from './drizzle.ts'
import * as schema from './schema.ts'

export interface DatabaseOptions {
  readonly databaseUrl: string
  /** For sessions (LISTEN, advisory locks) when `databaseUrl` is a transaction pooler; else the same. */
  readonly directUrl?: string | undefined
  /** Connections in the pool. Eight beat sixteen on two cores: 1 325 against 983 commits a second. */
  readonly max?: number
  readonly applicationName?: string
  /**
   * Whether statements with a name are planned once per connection. Not through a transaction pooler: the connection of
   * the next call may not know them.
   */
  readonly prepares?: boolean
  /** Left out: without blobs. */
  readonly openBlobs?: OpenBlobStore
}

/** A statement with a name is planned once per connection instead of at every call, wherever that works. */
export interface NamedStatement {
  readonly name: string
  readonly text: string
}

export interface Database {
  readonly pool: pg.Pool
  readonly orm: ReturnType<typeof drizzle<typeof schema>>
  readonly directUrl: string
  readonly blobs: BlobStore
  /** What to give to a client of the pool for a named statement. */
  statement(statement: NamedStatement, values?: readonly unknown[]): pg.QueryConfig
  /** Runs a named statement; `values` fill $1, $2, … */
  query<Row extends pg.QueryResultRow>(statement: NamedStatement, values: readonly unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** Opens lazily: nothing connects before the first query. */
export function connectDatabase(options: DatabaseOptions): Database {
  const {
    databaseUrl,
    directUrl = databaseUrl,
    max = 8,
    applicationName = 'workbench',
    prepares = true,
    openBlobs = () => noBlobStore,
  } = options
  const statement = ({ name, text }: NamedStatement, values: readonly unknown[] = []): pg.QueryConfig =>
    prepares ? { name, text, values: [...values] } : { text, values: [...values] }
  const pool = new pg.Pool({
    connectionString: driverUrl(databaseUrl),
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    // A new connection costs a login and the planning of each statement: after a quiet time a run took 8 ms to start
    // instead of 1.
    idleTimeoutMillis: 300_000,
    keepAlive: true,
  })
  // An idle connection that breaks (Postgres restarts) is replaced by the pool; without a listener the event
  // would end the process.
  pool.on('error', () => {})
  // The same for a connection that somebody holds for a transaction: the next statement on it says what happened.
  pool.on('connect', (client) => void client.on('error', () => {}))
  return {
    pool,
    orm: drizzle(pool, { schema, casing: 'snake_case' }),
    directUrl,
    blobs: openBlobs(createBlobLedger(pool)),
    statement,
    async query<Row extends pg.QueryResultRow>(named: NamedStatement, values: readonly unknown[]) {
      const result = await pool.query<Row>(statement(named, values))
      return result.rows
    },
    close: () => pool.end(),
  }
}
