import { type StepCatalogue, stepTypeIn } from './step-types.ts'
import { allSteps, type Steps } from './steps/step-tree.ts'

export interface FaultPlace {
  /** null: it is in no step. */
  readonly stepId: string | null
  /** Of the step, or of the workflow; '' for a step as a whole. */
  readonly field: string
  /** Where it is, for people: `ask: Question`, `trigger: schedule`, `name`. */
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
    if (stepId === '') return { stepId: null, field, label: field }
    const step = allSteps(steps, catalogue).find((placed) => placed.step.id === stepId)?.step
    return { stepId, field, label: `${stepId}: ${labelOf(step?.type ?? '', field, catalogue)}` }
  }
  // The innermost one comes last.
  const holder = allSteps(steps, catalogue).findLast(
    (placed) => path === placed.path || path.startsWith(`${placed.path}.`),
  )
  if (holder === undefined) {
    return { stepId: null, field: firstOf(path), label: path.split('.').join(': ') }
  }
  const field = path.slice(holder.path.length + 1)
  const { id, type } = holder.step
  return {
    stepId: id,
    field: firstOf(field),
    label: field === '' ? id : `${id}: ${labelOf(type, field, catalogue)}`,
  }
}

const firstOf = (path: string): string => path.split('.', 1)[0] ?? ''

/** What a field is called in the form; one within it, e.g. `headers.accept`, is named by both. */
function labelOf(type: string, path: string, catalogue: StepCatalogue): string {
  const [name = '', ...within] = path.split('.')
  const label = stepTypeIn(catalogue, type)?.fields.find((field) => field.name === name)?.label ?? name
  return [label, ...within].join(' ')
}

/** A message without the step and field that it begins with, e.g. `Step "ask", title: …`. */
export const withoutPlace = (message: string): string => {
  const rest = message.replace(/^Step "[^"]*"(?:, [\w.]+)?: /, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
