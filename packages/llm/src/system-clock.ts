import { setTimeout as timeout } from 'node:timers/promises'
import type { Clock } from '@workbench/core/ports/clock'

/** Real time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  async sleep(ms, signal) {
    try {
      await timeout(ms, undefined, signal === undefined ? {} : { signal })
    } catch (error) {
      // Node rejects with an AbortError of its own; the port promises the reason itself.
      signal?.throwIfAborted()
      throw error
    }
  },
}
