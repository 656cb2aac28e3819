import { hostname } from 'node:os'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { WorkerState } from '@workbench/core/ports/worker-state'
import { version } from '@workbench/platform/version'

/** What this process says about itself; each call is about the time since the last one. */
export function createWorkerReport(
  concurrency: number,
  sandbox: WorkerState['sandbox'],
): (runs: number) => WorkerState {
  const resolutionMs = 20
  const delay = monitorEventLoopDelay({ resolution: resolutionMs })
  delay.enable()
  return (runs) => {
    // What it measures includes its own interval; NaN before the first one.
    const lagMs = Number.isNaN(delay.mean) ? 0 : Math.max(0, delay.mean / 1e6 - resolutionMs)
    delay.reset()
    return {
      host: hostname(),
      pid: process.pid,
      version,
      runs,
      concurrency,
      memoryBytes: process.memoryUsage.rss(),
      sandbox,
      eventLoopLagSeconds: Math.round(lagMs * 1000) / 1e6,
    }
  }
}
