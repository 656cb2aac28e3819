import type { StepOutcome } from '@workbench/core/models/step-outcome'
import { nestingFields, stepsIn } from '@workbench/core/workflow/expansion'
import type { Step } from '@workbench/core/workflow/steps/step'

type Outcomes = Readonly<Record<string, StepOutcome>>

/** What expressions see under `steps`. */
export type SeenSteps = Readonly<Record<string, { readonly output: unknown; readonly status: string }>>

export interface Sight {
  readonly steps: SeenSteps
  /** The lists whose items it runs for, outermost first, each with what their own expressions see. */
  readonly around: readonly { readonly items: string; readonly index: number; readonly steps: SeenSteps }[]
}

/**
 * What a step of a run saw of the steps before it; without a step, what a next one would see.
 *
 * @param index - Of the item, of the innermost forEach around it.
 * @returns null when there is no such step.
 */
export function sightOfStep(
  steps: readonly Step[],
  outcomes: Outcomes,
  stepId: string | undefined,
  index: number,
): Sight | null {
  const seen: Record<string, { output: unknown; status: string }> = {}
  const around: Sight['around'][number][] = []
  const isFound = look(steps, outcomes)
  return isFound || stepId === undefined ? { steps: seen, around } : null

  function look(list: readonly Step[], results: Outcomes): boolean {
    for (const step of list) {
      if (step.id === stepId) return true
      const outcome = results[step.id]
      for (const { name, isPerItem } of nestingFields(step)) {
        const inner = stepsIn(step, name)
        if (isPerItem !== true) continue
        if (stepId === undefined || !holds(inner, stepId)) continue
        const isInnermost = !inner.some((one) => holdsPerItem(one, stepId))
        const at = isInnermost ? index : 0
        around.push({ items: (step as unknown as { items: string }).items, index: at, steps: { ...seen } })
        return look(inner, outcome?.items?.[at] ?? {})
      }
      if (outcome !== undefined && isOver(outcome)) {
        seen[step.id] = { status: outcome.status, output: outcome.output ?? null }
      }
      for (const { name, isPerItem } of nestingFields(step)) {
        if (isPerItem !== true && look(stepsIn(step, name), results)) return true
      }
    }
    return false
  }
}

const isOver = ({ status }: StepOutcome): boolean =>
  status === 'completed' || status === 'failed' || status === 'skipped'

const holds = (steps: readonly Step[], id: string): boolean =>
  steps.some(
    (step) => step.id === id || nestingFields(step).some(({ name }) => holds(stepsIn(step, name), id)),
  )

/** The step is within a forEach that is this one, or within it. */
const holdsPerItem = (step: Step, id: string): boolean =>
  nestingFields(step).some(({ name, isPerItem }) => {
    const inner = stepsIn(step, name)
    return isPerItem === true ? holds(inner, id) : inner.some((one) => holdsPerItem(one, id))
  })
