import type { Clock } from '@workbench/core/ports/clock'

/** Real time. Each call of a model sleeps once and is woken early: Node's own promise of a timer makes two errors of that. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const wake = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', wake)
        resolve()
      }, ms)
      signal?.addEventListener('abort', wake, { once: true })
    }),
}
