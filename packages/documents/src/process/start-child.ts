import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import type { ChildCommand } from './child-command.ts'

export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

export interface Child {
  readonly input: Writable
  readonly output: Readable
  /** Of the process whose memory is watched; null until it is known, or when it never started. */
  pid(): number | null
  /** The end of what it wrote to its standard error. */
  complaints(): string
  readonly exited: Promise<Exit>
  /** Ends it with all that belongs to it. Resolves when it is gone and its streams are closed; waits no longer than 2 s. */
  kill(): Promise<void>
}

const complaintCharacters = 4_096
const goneWithinMs = 2_000

/** Never throws: a program that can't be started is a child that has exited. */
export function startChild({ file, args }: ChildCommand, saysPid: boolean): Child {
  const child = spawn(file, args, {
    env: environment(),
    cwd: '/',
    // A group of its own: it can be ended as a whole, and Ctrl-C in a terminal is not for it.
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe', ...(saysPid ? (['pipe'] as const) : [])],
    windowsHide: true,
  })
  const [input, output, errors, about] = child.stdio as readonly unknown[] as [
    Writable,
    Readable,
    Readable,
    Readable?,
  ]
  for (const stream of [input, output, errors, about]) stream?.on('error', () => {})
  let complaints = ''
  errors.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-complaintCharacters)
  })
  let inner: number | null = null
  let said = ''
  about?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(0, 1_000)
    inner = Number(/"child-pid":\s*(\d+)/.exec(said)?.[1] ?? 0) || null
  })
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve(unwrapped(code, signal)))
    child.once('error', (error) => {
      complaints ||= error.message
      resolve({ code: null, signal: null })
    })
  })
  const closed = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
    child.once('error', () => resolve())
  })
  return {
    input,
    output,
    pid: () => (saysPid ? inner : (child.pid ?? null)),
    complaints: () => complaints.trim(),
    exited,
    async kill() {
      killGroup(child)
      // What nobody reads any more would hold back the end of the stream.
      for (const stream of [input, output, errors, about]) stream?.destroy()
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, goneWithinMs)
      })
      await Promise.race([closed, late])
      clearTimeout(timer)
    },
  }
}

/** None of ours. Windows starts nothing without the folder it is in. */
const environment = (): Record<string, string> =>
  process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? 'C:\\Windows' } : {}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It was quicker.
  }
}

const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]))

/** bwrap, like a shell, ends with 128 + N when the program in it was killed by signal N. */
function unwrapped(code: number | null, signal: string | null): Exit {
  const inner = code === null ? undefined : signalNames.get(code - 128)
  return inner === undefined ? { code, signal } : { code: null, signal: inner }
}
