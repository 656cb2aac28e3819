import type { Run } from '../models/run.ts'
import type { WorkflowInput, WorkflowOutput } from '../models/workflow-run.ts'
import type { JournalStep } from '../ports/run-journal.ts'

/** What is known of a run from its row. */
export type RunState = Pick<Run, 'status' | 'error' | 'waitingFor'> & {
  /** Keys of the steps being executed. */
  readonly inFlight: readonly string[]
}

/** Every step and how far it got, from the journal of a run. Grows while the run goes on and is kept on failure. */
export function workflowOutput(
  input: WorkflowInput,
  journal: readonly Pick<JournalStep, 'key' | 'kind' | 'output'>[],
  run: RunState,
): WorkflowOutput {
  void input
  void journal
  void run
  return { steps: {} }
}
