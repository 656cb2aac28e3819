import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@workbench/postgres/embedded/embedded-postgres'
import { migrate } from '@workbench/postgres/migrate'

interface StartOptions {
  readonly args?: readonly string[]
  readonly env?: Record<string, string>
  readonly nodeFlags?: readonly string[]
  /** What it writes to its standard error goes nowhere. */
  readonly isQuiet?: boolean
}

export interface Setting {
  readonly databaseUrl: string
  /** Starts a Node process of this repository; it is ended with the setting. */
  start(script: string, options?: StartOptions): Child
  end(): Promise<void>
}

interface Child {
  readonly pid: number
  /** The first line on its standard output that starts with this word, without the word. */
  said(word: string): Promise<string>
  /** Highest resident memory so far, in megabytes; NaN where the system does not tell. */
  peakMb(): Promise<number>
  /** Processor time used so far, milliseconds in steps of ten; NaN where the system does not tell. */
  cpuMs(): Promise<number>
  stop(): Promise<void>
}

/** A durable embedded Postgres in a temporary folder, migrated, and children on it. */
export async function openSetting(): Promise<Setting> {
  const dataDir = await mkdtemp(join(tmpdir(), 'workbench-bench-'))
  const postgres = await startEmbeddedPostgres({ dataDir })
  await migrate({ databaseUrl: postgres.databaseUrl })
  const children: Child[] = []
  return {
    databaseUrl: postgres.databaseUrl,
    start(script, { args = [], env = {}, nodeFlags = [], isQuiet = false } = {}) {
      const path = join(import.meta.dirname, '..', script)
      const child = spawn(process.execPath, [...nodeFlags, path, ...args], {
        env: { ...process.env, LOG_LEVEL: 'warn', DATABASE_URL: postgres.databaseUrl, ...env },
        stdio: ['ignore', 'pipe', isQuiet ? 'ignore' : 'inherit'],
      })
      const started = childOf(child)
      children.push(started)
      return started
    },
    async end() {
      for (const child of children.toReversed()) await child.stop()
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function childOf(child: ChildProcess): Child {
  const lines: string[] = []
  let rest = ''
  let onLine = () => {}
  child.stdout?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
    onLine()
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    pid: child.pid ?? 0,
    said: (word) =>
      new Promise((resolve, reject) => {
        onLine = () => {
          const line = lines.find((one) => one.startsWith(`${word} `))
          if (line !== undefined) resolve(line.slice(word.length + 1))
        }
        void exited.then(() => reject(new Error(`The process ended before it said "${word}"`)))
        onLine()
      }),
    async peakMb() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024
    },
    async cpuMs() {
      const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '')
      const [, , , , , , , , , , , user, system] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return (Number(user) + Number(system)) * 10
    },
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await exited
    },
  }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Asks until the server answers. */
export async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(`${url}/readyz`).catch(() => null)
    await response?.arrayBuffer()
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`No server answers at ${url}`)
}
