import type { Clock } from '@workbench/core/ports/clock'

/** Watches over one call. */
export interface CallDeadline {
  /** Something came. */
  heard(): void
  stop(): void
}

/** A call ends after so many times the silence that it may keep: some providers send signs of life for ever. */
const silencesInAll = 6

/** Every call stops its deadline; an abort without a reason would make an error with a stack each time. */
const over = new Error('The call is over.')

/**
 * Ends a call that keeps silent for too long, however long its answer is: a large one takes its time, and would be
 * paid for again.
 *
 * @param settings.silenceMs - Without anything at all; a call takes six times that at most.
 * @param settings.onEnd - Told once what happened, in words that follow the name of the model.
 */
export function startDeadline(settings: {
  readonly clock: Clock
  readonly silenceMs: number
  readonly onEnd: (what: string) => void
}): CallDeadline {
  const { clock, silenceMs, onEnd } = settings
  const stopped = new AbortController()
  const endsAt = clock.now() + silenceMs * silencesInAll
  let heardAt = clock.now()

  async function watch(): Promise<void> {
    for (;;) {
      const now = clock.now()
      const leftMs = Math.min(heardAt + silenceMs, endsAt) - now
      if (leftMs <= 0) {
        const seconds = (now >= endsAt ? silenceMs * silencesInAll : silenceMs) / 1_000
        return onEnd(now >= endsAt ? `did not finish within ${seconds} s.` : `said nothing for ${seconds} s.`)
      }
      await clock.sleep(leftMs, stopped.signal)
    }
  }
  watch().catch(() => {
    // It was stopped.
  })
  return {
    heard: () => {
      heardAt = clock.now()
    },
    stop: () => stopped.abort(over),
  }
}
