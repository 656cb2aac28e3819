import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../src/embedded/free-port.ts'
import { runProgram } from '../src/embedded/run-program.ts'
import { accountForDaemons } from './account-for-daemons.ts'
import { startTestServer, type TestServer } from './test-server.ts'

const password = 'of-a-test'

/** A throwaway Postgres from the programs in `binFolder`, on a port of 127.0.0.1. */
export async function startSystemPostgres(binFolder: string): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'workbench-postgres-'))
  const { spawnOptions, own } = await accountForDaemons()
  await own(folder)
  const data = join(folder, 'data')
  const passwordFile = join(folder, 'password')
  await writeFile(passwordFile, password)
  await own(passwordFile)
  const made = await runProgram({
    file: join(binFolder, 'initdb'),
    args: [
      '-D',
      data,
      '-U',
      'workbench',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '-N',
    ],
    options: spawnOptions,
  })
  if (made.exitCode !== 0) throw new Error(`initdb: ${made.output}`)

  const port = await freePort(null)
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 300,
    fsync: 'off',
    full_page_writes: 'off',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return startTestServer({
    file: join(binFolder, 'postgres'),
    args: ['-D', data, ...args],
    spawnOptions,
    folder,
    url: `postgres://workbench:${password}@127.0.0.1:${port}/postgres`,
    // Fast shutdown: whoever is still connected is sent away.
    stopSignal: 'SIGINT',
  })
}
