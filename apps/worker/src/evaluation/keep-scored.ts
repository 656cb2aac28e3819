import type { RunId } from '@workbench/core/models/ids'
import type { Clock } from '@workbench/core/ports/clock'
import type { RescoredPage } from './rescore-outdated.ts'

/** After the start of a worker, which has more urgent things to do. */
const startAfterMs = 5_000
const whileBusyMs = 1_000
const whileOthersAreAtItMs = 60_000
/** Runs that ended on older workers, or that could not be scored at their end. */
const lookAgainMs = 6 * 3_600_000

export interface KeepScoredDeps {
  readonly clock: Clock
  /** Scores a page of runs; null: another worker is at it. */
  readonly rescore: (after: RunId | null, signal: AbortSignal) => Promise<RescoredPage | null>
  /** True while there is no room for another run. */
  readonly isBusy: () => boolean
  readonly onScored: (runs: number) => void
  readonly onError: (error: unknown) => void
}

/**
 * Brings scores up to date in the background, page by page, while there is room; one worker at a time.
 *
 * @returns stops it; resolves when what is under way is through.
 */
export function keepScored(deps: KeepScoredDeps): () => Promise<void> {
  const over = new AbortController()
  const keeping = keep(deps, over.signal).catch(() => {})
  return async () => {
    over.abort()
    await keeping
  }
}

async function keep(deps: KeepScoredDeps, signal: AbortSignal): Promise<never> {
  const { clock, onScored, onError } = deps
  await clock.sleep(startAfterMs, signal)
  for (;;) {
    let pauseMs = lookAgainMs
    try {
      const scored = await keepOnce(deps, signal)
      if (scored === null) pauseMs = whileOthersAreAtItMs
      else if (scored > 0) onScored(scored)
    } catch (error) {
      signal.throwIfAborted()
      pauseMs = whileOthersAreAtItMs
      onError(error)
    }
    await clock.sleep(pauseMs, signal)
  }
}

/** @returns how many were scored; null when another worker is at it. */
async function keepOnce(
  { clock, rescore, isBusy }: KeepScoredDeps,
  signal: AbortSignal,
): Promise<number | null> {
  let scored = 0
  let after: RunId | null = null
  do {
    while (isBusy()) await clock.sleep(whileBusyMs, signal)
    const page = await rescore(after, signal)
    if (page === null) return null
    scored += page.scored
    after = page.next
  } while (after !== null)
  return scored
}
