import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Part = 'server' | 'worker' | 'postgres'

export interface Stack {
  readonly url: string
  readonly supervisor: ChildProcess
  /** What it has printed so far, both streams. */
  output(): string
  /** The processes of a part at the moment. */
  pids(part: Part): Promise<number[]>
  /** kill -9 of a part; waits until it is gone. */
  kill(part: Part): Promise<void>
  /** Starts it again in the same data folder, after everything was killed. */
  restart(): Promise<void>
  /** kill -9 of the supervisor and all its parts at once. */
  killAll(): Promise<void>
  stop(): Promise<void>
}

const root = join(import.meta.dirname, '../..')

interface StackOptions {
  /** A program, with its first arguments, that replaces itself with the workbench. */
  readonly behind?: readonly string[]
}

/** What `npm start` runs, in a data folder of its own. */
export async function startStack(
  env: Record<string, string> = {},
  { behind = [] }: StackOptions = {},
): Promise<Stack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'workbench e2e '))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  let output = ''
  let supervisor = launch()
  await untilReady(url, supervisor, () => output)

  function launch(): ChildProcess {
    const [file = '', ...args] = [...behind, process.execPath, join(root, 'apps/cli/src/main.ts'), 'start']
    const child = spawn(file, args, {
      cwd: root,
      detached: true,
      env: { ...process.env, PORT: String(port), WORKBENCH_DATA_DIR: dataDir, LOG_LEVEL: 'info', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-2_000_000)
      })
    }
    return child
  }

  const pids = (part: Part) => descendants(supervisor.pid ?? 0, part)
  const stop = async () => {
    if (supervisor.exitCode === null && supervisor.signalCode === null) {
      const exited = new Promise((resolve) => supervisor.once('exit', resolve))
      supervisor.kill('SIGINT')
      await exited
    }
    await rm(dataDir, { recursive: true, force: true })
  }

  return {
    url,
    get supervisor() {
      return supervisor
    },
    output: () => output,
    pids,
    async kill(part) {
      const found = await pids(part)
      for (const pid of found) killNow(pid)
      await untilGone(found)
    },
    async killAll() {
      const all = await descendants(supervisor.pid ?? 0)
      // The supervisor first, so that it brings nothing back.
      killNow(supervisor.pid ?? 0)
      for (const pid of all) killNow(pid)
      await untilGone(all)
    },
    async restart() {
      supervisor = launch()
      await untilReady(url, supervisor, () => output)
    },
    stop,
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already: its parent went first.
  }
}

const isAlive = async (pid: number): Promise<boolean> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  return stat !== null && !/\) Z /.test(stat)
}

async function untilGone(pids: readonly number[]): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const alive = await Promise.all(pids.map(isAlive))
    if (!alive.includes(true)) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`Still there after 5 s: ${pids.join(', ')}`)
}

/** By what their command lines contain, as the contract says they do. */
async function descendants(rootPid: number, part?: Part): Promise<number[]> {
  const parents = new Map<number, number>()
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const stat = await readFile(`/proc/${entry}/stat`, 'utf8').catch(() => null)
    const parent = stat === null ? undefined : /\) \w (\d+)/.exec(stat)?.[1]
    if (parent !== undefined) parents.set(Number(entry), Number(parent))
  }
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid)
    return parent !== undefined && (parent === rootPid || isBelow(parent))
  }
  const found: number[] = []
  for (const pid of parents.keys()) {
    if (!isBelow(pid)) continue
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    const word = part === 'postgres' ? 'postgres' : `apps/${part}`
    if (part === undefined || command.includes(word)) found.push(pid)
  }
  return found
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function untilReady(url: string, supervisor: ChildProcess, output: () => string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (supervisor.exitCode !== null)
      throw new Error(`It ended with ${supervisor.exitCode}: ${output().slice(-1_000)}`)
    const response = await fetch(`${url}/readyz`).catch(() => null)
    await response?.arrayBuffer()
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing is ready at ${url}: ${output().slice(-1_000)}`)
}
