/** Wakes one sleeper, at once or later: a ring while nobody sleeps is not lost, and many are as good as one. */
export interface Bell {
  ring(): void
  /** Until the bell rings, the time is over, or the signal aborts; never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>
}

export function createBell(): Bell {
  let hasRung = false
  let wake = () => {}

  function sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal.addEventListener('abort', done)
      wake = done
    })
  }

  return {
    ring() {
      hasRung = true
      wake()
    },
    async wait(ms, signal) {
      if (!hasRung && !signal.aborted) await sleep(ms, signal)
      hasRung = false
      wake = () => {}
    },
  }
}
