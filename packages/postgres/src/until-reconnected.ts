import { setTimeout as sleep } from 'node:timers/promises'
import { isConnectionError } from './connection-errors.ts'

export interface ReconnectOptions {
  /** Gives up, with the last error, once this aborts. */
  readonly signal?: AbortSignal | undefined
  /** Called once for each outage, with what went wrong. */
  readonly onOutage?: (error: unknown) => void
}

/**
 * Repeats `attempt` while the database is away, every 50 ms to 1 s.
 *
 * @param attempt - Told whether an earlier try may have been committed before its connection broke.
 */
export async function untilReconnected<Result>(
  attempt: (isRepeated: boolean) => Promise<Result>,
  { signal, onOutage }: ReconnectOptions = {},
): Promise<Result> {
  for (let tries = 0; ; tries++) {
    try {
      return await attempt(tries > 0)
    } catch (error) {
      if (!isConnectionError(error) || signal?.aborted) throw error
      if (tries === 0) onOutage?.(error)
      await sleep(Math.min(50 * 2 ** tries, 1_000))
    }
  }
}
