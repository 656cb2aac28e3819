import type { Clock } from '@workbench/core/ports/clock'

// A longer timer overflows Node's 32-bit delay and fires at once.
const longestTimerMs = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    const deadline = performance.now() + ms
    for (let left = ms; ; left = deadline - performance.now()) {
      await timer(Math.min(Math.max(left, 0), longestTimerMs), signal)
      if (left <= longestTimerMs) return
    }
  },
}

function timer(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const abort = () => {
      clearTimeout(timeout)
      reject(signal?.reason)
    }
    const timeout = setTimeout(() => {
      signal?.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
