import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreVersion } from '@workbench/core/evaluation/metrics/catalogue'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { RunId } from '@workbench/core/models/ids'
import type { Clock } from '@workbench/core/ports/clock'
import type { RunRepository } from '@workbench/core/ports/run-repository'
import type { ScoreRepository } from '@workbench/core/ports/score-repository'

const mostAtOnce = 50
/** Between one run and the next: whoever works on the database at the moment goes first. */
const restMs = 20

export interface RescoreDeps {
  readonly scores: Pick<ScoreRepository, 'outdated' | 'replace'>
  readonly runs: Pick<RunRepository, 'get'>
  readonly clock: Clock
  readonly onFault: (runId: RunId, error: unknown) => void
}

export interface RescoredPage {
  readonly scored: number
  /** Where the next page begins; null: there is none. */
  readonly next: RunId | null
}

/**
 * Scores a page of runs that ended without a score, or with one of other metrics, from what is stored of them. One that
 * can not be scored stands in nobody's way.
 *
 * @param after - The last one of the page before.
 */
export async function rescoreOutdated(
  after: RunId | null,
  { scores, runs, clock, onFault }: RescoreDeps,
  signal: AbortSignal,
): Promise<RescoredPage> {
  const ids = await scores.outdated(scoreVersion, mostAtOnce, after)
  let scored = 0
  for (const id of ids) {
    signal.throwIfAborted()
    try {
      const run = await runs.get(id)
      if (run.finishedAt !== null) {
        const score = scoreRun(measuredRun(run), new Date(clock.now()).toISOString())
        if (await scores.replace({ runId: id, ...score }, run.finishedAt)) scored += 1
      }
    } catch (error) {
      onFault(id, error)
    }
    await clock.sleep(restMs, signal)
  }
  return { scored, next: ids.length < mostAtOnce ? null : (ids.at(-1) ?? null) }
}
