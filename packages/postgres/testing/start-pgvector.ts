import type { AddressInfo } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { connectDatabase, type Database } from '../src/database.ts'
import { drizzle, runMigrations } from '../src/drizzle.ts'
import { withMigrations } from '../src/migrations.ts'

export interface PgvectorServer {
  readonly db: Database
  stop(): Promise<void>
}

/** A migrated Postgres that has pgvector, in this process and behind a real connection; the embedded one has none. */
export async function startPgvector(): Promise<PgvectorServer> {
  const postgres = await PGlite.create({ extensions: { vector } })
  const server = new PGLiteSocketServer({ db: postgres, host: '127.0.0.1', port: 0, maxConnections: 4 })
  const listening = new Promise<AddressInfo>((resolve) =>
    server.addEventListener('listening', (event) => resolve((event as CustomEvent<AddressInfo>).detail)),
  )
  await server.start()
  const { port } = await listening
  const db = connectDatabase({
    databaseUrl: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    // All connections are one session there, which a transaction or a named statement would be shared in.
    max: 1,
  })
  await withMigrations(undefined, (migrationsFolder) => runMigrations(drizzle(db.pool), { migrationsFolder }))
  return {
    db,
    async stop() {
      await db.close()
      await server.stop()
      await postgres.close()
    },
  }
}
