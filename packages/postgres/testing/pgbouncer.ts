import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../src/embedded/free-port.ts'
import { accountForDaemons } from './account-for-daemons.ts'
import { pgbouncerProgram } from './other-postgres.ts'
import { startTestServer, type TestServer } from './test-server.ts'

/**
 * A PgBouncer before a Postgres, as its own documentation sets one up, for any database of that server.
 *
 * Connections are lent in turn, so that whatever needs the same one twice soon fails.
 *
 * @param mode - `transaction` lends a connection for a transaction, `session` for as long as the client stays.
 */
export async function startPgbouncer(
  postgresUrl: string,
  mode: 'transaction' | 'session' = 'transaction',
): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-pgbouncer-'))
  const { spawnOptions, own } = await accountForDaemons()
  const target = new URL(postgresUrl)
  const port = await freePort(null)
  const users = join(folder, 'users.txt')
  const config = join(folder, 'pgbouncer.ini')
  await writeFile(users, `"${target.username}" "${target.password}"\n`)
  await writeFile(
    config,
    `[databases]
* = host=${target.hostname} port=${target.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = ${mode}
max_client_conn = 1000
default_pool_size = 5
server_round_robin = 1
server_idle_timeout = 5
`,
  )
  for (const path of [folder, users, config]) await own(path)
  const url = new URL(postgresUrl)
  url.host = `127.0.0.1:${port}`
  return startTestServer({
    file: pgbouncerProgram,
    args: ['-q', config],
    spawnOptions,
    folder,
    url: url.href,
    stopSignal: 'SIGTERM',
  })
}
