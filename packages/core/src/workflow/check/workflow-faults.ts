import type { FieldFault } from '../../errors.ts'
import type { WorkflowDraft } from '../../models/workflow.ts'
import type { CronTimes } from '../../ports/cron-times.ts'
import { inputSchemaFaults } from '../../tools/input-schema-faults.ts'
import type { StepType } from '../step-type.ts'
import { stepTypeOf } from '../steps/catalogue.ts'
import { debateFaults } from './debate-faults.ts'
import { idFaults } from './id-faults.ts'
import { type PlacedStep, placedSteps } from './placed-steps.ts'
import { stepIndexOf } from './reference-fault.ts'
import { sizeFaults } from './size-faults.ts'
import { type Inspect, textFaults } from './text-faults.ts'
import { toolLimitsFaults } from './tool-limits-faults.ts'
import { triggerFaults } from './trigger-faults.ts'
import { urlFaults } from './url-faults.ts'

export interface WorkflowChecks {
  readonly expressions: Inspect
  readonly cron: CronTimes
}

/**
 * What keeps a draft of the right shape from running, as far as that can be known before: what its expressions read, its
 * ids, its schedule, its debates. Messages name the step; paths start at the draft.
 */
export function workflowFaults(draft: WorkflowDraft, checks: WorkflowChecks): readonly FieldFault[] {
  const steps = placedSteps(draft.steps)
  const size = sizeFaults(steps)
  const ofDraft = [
    ...inputSchemaFaults(draft.inputs ?? { type: 'object' }).map(({ path, message }) => ({
      path: ['inputs', ...path],
      message,
    })),
    ...triggerFaults(draft.trigger, checks),
    ...size,
  ]
  // Thousands of steps are one fault, not a reason to look at each.
  if (size.length > 0) return [...ofDraft, ...toolLimitsFaults(draft.toolLimits)]
  const index = stepIndexOf(steps)
  return [
    ...ofDraft,
    ...idFaults(steps),
    ...steps.flatMap((placed) => [
      ...textFaults(placed, index, checks.expressions),
      ...ownFaults(placed),
      ...urlFaults(placed),
      ...debateFaults(placed),
    ]),
    ...toolLimitsFaults(draft.toolLimits),
  ]
}

/** What the type of a step knows of its fields together. */
function ownFaults({ step, path }: PlacedStep): readonly FieldFault[] {
  const { faults }: StepType<never> = stepTypeOf(step.type)
  const own = faults?.(step as never, path) ?? []
  return own.map((fault) => ({ ...fault, message: `Step "${step.id}": ${fault.message}` }))
}
