import type { StepFailed } from './step-type.ts'
import type { BaseStep } from './steps/base-fields.ts'

/** Tries in all for failures that pass by themselves, where a step says nothing. */
const defaultAttempts = 3
const firstDelayMs = 500

/**
 * Whether, and how long after a failed try, the next one begins.
 *
 * @param random - From 0 to 1: what waits together shall not come back together.
 * @returns milliseconds, null when it was the last.
 */
export function retryDelayMs(
  { retry }: Pick<BaseStep, 'retry'>,
  failure: Pick<StepFailed, 'retry'>,
  tryNumber: number,
  random: () => number,
): number | null {
  if (failure.retry === 'never') return null
  if (retry !== undefined) return tryNumber < retry.attempts ? retry.delayMs : null
  if (failure.retry !== 'transient' || tryNumber >= defaultAttempts) return null
  return Math.round(firstDelayMs * 2 ** (tryNumber - 1) * (1 + random() / 2))
}
