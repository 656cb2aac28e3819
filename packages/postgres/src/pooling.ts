import { setTimeout } from 'node:timers/promises'
import { WorkbenchError } from '@workbench/core/errors'
import pg from 'pg'
import { type DatabaseVariable, databaseFault } from './database-fault.ts'
import { driverUrl } from './driver-url.ts'

/**
 * What stands between us and Postgres. `transaction`: a pooler that lends a connection for one transaction, so that LISTEN,
 * session locks and named statements do not work through it. `session`: one that lends it for as long as we stay, which is
 * as good as none.
 */
export type Pooling = 'none' | 'session' | 'transaction'

type Session = Pick<pg.ClientBase, 'query'>

/**
 * Other clients may take the connection that was just given back, and a server and a worker that start together do so in
 * step; a wait of random length before each further look brings them out of it.
 */
const looks = 12
const longestWaitMs = 8

/** A URL leads to a transaction pooler where Postgres itself is needed; the message is one line without secrets. */
export class PoolerError extends WorkbenchError {
  readonly code = 'config_invalid'
}

/**
 * Sees to it that sessions have a way past the pooler.
 *
 * @param urls.directUrl - The same as `databaseUrl` when none is set.
 * @param urls.variable - Which of the two named `databaseUrl`; DATABASE_URL unless said.
 * @returns what stands before `databaseUrl`.
 * @throws PoolerError when `directUrl` leads to a transaction pooler.
 * @throws DatabaseFault when one of them can't be reached or does not let us in.
 */
export async function checkPooling(urls: {
  readonly databaseUrl: string
  readonly directUrl: string
  readonly variable?: DatabaseVariable
}): Promise<Pooling> {
  const { databaseUrl, directUrl, variable: named = 'DATABASE_URL' } = urls
  const look = (url: string, variable: DatabaseVariable) =>
    poolingOf(url).catch((error: unknown) => {
      throw databaseFault(error, url, variable)
    })
  const pooling = await look(databaseUrl, named)
  const isSame = directUrl === databaseUrl
  const variable = isSame ? named : 'DATABASE_DIRECT_URL'
  if ((isSame ? pooling : await look(directUrl, variable)) !== 'transaction') return pooling
  throw new PoolerError(
    `${variable} leads to a pooler that lends a connection for one transaction (such as PgBouncer); LISTEN and ` +
      'advisory locks need Postgres itself.',
    {
      hint: 'Set DATABASE_DIRECT_URL to the address of Postgres, for example postgres://user:password@127.0.0.1:5432/workbench',
    },
  )
}

/**
 * Finds out with two short connections. A pooler gives its clients a key of its own to cancel with, so the process id in
 * it is not the one that Postgres says it has; one that lends for a transaction gives what an idle client had to the next.
 *
 * @throws what the driver throws when nothing answers within five seconds.
 */
export async function poolingOf(databaseUrl: string): Promise<Pooling> {
  const first = newClient(databaseUrl)
  try {
    await first.connect()
    if (announcedPid(first) === (await backendPid(first))) return 'none'
    return (await isLentByTransaction(first, databaseUrl)) ? 'transaction' : 'session'
  } finally {
    await first.end().catch(() => {})
  }
}

async function isLentByTransaction(first: Session, databaseUrl: string): Promise<boolean> {
  const second = newClient(databaseUrl)
  try {
    await second.connect()
    for (let look = 0; look < looks; look++) {
      if (look > 0) await setTimeout(Math.random() * longestWaitMs)
      const before = await backendPid(first)
      // One that lends its connections in turn gives the next one already now.
      if ((await backendPid(first)) !== before) return true
      await second.query('begin')
      const held = await backendPid(second)
      if (held === before) return true
      const after = await backendPid(first)
      if (after !== before) return true
      await second.query('rollback')
    }
    return false
  } finally {
    await second.end().catch(() => {})
  }
}

function newClient(databaseUrl: string): pg.Client {
  const client = new pg.Client({
    connectionString: driverUrl(databaseUrl),
    connectionTimeoutMillis: 5_000,
    application_name: 'workbench',
  })
  client.on('error', () => {})
  return client
}

async function backendPid(session: Session): Promise<number | undefined> {
  const { rows } = await session.query<{ pid: number }>('select pg_backend_pid() as pid')
  return rows[0]?.pid
}

/** Of the key that came with the login; the driver keeps it without a type. */
const announcedPid = (client: pg.Client): unknown => (client as { processID?: unknown }).processID
