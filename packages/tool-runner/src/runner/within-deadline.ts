import { createContext, Script } from 'node:vm'

const context = createContext({ work: null })
const script = new Script('work()')

/** Work that was stopped because it took too long. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError'
}

/**
 * Runs synchronous work and stops it when it takes too long: the way to call code whose time depends on what strangers
 * wrote, such as a regular expression that goes back and forth for years. Costs 0.1 ms.
 *
 * @throws DeadlineError when the work is stopped; else what the work throws.
 */
export function withinDeadline<Result>(work: () => Result, ms: number): Result {
  context.work = work
  try {
    return script.runInContext(context, { timeout: ms })
  } catch (error) {
    if (isTimeout(error)) throw new DeadlineError(`Stopped after ${ms} ms.`)
    throw error
  } finally {
    context.work = null
  }
}

const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
