import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { processIdentity } from '@workbench/postgres/embedded/process-table'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const starter = fileURLToPath(new URL('../../testing/run-start.ts', import.meta.url))

let dataDir = ''
const started: ChildProcess[] = []

beforeEach(async () => {
  dataDir = await realpath(await mkdtemp(join(tmpdir(), 'workbench start ')))
})

afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await vi.waitFor(async () => expect(await processesOf(dataDir)).toEqual([]), {
    timeout: 15_000,
    interval: 50,
  })
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
})

/** Every process that was started for this data folder, known by its environment or its arguments. */
async function processesOf(folder: string): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue
    const texts = await Promise.all(
      ['environ', 'cmdline'].map((file) => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '')),
    )
    if (texts.some((text) => text.includes(folder)) && (await processIdentity(Number(name))) !== null) {
      found.push(Number(name))
    }
  }
  return found
}

interface Start {
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  readonly stderr: () => string
  /** Address it printed. */
  ready(): Promise<string>
}

function start(env: NodeJS.ProcessEnv = {}): Start {
  const child = spawn(process.execPath, [starter], {
    env: { PATH: process.env.PATH, WORKBENCH_DATA_DIR: dataDir, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  started.push(child)
  let stderr = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const line = new Promise<string>((resolve) => {
    if (child.stdout !== null) createInterface({ input: child.stdout }).once('line', resolve)
  })
  const ready = async () => {
    const text = await Promise.race([line, ended.then(() => `ended: ${stderr}`)])
    const url = /ready at (http:\S+) /.exec(text)?.[1]
    if (url === undefined) throw new Error(text)
    return url
  }
  return { child, ended, stderr: () => stderr, ready }
}

const serverAt = async (url: string) =>
  (await (await fetch(url, { headers: { connection: 'close' } })).json()) as {
    pid: number
    databaseUrl: string
  }

test.each([
  ['once', [0]],
  ['twice within a second', [0, 300]],
])('Ctrl-C %s stops everything, leaves nothing, and is no failure', async (_, delays) => {
  const { child, ended, ready } = start()
  await ready()
  expect((await processesOf(dataDir)).length).toBeGreaterThan(4)
  for (const ms of delays) {
    await pause(ms)
    child.kill('SIGINT')
  }
  expect(await ended).toBe(0)
  expect(await processesOf(dataDir)).toEqual([])
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.log'])
})

test('Ctrl-C of a terminal goes to the whole group, and does the same', async () => {
  const { child, ended, ready } = start()
  await ready()
  process.kill(-(child.pid ?? 0), 'SIGINT')
  expect(await ended).toBe(0)
  expect(await processesOf(dataDir)).toEqual([])
})

test('a stop in the middle of the first start is no failure either', async () => {
  const { child, ended } = start()
  await vi.waitFor(async () => expect((await readdir(dataDir)).join()).toContain('postgres.new-'), {
    timeout: 10_000,
    interval: 5,
  })
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(await processesOf(dataDir)).toEqual([])
})

test('a second Ctrl-C after more than a second does not wait for a stubborn child', async () => {
  const { child, ended, ready } = start({ TEST_STUBBORN: 'yes' })
  await ready()
  child.kill('SIGINT')
  await pause(1_100)
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  await vi.waitFor(async () => expect(await processesOf(dataDir)).toEqual([]), {
    timeout: 5_000,
    interval: 20,
  })
})

test('a killed server comes back, and a killed Postgres under the same address', async () => {
  const { child, ended, ready } = start()
  const url = await ready()
  const before = await serverAt(url)
  process.kill(before.pid, 'SIGKILL')
  const after = await vi.waitFor(
    async () => {
      const now = await serverAt(url)
      expect(now.pid).not.toBe(before.pid)
      return now
    },
    { timeout: 10_000, interval: 20 },
  )
  expect(after.databaseUrl).toBe(before.databaseUrl)

  const postmaster = async () =>
    Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
  const postgres = await postmaster()
  process.kill(postgres, 'SIGKILL')
  await vi.waitFor(
    async () => {
      expect(await postmaster()).not.toBe(postgres)
      expect(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).toContain('ready')
    },
    { timeout: 10_000, interval: 20 },
  )
  expect(await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).toContain(
    `\n${new URL(before.databaseUrl).port}\n`,
  )
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('killed itself, it leaves no process behind, and the next start goes on', async () => {
  const first = start()
  await first.ready()
  first.child.kill('SIGKILL')
  const second = start()
  await second.ready()
  second.child.kill('SIGINT')
  expect(await second.ended).toBe(0)
  // The first one's watchdog looks ten times a second whether its Postgres is gone.
  await vi.waitFor(async () => expect(await processesOf(dataDir)).toEqual([]), {
    timeout: 2_000,
    interval: 20,
  })
})

test('a second one on the same folder and port ends with one line about the folder', async () => {
  const first = start()
  const url = await first.ready()
  const second = start({ PORT: new URL(url).port })
  expect(await second.ended).toBe(1)
  expect(second.stderr()).toBe(
    `The workbench already runs on ${dataDir} as process ${first.child.pid}. ` +
      'Stop that one first, or let WORKBENCH_DATA_DIR name another folder.\n',
  )
})

test('a taken port ends it with one line that names PORT, before anything is started', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const { ended, stderr } = start({ PORT: String(port) })
  expect(await ended).toBe(1)
  expect(stderr()).toMatch(/^PORT \d+ on 127\.0\.0\.1 is taken .* for example PORT=\d+\n$/)
  expect(await readdir(dataDir)).toEqual([])
  server.close()
})

test('a child that refuses its configuration stops everything', async () => {
  const { ended, stderr } = start({ TEST_REFUSE: 'yes' })
  expect(await ended).toBe(1)
  expect(stderr()).toContain("The server can't run with this configuration")
  expect(await processesOf(dataDir)).toEqual([])
})

test('a wrong value in the environment ends it with one line', async () => {
  const { ended, stderr } = start({ PORT: 'many' })
  expect(await ended).toBe(1)
  expect(stderr()).toMatch(/^PORT is "many": .*\n$/)
})
