import type { Clock } from '../src/ports/clock.ts'

export interface FakeClock extends Clock {
  /**
   * Moves time on by `ms`, waking sleepers in the order they are due and letting what each of them starts run
   * before the next one, so that a loop that sleeps again within the span is woken again.
   */
  advance(ms: number): Promise<void>
  /** How many are asleep; what a test waits for before it moves time on. */
  readonly sleepers: number
}

interface Sleeper {
  readonly dueAt: number
  readonly wake: () => void
}

/**
 * A clock that stands still until a test moves it.
 *
 * @param startMs - Milliseconds since the epoch, by default 2026-01-01T00:00:00Z.
 */
export function createFakeClock(startMs: number = Date.UTC(2026, 0, 1)): FakeClock {
  let now = startMs
  const sleepers = new Set<Sleeper>()

  const nextDue = (until: number): Sleeper | undefined =>
    [...sleepers].filter((sleeper) => sleeper.dueAt <= until).toSorted((a, b) => a.dueAt - b.dueAt)[0]

  return {
    now: () => now,
    get sleepers() {
      return sleepers.size
    },
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        const abort = () => {
          sleepers.delete(sleeper)
          reject(signal?.reason)
        }
        const sleeper: Sleeper = {
          dueAt: now + Math.max(ms, 0),
          wake: () => {
            sleepers.delete(sleeper)
            signal?.removeEventListener('abort', abort)
            resolve()
          },
        }
        if (ms <= 0) return resolve()
        sleepers.add(sleeper)
        signal?.addEventListener('abort', abort, { once: true })
      }),
    async advance(ms) {
      const until = now + ms
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        now = due.dueAt
        due.wake()
        await settle()
      }
      now = until
      await settle()
    },
  }
}

/** Promise callbacks run before the next macrotask. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
