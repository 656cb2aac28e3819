import type { WorkflowInput } from '@workbench/core/models/workflow-run'
import type { JournalStep } from '@workbench/core/ports/run-journal'
import { nextMove } from '@workbench/core/workflow/next-move'
import { workflowState } from '@workbench/core/workflow/workflow-state'

/** How many of a workflow's outermost steps are over, counted from the first without a gap. */
export function finishedSteps(
  { workflow: { steps } }: WorkflowInput,
  journal: readonly Pick<JournalStep, 'key' | 'kind' | 'output'>[],
): number {
  const move = nextMove(workflowState(steps, journal))
  return move.kind === 'finish' ? steps.length : (move.tasks[0]?.position ?? 0)
}
