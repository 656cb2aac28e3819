import type { FieldFault } from '../../errors.ts'
import { maxSteps } from '../../models/workflow.ts'
import type { PlacedStep } from './placed-steps.ts'

/** Lists of steps within each other. */
export const maxNesting = 16

/** Too many steps, or too deep ones; the first of each that is too deep is named. */
export function sizeFaults(steps: readonly PlacedStep[]): readonly FieldFault[] {
  const tooMany = {
    path: ['steps'],
    message: `Expected at most ${maxSteps} steps, nested ones counted; there are ${steps.length}`,
  }
  const tooDeep = steps
    .filter(({ within }) => within.length === maxNesting)
    .map(({ step, path }) => ({
      path,
      message: `Step "${step.id}": expected steps within steps no deeper than ${maxNesting} lists`,
    }))
  return [...(steps.length > maxSteps ? [tooMany] : []), ...tooDeep]
}
