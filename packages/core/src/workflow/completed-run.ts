import type { Run } from '../models/run.ts'
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

/** What expressions see of the run that ended, as `run` and `trigger.run`. */
export function completedRun(run: Run): NonNullable<TriggerContext['run']> {
  const seen = { ...summaryOfRun(run), output: shortenedJson(run.output, maxOutput), score: null }
  // Runs come from JSON, and are stored as JSON again.
  return JSON.parse(JSON.stringify(seen)) as NonNullable<TriggerContext['run']>
}
