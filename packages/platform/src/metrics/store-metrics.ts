import type { Clock } from '@workbench/core/ports/clock'
import type { MetricStore } from '@workbench/core/ports/metric-store'
import type { MetricTotals } from './metric-totals.ts'

/** How far the sums in the database may be behind. */
export const storeEveryMs = 5_000
/** What the last time may take when everything stops. */
const patienceMs = 2_000

interface StoreMetricsOptions {
  readonly totals: MetricTotals
  readonly store: MetricStore
  readonly clock: Clock
  /** Done each time as well, e.g. saying how a worker is. */
  readonly also?: () => Promise<void>
}

/**
 * Adds what was counted to the sums in the database every few seconds: one small statement however much happened. What
 * could not be stored is kept for the next time; a kill loses a few seconds of it.
 *
 * @returns a function that stores what is left and ends it.
 */
export function storeMetrics({ totals, store, clock, also }: StoreMetricsOptions): () => Promise<void> {
  const stopping = new AbortController()

  async function storeOnce(): Promise<void> {
    const samples = totals.take()
    try {
      if (samples.length > 0) await store.add(samples)
    } catch {
      // The database is away; whoever works with it says so.
      totals.add(samples)
    }
    await also?.().catch(() => {})
  }

  const ended = (async () => {
    await storeOnce()
    while (!stopping.signal.aborted) {
      await clock.sleep(storeEveryMs, stopping.signal).catch(() => {})
      await storeOnce()
    }
  })()
  return async () => {
    stopping.abort()
    // A database that does not answer keeps nobody from stopping.
    const decided = new AbortController()
    await Promise.race([ended, clock.sleep(patienceMs, decided.signal).catch(() => {})])
    decided.abort()
  }
}
