import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openEmbeddedCluster, startEmbeddedPostgres } from './embedded-postgres.ts'
import { commandLine, processIdentity } from './process-table.ts'

const isRoot = process.getuid?.() === 0
const holder = fileURLToPath(new URL('../../testing/hold-cluster.ts', import.meta.url))

let folder = ''
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'workbench embedded ')))
})

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

const start = (dataDir: string, options = {}) =>
  startEmbeddedPostgres({ dataDir, throwaway: true, ...options })

async function query(connectionString: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

interface Said {
  readonly pid: number
  readonly port: number
  readonly databaseUrl: string
  readonly code?: string
  readonly message: string
}

/** Another process that holds the data folder, or says why it can't. */
async function hold(
  dataDir: string,
  through: readonly string[] = [],
): Promise<{ child: ChildProcess; said: Said }> {
  const [file = '', ...args] = [...through, process.execPath, holder, dataDir]
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  if (child.stdout === null) throw new Error('no output')
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, said: JSON.parse(line) as Said }
  }
  throw new Error('it said nothing')
}

/** Kills a process and waits until it is gone. */
async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  await gone(pid)
}

async function gone(pid: number): Promise<void> {
  await vi.waitFor(async () => expect(await processIdentity(pid)).toBeNull(), {
    timeout: 10_000,
    interval: 20,
  })
}

async function watchdogOf(pid: number): Promise<number> {
  return vi.waitFor(
    async () => {
      for (const name of await readdir('/proc')) {
        if (!/^\d+$/.test(name)) continue
        const words = await commandLine(Number(name))
        if (words.includes('postgres-watchdog') && words.includes(String(pid))) return Number(name)
      }
      throw new Error('no watchdog')
    },
    { timeout: 5_000, interval: 20 },
  )
}

