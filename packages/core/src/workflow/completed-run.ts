import type { Run } from '../models/run.ts'
import type { ScoredRun, StoredScore } from '../models/score.ts'
import type { RunCompletedFilter } from '../models/workflow.ts'
import type { TriggerContext } from '../models/workflow-run.ts'
import { summaryOfRun } from '../runs/summary-of-run.ts'
import { shortenedJson } from './shortened-json.ts'

/** Bytes. Every run that follows keeps a copy of its own. */
const maxOutput = 1024 * 1024

/** Whether a run that has ended is one that a workflow waits for, as far as that shows without its expression. */
export function passesFilter(
  { kind, scenarioId, workflowId, status }: RunCompletedFilter,
  run: Pick<Run, 'kind' | 'scenarioId' | 'workflowId' | 'status'>,
): boolean {
  return (
    (kind === undefined || kind === run.kind) &&
    (scenarioId === undefined || scenarioId === run.scenarioId) &&
    (workflowId === undefined || workflowId === run.workflowId) &&
    (status === undefined || status === run.status)
  )
}

/** What expressions see of a run's score, as `run.score`. */
export interface SeenScore extends Pick<StoredScore, 'version' | 'metrics'> {
  /** Empty when the run ends: judges are asked afterwards. */
  readonly judged: ScoredRun['judged']
  /** Metrics that have been getting worse over the runs of its scenario up to this one; see Trend. */
  readonly alarms: readonly string[]
}

/**
 * What expressions see of the run that ended, as `run` and `trigger.run`.
 *
 * @param score - null when it has none.
 */
export function completedRun(run: Run, score: SeenScore | null): NonNullable<TriggerContext['run']> {
  const seen = { ...summaryOfRun(run), output: shortenedJson(run.output, maxOutput), score }
  // Runs come from JSON, and are stored as JSON again.
  return JSON.parse(JSON.stringify(seen)) as NonNullable<TriggerContext['run']>
}
