import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../src/embedded/free-port.ts'
import { runProgram } from '../src/embedded/run-program.ts'
import { accountForDaemons } from './account-for-daemons.ts'

export interface TestServer {
  /** As its owner. */
  readonly url: string
  stop(): Promise<void>
}

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
  const child = spawn(join(binFolder, 'postgres'), ['-D', data, ...args], {
    ...spawnOptions,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4_000)
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    // Fast shutdown: whoever is still connected is sent away.
    child.kill('SIGINT')
    await exited
    await rm(folder, { recursive: true, force: true })
  }
  const url = `postgres://workbench:${password}@127.0.0.1:${port}/postgres`
  try {
    await untilAnswering(url, () => child.exitCode !== null)
  } catch (error) {
    await stop()
    throw new Error(`${(error as Error).message}: ${output}`, { cause: error })
  }
  return { url, stop }
}

/** Resolves once a login works; rejects after ten seconds or when `hasEnded`. */
export async function untilAnswering(url: string, hasEnded: () => boolean): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
    try {
      await client.connect()
      return
    } catch (error) {
      if (tries >= 200 || hasEnded()) throw error
      await sleep(50)
    } finally {
      await client.end().catch(() => {})
    }
  }
}
