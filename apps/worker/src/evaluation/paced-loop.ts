import type { Clock } from '@workbench/core/ports/clock'

export interface PacedLoopOptions {
  /** Does what there is to do; true: there may be more, to be done at once. */
  readonly work: (signal: AbortSignal) => Promise<boolean>
  /** At least so long between one time and the next, milliseconds. */
  readonly restMs: number
  /** At most so long, also when nobody wakes it, milliseconds. */
  readonly pollMs: number
  readonly clock: Clock
  readonly onError: (error: unknown) => void
}

export interface PacedLoop {
  /** There may be something to do. */
  wake(): void
  /** Resolves when what is under way is through; its signal aborts. */
  stop(): Promise<void>
}

/** Does something again and again: at the start, once woken, and now and then anyway, but never in a rush. */
export function createPacedLoop({ work, restMs, pollMs, clock, onError }: PacedLoopOptions): PacedLoop {
  const over = new AbortController()
  let isWoken = false
  let endPause = () => {}

  async function pause(): Promise<void> {
    const pausing = new AbortController()
    endPause = () => pausing.abort()
    const signal = AbortSignal.any([pausing.signal, over.signal])
    // Woken while it worked: it goes on after its rest.
    if (!isWoken) await clock.sleep(pollMs - restMs, signal).catch(() => {})
    isWoken = false
    endPause = () => {}
  }

  async function run(): Promise<void> {
    while (!over.signal.aborted) {
      try {
        while (await work(over.signal)) if (over.signal.aborted) return
      } catch (error) {
        if (!over.signal.aborted) onError(error)
      }
      await clock.sleep(restMs, over.signal).catch(() => {})
      await pause()
    }
  }

  const running = run()
  return {
    wake() {
      isWoken = true
      endPause()
    },
    async stop() {
      over.abort()
      await running
    },
  }
}
