import type { StepCatalogue } from './step-types.ts'
import { allSteps, type Steps } from './steps/step-tree.ts'

export interface FaultPlace {
  /** null: it is in no step. */
  readonly stepId: string | null
  /** Where it is, for people: `ask: expression`, `trigger: schedule`, `name`. */
  readonly label: string
}

/**
 * Which step and field a fault is about.
 *
 * @param path - e.g. `steps.0.then.1.expression`, or `unread.ask/body` for what can't be read.
 */
export function faultPlace(path: string, steps: Steps, catalogue: StepCatalogue): FaultPlace {
  const unread = /^unread\.([^/]*)\/(.*)$/.exec(path)
  if (unread !== null) {
    const [, stepId = '', field = ''] = unread
    return stepId === '' ? { stepId: null, label: field } : { stepId, label: `${stepId}: ${field}` }
  }
  // The innermost one comes last.
  const holder = allSteps(steps, catalogue).findLast(
    (placed) => path === placed.path || path.startsWith(`${placed.path}.`),
  )
  if (holder === undefined) return { stepId: null, label: path.split('.').join(': ') }
  const field = path.slice(holder.path.length + 1)
  const { id } = holder.step
  return { stepId: id, label: field === '' ? id : `${id}: ${field}` }
}

/** A message without the step and field that it begins with, e.g. `Step "ask", title: …`. */
export const withoutPlace = (message: string): string => {
  const rest = message.replace(/^Step "[^"]*"(?:, [\w.]+)?: /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
