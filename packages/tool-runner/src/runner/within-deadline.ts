import { createContext, Script } from 'node:vm'

const context = createContext({ work: null })
const script = new Script('work()')

/** Work that was stopped because it took too long. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

/** Times the deadline that the clock may show; the processor may be with others meanwhile. */
const patience = [1, 4]

/**
 * Runs synchronous work and stops it when it takes too long: the way to call code whose time depends on what strangers
 * wrote, such as a regular expression that goes back and forth for years. Costs 0.1 ms.
 *
 * @param work - Begun again when it was stopped although the processor was hardly ours: the clock is all that can be
 *   stopped by, and on a busy machine it says little about the work.
 * @throws DeadlineError when the work is stopped; else what the work throws.
 */
export function withinDeadline<Result>(work: () => Result, ms: number): Result {
  for (const times of patience) {
    const before = process.threadCpuUsage()
    try {
      return runWithin(work, ms * times)
    } catch (error) {
      if (!isTimeout(error)) throw error
      const { user, system } = process.threadCpuUsage(before)
      // Some of it went to starting and stopping.
      if ((user + system) / 1000 > ms * 0.8) break
    }
  }
  throw new DeadlineError(`Stopped after ${ms} ms.`)
}

function runWithin<Result>(work: () => Result, timeout: number): Result {
  context.work = work
  try {
    return script.runInContext(context, { timeout })
  } finally {
    context.work = null
  }
}

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
