import type { MeasuredRun } from '@workbench/core/evaluation/metrics/metric'
import { scoreRun } from '@workbench/core/evaluation/score-run'
import type { NewScore } from '@workbench/core/ports/run-journal'

/**
 * Scores a run within the transaction that ends it.
 *
 * @returns null when a metric broke: the run ends all the same, and the worker that tries again says why.
 */
export function scoreIfPossible(measure: () => MeasuredRun, nowIso: string): NewScore | null {
  try {
    return scoreRun(measure(), nowIso)
  } catch {
    return null
  }
}
