import { type ChildProcess, execFile, spawn } from 'node:child_process'

export interface ContainerProcess {
  readonly pid: number
  /** What it has printed so far, both streams. */
  output(): string
  readonly exited: Promise<number | null>
  /** Runs a command beside it with the same environment, as a health check does. @returns its exit code. */
  exec(command: readonly string[]): Promise<number>
  kill(signal: NodeJS.Signals): void
}

interface RunOptions {
  readonly cwd: string
  /** All of it: nothing of ours is passed on but PATH. */
  readonly env: Readonly<Record<string, string>>
}

/** A process in the place of a container. */
export function runContainer(command: readonly string[], { cwd, env }: RunOptions): ContainerProcess {
  const [program = '', ...args] = command
  const options = { cwd, env: { PATH: process.env.PATH ?? '', ...env } }
  const child: ChildProcess = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-200_000)
    })
  }
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    exec: ([file = '', ...rest]) =>
      new Promise((resolve) => {
        execFile(file, rest, { ...options, timeout: 10_000 }, (error) => {
          resolve(error === null ? 0 : typeof error.code === 'number' ? error.code : 1)
        })
      }),
    kill: (signal) => void child.kill(signal),
  }
}
