import { ToolError } from '../tool-error.ts'

/** The time a request has. */
export interface TimeLimits {
  /** Aborts with a ToolError: out of time, or cancelled. */
  readonly signal: AbortSignal
  /** Waits for the other side, no longer than it may be silent. Time between two waits is the reader's and does not count. */
  waitFor<T>(answer: Promise<T>): Promise<T>
  /** Lets go of timers and listeners. */
  stop(): void
}

export function startTimeLimits({
  totalTimeoutMs,
  idleTimeoutMs,
  signal,
}: {
  readonly totalTimeoutMs: number
  readonly idleTimeoutMs: number
  readonly signal: AbortSignal
}): TimeLimits {
  const controller = new AbortController()
  const cancel = (): void =>
    controller.abort(
      signal.reason instanceof ToolError
        ? signal.reason
        : new ToolError('cancelled', 'The call was cancelled.'),
    )
  const timeOut = (message: string): void => controller.abort(new ToolError('timeout', message))

  const total = after(totalTimeoutMs, () => timeOut(`The request took longer than ${totalTimeoutMs} ms.`))
  signal.addEventListener('abort', cancel, { once: true })
  if (signal.aborted) cancel()

  return {
    signal: controller.signal,
    async waitFor(answer) {
      const idle = after(idleTimeoutMs, () => timeOut(`Nothing came for ${idleTimeoutMs} ms.`))
      let giveUp = (): void => {}
      try {
        return await new Promise((resolve, reject) => {
          giveUp = () => reject(controller.signal.reason)
          controller.signal.addEventListener('abort', giveUp, { once: true })
          answer.then(resolve, reject)
          if (controller.signal.aborted) giveUp()
        })
      } finally {
        clearTimeout(idle)
        controller.signal.removeEventListener('abort', giveUp)
      }
    },
    stop() {
      clearTimeout(total)
      signal.removeEventListener('abort', cancel)
    },
  }
}

/** setTimeout takes what is beyond 24 days for 1 ms. */
function after(ms: number, act: () => void): NodeJS.Timeout | undefined {
  return ms > 0x7fff_ffff ? undefined : setTimeout(act, ms)
}
