import { spawn } from 'node:child_process'
import type { Exit, RunningProcess } from './keep-running.ts'

/**
 * Left alone, V8 lets a busy process grow to what the machine has: a worker with 500 debates took 550 MB, most of it
 * garbage; with these it takes 340 MB and is as quick. A gigabyte of live objects is far more than either needs.
 */
export const leanHeap: readonly string[] = ['--max-semi-space-size=8', '--max-old-space-size=1024']

interface SpawnNodeOptions {
  readonly env: NodeJS.ProcessEnv
  /** How long SIGTERM may take before SIGKILL follows; default 15 000. */
  readonly graceMs?: number
}

/**
 * Runs a module as a process of its own with this Node. Its output is ours. It gets a channel to us and ends itself when
 * that breaks (`onShutdown` in packages/platform), so no way for us to die leaves it behind.
 */
export function spawnNode(
  module: string,
  { env, graceMs = 15_000 }: SpawnNodeOptions,
): Promise<RunningProcess> {
  const child = spawn(process.execPath, [...leanHeap, module], {
    env,
    // A session of its own: the terminal's Ctrl-C goes to a whole group, and the order of stopping is ours to decide.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const exited = new Promise<Exit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('spawn', () => {
      resolve({
        pid: child.pid ?? 0,
        exited,
        async stop() {
          child.kill('SIGTERM')
          const insist = setTimeout(() => child.kill('SIGKILL'), graceMs)
          await exited
          clearTimeout(insist)
        },
        kill: () => {
          child.kill('SIGKILL')
        },
      })
    })
  })
}
