import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../apps/worker/src/main.ts')

/** A worker beside the supervisor's that is started again whenever it dies: the one to kill all the time. */
export function startSpareWorker(env: Readonly<Record<string, string>>) {
  let isStopped = false
  let child = launch()

  function launch(): ChildProcess {
    const started = spawn(process.execPath, [main], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    started.once('exit', () => {
      if (isStopped) return
      setTimeout(() => {
        if (!isStopped) child = launch()
      }, 500)
    })
    return started
  }

  return {
    kill: () => void child.kill('SIGKILL'),
    async stop(): Promise<void> {
      isStopped = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      const insist = setTimeout(() => child.kill('SIGKILL'), 15_000)
      await exited
      clearTimeout(insist)
    },
  }
}
