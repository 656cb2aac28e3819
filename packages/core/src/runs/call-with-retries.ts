import { ModelCallError } from '../errors.ts'
import type { Clock } from '../ports/clock.ts'
import { LongPause } from './run-interruptions.ts'

export interface RetryPolicy {
  /** Tries of one step in all. */
  readonly tries: number
  /** Before the second try; doubled before each further one. */
  readonly firstDelayMs: number
  /** A Retry-After up to this is slept on the spot. */
  readonly longestSleepMs: number
  /** Beyond this a Retry-After fails the run. */
  readonly longestPauseMs: number
}

export const defaultRetryPolicy: RetryPolicy = {
  tries: 3,
  firstDelayMs: 500,
  longestSleepMs: 60_000,
  longestPauseMs: 3_600_000,
}

export interface RetryDeps {
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
  readonly signal: AbortSignal
  readonly policy?: RetryPolicy
  readonly onFailure: (error: ModelCallError, retryInMs: number | null) => void
}

/**
 * Tries a model call again after transient errors: exponential backoff with jitter, or as long as the provider asks.
 *
 * @param attempt - Given the number of the try, from 1.
 * @throws LongPause when the provider asks for more than a minute and the run should wait without a worker.
 * @throws ModelCallError when it was not transient, the tries are used up, or the pause asked for is over an hour.
 */
export async function callWithRetries<Result>(
  attempt: (tryNumber: number) => Promise<Result>,
  { clock, random, signal, policy = defaultRetryPolicy, onFailure }: RetryDeps,
): Promise<Result> {
  for (let tryNumber = 1; ; tryNumber++) {
    try {
      return await attempt(tryNumber)
    } catch (error) {
      if (signal.aborted) {
        // It failed while it was being given up: what it had used is known all the same.
        if (error instanceof ModelCallError) onFailure(error, null)
        throw signal.reason
      }
      if (!(error instanceof ModelCallError)) throw error
      const { retryAfterMs } = error
      const isLongPause = retryAfterMs !== null && retryAfterMs > policy.longestSleepMs
      if (error.retryable && isLongPause && retryAfterMs <= policy.longestPauseMs) {
        onFailure(error, retryAfterMs)
        throw new LongPause(clock.now() + retryAfterMs)
      }
      const mayRetry = error.retryable && tryNumber < policy.tries && !isLongPause
      const delayMs = mayRetry ? Math.round(retryAfterMs ?? backoffMs(tryNumber, policy, random)) : null
      onFailure(error, delayMs)
      if (delayMs === null) throw error
      await clock.sleep(delayMs, signal)
    }
  }
}

/** Between half and all of the exponential delay: enough jitter to part callers that failed together. */
function backoffMs(tryNumber: number, { firstDelayMs }: RetryPolicy, random: () => number): number {
  return firstDelayMs * 2 ** (tryNumber - 1) * (0.5 + random() / 2)
}
