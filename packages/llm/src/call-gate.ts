/** Lets a limited number of calls through at a time. */
export interface CallGate {
  /**
   * Runs the call as soon as there is a place; those who wait are let in in the order in which they came.
   *
   * @throws the signal's reason when it aborts before there was a place; otherwise what the call throws.
   */
  run<T>(signal: AbortSignal, call: () => Promise<T>): Promise<T>
}

/** @param limit - At least 1; null lets everybody through. */
export function createCallGate(limit: number | null): CallGate {
  if (limit === null) return { run: (_, call) => call() }

  let free = limit
  // A set keeps the order of arrival and forgets somebody in the middle at no cost.
  const waiting = new Set<() => void>()

  async function enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    if (free > 0) {
      free -= 1
      return
    }
    await new Promise<void>((resolve, reject) => {
      const onAbort = (): void => {
        waiting.delete(letIn)
        reject(signal.reason)
      }
      const letIn = (): void => {
        signal.removeEventListener('abort', onAbort)
        resolve()
      }
      waiting.add(letIn)
      signal.addEventListener('abort', onAbort, { once: true })
    })
  }

  function leave(): void {
    // The place goes straight to whoever waits longest, so nobody who comes now can overtake.
    const [next] = waiting
    if (next === undefined) {
      free += 1
      return
    }
    waiting.delete(next)
    next()
  }

  return {
    async run(signal, call) {
      await enter(signal)
      try {
        return await call()
      } finally {
        leave()
      }
    },
  }
}
