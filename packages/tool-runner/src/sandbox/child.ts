import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Readable } from 'node:stream'
import { linesOf } from './lines.ts'

export interface Exit {
  readonly code: number | null
  readonly signal: string | null
}

/** A process that runs a tool, seen from the parent. */
export interface Child {
  /** What it says on its standard output; ends with it. Throws FloodError when that is too much. */
  readonly lines: AsyncGenerator<Uint8Array, void>
  /** Resolves when the child has taken the bytes, or never will. */
  send(frame: unknown): Promise<void>
  /** The beginning of what it wrote to its standard error. */
  complaints(): string
  /** Rejects with nothing, resolves when its standard error is over its cap. */
  readonly floods: Promise<void>
  readonly exited: Promise<Exit>
  /** As `exited`, once everything that it wrote is here. */
  readonly ended: Promise<Exit>
  /** Kills it with all its descendants. Resolves when it is gone and its streams are closed; waits no longer than 2 s. */
  kill(): Promise<Exit>
}

export interface StartChild {
  readonly file: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly environment: Readonly<Record<string, string>>
  /** Written to its standard input first. */
  readonly input: Uint8Array
}

/** Room for the largest result and the largest file that a tool may leave, 16 MiB, as base64 and with what is around it. */
const lineBytes = 24 * 1024 * 1024
const totalBytes = 128 * 1024 * 1024
const complaintBytes = 8 * 1024
const errorBytes = 1024 * 1024
const goneWithinMs = 2_000

/** Never throws: a program that can't be started is a child that has exited. */
export function startChild({ file, args, cwd, environment, input }: StartChild): Child {
  const process = spawn(file, args, {
    cwd,
    env: { ...environment },
    // A group of its own, that can be killed as a whole.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const { stdin, stdout, stderr } = process
  stdin.on('error', () => {})
  stdin.write(input)
  stdout.on('error', () => {})
  const { complaints, floods } = listenTo(stderr)
  const exited = exitOf(process)
  const closed = new Promise<void>((resolve) => {
    process.once('close', () => resolve())
    process.once('error', () => resolve())
  })
  return {
    lines: linesOf(stdout, { lineBytes, totalBytes }),
    send: (frame) => new Promise((resolve) => stdin.write(`${JSON.stringify(frame)}\n`, () => resolve())),
    complaints: () => complaints().trim(),
    floods,
    exited,
    ended: exited.then((exit) => within(goneWithinMs, closed).then(() => exit)),
    async kill() {
      killGroup(process)
      // What nobody reads any more would hold back the end of the stream.
      stdout.destroy()
      stderr.destroy()
      stdin.destroy()
      await within(goneWithinMs, closed)
      return within(goneWithinMs, exited).then((exit) => exit ?? { code: null, signal: 'SIGKILL' })
    },
  }
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return
  try {
    if (globalThis.process.platform === 'win32') globalThis.process.kill(pid, 'SIGKILL')
    else globalThis.process.kill(-pid, 'SIGKILL')
  } catch {
    // It was quicker.
  }
}

function listenTo(stderr: Readable) {
  const { promise: floods, resolve } = Promise.withResolvers<void>()
  let kept = ''
  let total = 0
  stderr.on('error', () => {})
  stderr.on('data', (chunk: Buffer) => {
    total += chunk.length
    if (kept.length < complaintBytes) kept += chunk.toString('utf8', 0, complaintBytes - kept.length)
    if (total > errorBytes) resolve()
  })
  return { complaints: () => kept, floods }
}

const exitOf = (process: ChildProcess) =>
  new Promise<Exit>((resolve) => {
    process.once('exit', (code, signal) => resolve(unwrapped(code, signal)))
    process.once('error', () => resolve({ code: null, signal: null }))
  })

const signalNames = new Map(Object.entries(constants.signals).map(([name, number]) => [number, name]))

/** bwrap, like a shell, ends with 128 + N when the program in it was killed by signal N. */
function unwrapped(code: number | null, signal: string | null): Exit {
  const inner = code === null ? undefined : signalNames.get(code - 128)
  return inner === undefined ? { code, signal } : { code: null, signal: inner }
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  const first = await Promise.race([promise, late])
  clearTimeout(timer)
  return first
}
