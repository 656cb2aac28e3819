import { expansionOf, nestingFields, stepsIn } from './expansion.ts'
import { stepKey } from './step-keys.ts'
import type { Step } from './steps/step.ts'
import type { StepRecord, WorkflowState } from './workflow-state.ts'

/** What expressions see of a step that is over. */
export interface SeenStep {
  readonly status: StepRecord['status']
  /** Of a step that collects its lanes: for each lane the outputs of its steps by id. */
  readonly output: unknown
}

/** @returns undefined while the step is not over, or never was begun. */
export function seenStep(step: Step, prefix: string, state: WorkflowState): SeenStep | undefined {
  const key = stepKey(prefix, step.id)
  const record = state.records.get(key)
  if (record === undefined) return undefined
  const expansion = expansionOf(step, key, prefix, record)
  if (expansion === null || !expansion.collects) return { status: record.status, output: record.output }
  const end = state.ends.get(key)
  if (end === undefined) return undefined
  const output = expansion.lanes.map((lane) => outputsOf(lane.steps, lane.prefix, state))
  return { status: end.error === null ? 'completed' : 'failed', output }
}

/** Outputs by id of what is over in a list of steps and in the branches that were taken. */
function outputsOf(steps: readonly Step[], prefix: string, state: WorkflowState): Record<string, unknown> {
  const outputs: Record<string, unknown> = {}
  for (const step of withBranches(steps)) {
    const seen = seenStep(step, prefix, state)
    if (seen !== undefined) outputs[step.id] = seen.output
  }
  return outputs
}

/** Steps of a list, and those nested in them that share its keys. */
export function withBranches(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [
    step,
    ...nestingFields(step).flatMap(({ name, isPerItem }) =>
      isPerItem ? [] : withBranches(stepsIn(step, name)),
    ),
  ])
}
