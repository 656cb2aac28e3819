import { RunLostError } from '../errors.ts'
import { maxDepth, type WorkflowInput } from '../models/workflow-run.ts'
import type { RunEnd } from '../ports/run-journal.ts'
import { internalError, poisonedStep } from '../runs/run-faults.ts'
import { CancelRequested, HandedBack } from '../runs/run-interruptions.ts'
import { endOfFailed, failed, type WorkflowEnd, WorkflowFailed } from './step-faults.ts'
import { maxFollowers } from './within-family.ts'
import { WorkflowWaits } from './workflow-waits.ts'

/**
 * What an interruption or error makes of the run. Finished steps are kept in every case.
 *
 * @throws the error itself when it does not end the run: another attempt owns it, or it waits.
 */
export function endOfWorkflow(error: unknown): RunEnd {
  if (error instanceof RunLostError || error instanceof WorkflowWaits) throw error
  if (error instanceof HandedBack) return { status: 'queued' }
  if (error instanceof WorkflowFailed) return endOfFailed(error.failure)
  if (error instanceof CancelRequested) {
    return {
      status: 'cancelled',
      output: { failure: null } satisfies WorkflowEnd,
      error: {
        code: 'cancelled',
        message: 'The run was cancelled.',
        hint: 'Finished steps are kept. Retry the run to go on from there.',
      },
    }
  }
  return failed(internalError(error))
}

export const endOfPoisonedWorkflow = (stepKey: string): RunEnd =>
  failed(poisonedStep(stepKey, 'retry the run: finished steps are kept.'))

/** Workflows that start each other stop here. */
export const tooDeep = ({ trigger, workflow }: WorkflowInput): RunEnd =>
  failed({
    code: 'step_failed',
    message: `"${workflow.name}" was started by ${trigger.type === 'runCompleted' ? 'the end of a run' : trigger.type} that was itself the last of ${maxDepth} runs which started one another, or one of ${maxFollowers} which followed from the same start. The chain ends here.`,
    hint: 'Look at the filters of the workflows with the trigger runCompleted: they start each other. Narrow one of them, e.g. by kind, workflow or an expression.',
  })
