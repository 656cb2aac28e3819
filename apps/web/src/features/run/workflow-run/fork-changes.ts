import type { ForkRequest, StepOutcome, WorkflowRun, WorkflowRunInput } from '@workbench/client/models'
import { type AnyStep, allSteps } from '../../workflows/graph/step-tree.ts'

const isOver = (outcome: StepOutcome | undefined): boolean =>
  outcome?.status === 'completed' || outcome?.status === 'skipped' || outcome?.status === 'failed'

/** How many of the outermost steps can be shared at most: those before the first that is not over, or that ended the run. */
export function sharedSteps({
  input,
  output,
  status,
}: Pick<WorkflowRun, 'input' | 'output' | 'status'>): number {
  const { steps } = input.workflow
  const isKept = ({ id, onError }: (typeof steps)[number]) => {
    const outcome = output?.steps[id]
    const endedIt = outcome?.status === 'failed' && onError !== 'continue'
    return isOver(outcome) && !endedIt
  }
  const open = steps.findIndex((step) => !isKept(step))
  // Of a run that is completed the last step can be run anew; to share all of it would be no fork.
  const most = open === -1 ? steps.length : open
  return status === 'completed' ? Math.max(0, most - 1) : most
}

/** Where a fork begins: at the chosen step, or the outermost one around it; as late as it can without one. */
export function firstAnew(steps: readonly AnyStep[], stepId: string | undefined, most: number): number {
  const chosen = steps.findIndex((step) => allSteps([step]).some(({ id }) => id === stepId))
  return chosen === -1 ? most : Math.min(chosen, most)
}

interface ForkForm {
  /** null: as the run has it. */
  readonly version: number | null
  readonly inputs: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** What differs from the run's own snapshot, and nothing else. */
export function forkChangesOf(
  { inputs, trigger }: Pick<WorkflowRunInput, 'inputs' | 'trigger'>,
  form: ForkForm,
): Pick<ForkRequest, 'changes'> {
  const changes = {
    ...(isOther(form.inputs, inputs) && { inputs: form.inputs }),
    ...(isOther(form.body, trigger.body ?? null) && { body: form.body }),
    ...(form.version !== null && { version: form.version }),
  }
  return Object.keys(changes).length === 0 ? {} : ({ changes } as Pick<ForkRequest, 'changes'>)
}

const isOther = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)
