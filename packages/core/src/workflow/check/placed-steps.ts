import { nestingFields, stepsIn } from '../expansion.ts'
import type { StepField } from '../step-type.ts'
import type { Step } from '../steps/step.ts'

/** A step and where it stands in a draft. */
export interface PlacedStep {
  readonly step: Step
  /** From the root of the draft. */
  readonly path: readonly (string | number)[]
  /** The steps that it is nested in, outermost first, and the field of each. */
  readonly within: readonly Nesting[]
}

export interface Nesting {
  readonly step: Step
  readonly field: StepField
}

/** Every step of a list and all that is nested in them, in the order that they are written. */
export function placedSteps(
  steps: readonly Step[],
  path: readonly (string | number)[] = ['steps'],
  within: readonly Nesting[] = [],
): readonly PlacedStep[] {
  return steps.flatMap((step, index) => {
    const own = [...path, index]
    const nested = nestingFields(step).flatMap((field) =>
      placedSteps(stepsIn(step, field.name), [...own, field.name], [...within, { step, field }]),
    )
    return [{ step, path: own, within }, ...nested]
  })
}
