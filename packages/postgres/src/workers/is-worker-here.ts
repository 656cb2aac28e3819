import pg from 'pg'
import { driverUrl } from '../driver-url.ts'

/**
 * Whether a worker of this machine (or container) holds its place among the living: the lock by which others know that it
 * lives. Behind a proxy that hides addresses any worker counts.
 *
 * @param directUrl - Must reach the server itself, not a transaction pooler.
 * @throws what the driver throws when the server can't be reached within five seconds.
 */
export async function isWorkerHere(directUrl: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: driverUrl(directUrl),
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  })
  await client.connect()
  try {
    const { rows } = await client.query<{ is_here: boolean }>(
      `select exists (
         select from pg_stat_activity a join pg_locks l on l.pid = a.pid
         where a.datname = current_database() and a.application_name like 'workbench worker _%'
           and a.client_addr is not distinct from inet_client_addr()
           and l.locktype = 'advisory' and l.granted
       ) as is_here`,
    )
    return rows[0]?.is_here === true
  } finally {
    await client.end()
  }
}
