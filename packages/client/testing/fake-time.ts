import type { Sleep } from '../src/live/sleep.ts'

/** Sleeps that end when a test says so. */
export function createFakeTime() {
  let now = 0
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>()
  const sleep: Sleep = (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const sleeper = { until: now + ms, wake: resolve }
      sleepers.add(sleeper)
      signal?.addEventListener('abort', () => {
        sleepers.delete(sleeper)
        reject(signal.reason)
      })
    })
  return {
    sleep,
    /** Lets pass what is under way, then moves on. */
    async advance(ms: number) {
      await new Promise(setImmediate)
      now += ms
      for (const sleeper of sleepers) {
        if (sleeper.until > now) continue
        sleepers.delete(sleeper)
        sleeper.wake()
      }
      await new Promise(setImmediate)
    },
  }
}