describe('a data folder', () => {
  test('keeps data, password and port over restarts, in a path with spaces', async () => {
    const first = await start(folder)
    await query(first.databaseUrl, 'create table kept as select 42 as answer')
    await first.stop()
    const second = await start(folder)
    expect(second.databaseUrl).toBe(first.databaseUrl)
    expect(await query(second.databaseUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
    await second.stop()
  })

  test('is readable by nobody else, and asks for its password', async () => {
    const postgres = await start(folder)
    const wrong = new URL(postgres.databaseUrl)
    wrong.password = 'guess'
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
    expect((await stat(join(folder, 'postgres'))).mode & 0o077).toBe(0)
    expect((await stat(join(folder, 'postgres', 'workbench-connection.json'))).mode & 0o777).toBe(0o600)
    const password = new URL(postgres.databaseUrl).password
    expect((await commandLine(postgres.pid)).join(' ')).not.toContain(password)
    await postgres.stop()
  })

  test('is durable unless it is a throwaway', async () => {
    const postgres = await startEmbeddedPostgres({ dataDir: folder })
    const [settings] = await query(
      postgres.databaseUrl,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync,
              current_setting('server_encoding') as encoding, current_setting('listen_addresses') as addresses`,
    )
    expect(settings).toEqual({ fsync: 'on', sync: 'on', encoding: 'UTF8', addresses: '127.0.0.1' })
    await postgres.stop()
  })

  test('throws away what an interrupted first start left', async () => {
    await mkdir(join(folder, 'postgres.new-1234', 'cluster'), { recursive: true })
    const postgres = await start(folder)
    await postgres.stop()
    expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres.log'])
  })

  test('of another version of Postgres is refused in one line', async () => {
    await (await start(folder)).stop()
    await writeFile(join(folder, 'postgres', 'PG_VERSION'), '15\n')
    await expect(start(folder)).rejects.toMatchObject({
      code: 'data_version',
      message: `${folder}/postgres was written by Postgres 15, the embedded one is 18.`,
    })
  })
})

describe('a second start', () => {
  test('on a folder in use says who has it', async () => {
    const { child, said } = await hold(folder)
    expect(said.databaseUrl).toMatch(/^postgres:/)
    await expect(start(folder)).rejects.toMatchObject({
      code: 'data_folder_in_use',
      message: `The workbench already runs on ${folder} as process ${child.pid}.`,
    })
  })

  test('takes over after everything was killed', async () => {
    const { child, said } = await hold(folder)
    const watchdog = await watchdogOf(said.pid)
    child.kill('SIGSTOP')
    for (const pid of [watchdog, child.pid ?? 0, said.pid]) await kill(pid)
    const postgres = await start(folder)
    expect(postgres.port).toBe(said.port)
    await postgres.stop()
  })

  test('is not misled by pids that belong to other programs now', async () => {
    await (await start(folder)).stop()
    const bystander = spawn('sleep', ['60'])
    children.push(bystander)
    await writeFile(join(folder, 'workbench.lock'), JSON.stringify({ pid: bystander.pid, identity: 'older' }))
    const lines = [bystander.pid, join(folder, 'postgres'), 1, 15432, '', '127.0.0.1', '', 'ready']
    await writeFile(join(folder, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`)
    const postgres = await start(folder)
    expect(bystander.exitCode).toBeNull()
    expect(bystander.signalCode).toBeNull()
    await postgres.stop()
  })

  test('replaces a Postgres that outlived its supervisor and its watchdog', async () => {
    const { child, said } = await hold(folder)
    const watchdog = await watchdogOf(said.pid)
    // Stopped, it can't replace its watchdog.
    child.kill('SIGSTOP')
    await kill(watchdog)
    await kill(child.pid ?? 0)
    expect(await processIdentity(said.pid)).not.toBeNull()
    const postgres = await start(folder)
    expect(await processIdentity(said.pid)).toBeNull()
    await postgres.stop()
    // It was asked to end, not killed.
    expect(await readFile(join(folder, 'postgres.log'), 'utf8')).not.toContain('not properly shut down')
  })
})

describe('a killed process', () => {
  test('takes Postgres with it when it was the supervisor', async () => {
    const { child, said } = await hold(folder)
    await kill(child.pid ?? 0)
    await gone(said.pid)
    expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('is replaced when it was the watchdog', async () => {
    const { child, said } = await hold(folder)
    const first = await watchdogOf(said.pid)
    await kill(first)
    expect(await watchdogOf(said.pid)).not.toBe(first)
    await kill(child.pid ?? 0)
    await gone(said.pid)
  })

  test('can be started again when it was the postmaster, while a backend is still busy', async () => {
    const cluster = await openEmbeddedCluster({ dataDir: folder })
    const first = await cluster.launch()
    await query(cluster.databaseUrl, 'create table kept as select 42 as answer')
    // Does not look at interrupts, so this backend never notices that its postmaster is gone.
    const busy = query(
      cluster.databaseUrl,
      "select count(*) from generate_series(1, 2000000000) where md5(generate_series::text) = 'x'",
    ).catch(() => 'broken')
    await vi.waitFor(async () =>
      expect(
        await query(
          cluster.databaseUrl,
          "select 1 from pg_stat_activity where query like '%md5%' and pid <> pg_backend_pid()",
        ),
      ).toHaveLength(1),
    )
    const urlBefore = cluster.databaseUrl
    process.kill(first.pid, 'SIGKILL')
    expect(await first.exited).toEqual({ code: null, signal: 'SIGKILL' })
    const second = await cluster.launch()
    expect(cluster.databaseUrl).toBe(urlBefore)
    expect(await query(cluster.databaseUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
    expect(await busy).toBe('broken')
    await second.stop()
    await cluster.close()
  })
})

test('a taken port only means another one', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const postgres = await start(folder, { port })
  expect(postgres.port).not.toBe(port)
  expect(await query(postgres.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  await postgres.stop()
  server.close()
})

test('a folder that is a file is refused in one line', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(start(join(folder, 'file'))).rejects.toMatchObject({ code: 'data_folder_denied' })
})

describe.runIf(isRoot)('root', () => {
  test('runs it in a namespace, where files stay root’s, below a closed folder', async () => {
    await chmod(folder, 0o700)
    const postgres = await start(join(folder, 'data'))
    expect((await stat(join(folder, 'data', 'postgres'))).uid).toBe(0)
    await postgres.stop()
  })

  test('without namespaces becomes a user of the system, who gets no more than he needs', async () => {
    await chmod(folder, 0o755)
    const lines: string[] = []
    const options = {
      namespaces: false,
      outside: join(folder, 'outside'),
      log: (line: string) => lines.push(line),
    }
    const postgres = await start(join(folder, 'data'), options)
    const { uid } = await stat(join(folder, 'data', 'postgres'))
    expect(uid).not.toBe(0)
    expect(await readFile(`/proc/${postgres.pid}/status`, 'utf8')).toContain(`Uid:\t${uid}\t`)
    expect((await stat(join(folder, 'data'))).mode & 0o777).toBe(0o711)
    expect(lines.join('\n')).toContain('because root may not')
    await postgres.stop()
  })

  test('without namespaces, below a closed folder, says where it put the database and finds it again', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'workbench outside '))
    await chmod(outside, 0o755)
    try {
      await chmod(folder, 0o700)
      const lines: string[] = []
      const options = { outside, log: (line: string) => lines.push(line) }
      const first = await start(join(folder, 'data'), { ...options, namespaces: false })
      await query(first.databaseUrl, 'create table kept as select 42 as answer')
      await first.stop()
      expect((await lstat(join(folder, 'data', 'postgres'))).isSymbolicLink()).toBe(true)
      expect(lines.join('\n')).toContain(await realpath(join(folder, 'data', 'postgres')))
      // Found again even when namespaces would be possible by now.
      const second = await start(join(folder, 'data'), options)
      expect(await query(second.databaseUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
      await second.stop()
    } finally {
      await rm(outside, { recursive: true, force: true })
    }
  })

  test('may be somebody else: an ordinary user', async () => {
    await chmod(folder, 0o777)
    const { said } = await hold(join(folder, 'data'), [
      'setpriv',
      '--reuid=65534',
      '--regid=65534',
      '--clear-groups',
    ])
    expect(await query(said.databaseUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('gets one line about a full disk', async () => {
    const disk = join(folder, 'disk')
    await mkdir(disk)
    const onSmallDisk = [
      'unshare',
      '--mount',
      'sh',
      '-c',
      'mount -t tmpfs -o size=20m none "$1" && shift && exec "$@"',
    ]
    const { said } = await hold(disk, [...onSmallDisk, 'sh', disk])
    expect(said).toEqual({ code: 'disk_full', message: `The disk that holds ${disk} is full.` })
  })
})
