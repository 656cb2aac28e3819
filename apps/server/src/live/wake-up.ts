import type { Clock } from '@workbench/core/ports/clock'

/** Lets a loop wait until somebody calls, and tells calls that came while it was busy. */
export interface WakeUp {
  call(): void
  /** Resolves with 'called', or with 'time' when the beat came first; at once when a call is pending. */
  next(): Promise<'called' | 'time'>
}

/**
 * @param everyMs - Time between beats, whatever happens in between.
 * @param signal - Once aborted, `next` resolves at once and for good.
 */
export function createWakeUp(clock: Clock, everyMs: number, signal: AbortSignal): WakeUp {
  let isCalled = false
  let wake = Promise.withResolvers<void>()
  const call = () => {
    isCalled = true
    wake.resolve()
  }
  const nextBeat = () =>
    clock.sleep(everyMs, signal).then(
      () => 'time' as const,
      () => 'called' as const,
    )
  let beat = nextBeat()
  return {
    call,
    async next() {
      const why = isCalled ? 'called' : await Promise.race([wake.promise.then(() => 'called' as const), beat])
      if (why === 'time') beat = nextBeat()
      else {
        isCalled = false
        wake = Promise.withResolvers()
      }
      return why
    },
  }
}
