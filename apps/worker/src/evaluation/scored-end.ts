import { measuredRun } from '@workbench/core/evaluation/measured-run'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { Clock } from '@workbench/core/ports/clock'
import type { ClaimedRun, RunEnd } from '@workbench/core/ports/run-journal'
import { runAtItsEnd } from '@workbench/core/runs/run-at-its-end'
import type { RunSession } from '@workbench/core/runs/run-session'
import type { Logger } from '@workbench/platform/logger'

export interface ScoredEndDeps {
  readonly clock: Pick<Clock, 'now'>
  readonly logger: Logger
  readonly score?: typeof scoreRun
}

/**
 * The end of a run with what is measured of it. Nothing keeps a run from ending: one that can't be scored ends without a
 * score, and is looked at again in the background.
 */
export function scoredEnd(
  run: ClaimedRun,
  session: Pick<RunSession, 'usage' | 'steps'>,
  end: RunEnd,
  { clock, logger, score = scoreRun }: ScoredEndDeps,
): RunEnd {
  if (end.status === 'queued') return end
  try {
    const nowIso = new Date(clock.now()).toISOString()
    return { ...end, score: score(measuredRun(runAtItsEnd(run, session, end, nowIso)), nowIso) }
  } catch (error) {
    logger.error({ eventType: 'Error', error }, 'A run could not be scored; it ends without a score')
    return end
  }
}
