/** A step as pictures and lists need it; what else it says is among its other fields. */
export interface AnyStep {
  readonly id: string
  readonly type: string
  readonly name?: string | undefined
  readonly when?: string | undefined
  readonly onError?: 'fail' | 'continue' | undefined
  readonly then?: readonly AnyStep[] | undefined
  readonly else?: readonly AnyStep[] | undefined
  readonly steps?: readonly AnyStep[] | undefined
}

/** Steps that are nested in another one, under the field that holds them. */
export interface NestedSteps {
  readonly field: 'then' | 'else' | 'steps'
  /** For people, e.g. above a branch. */
  readonly label: string
  readonly steps: readonly AnyStep[]
}

// Drafts may hold anything.
const listOf = (steps: unknown): readonly AnyStep[] => (Array.isArray(steps) ? steps : [])

/** The lists of steps within a step; none for most types. */
export function nestedSteps(step: AnyStep): readonly NestedSteps[] {
  if (step.type === 'condition') {
    return [
      { field: 'then', label: 'Then', steps: listOf(step.then) },
      { field: 'else', label: 'Else', steps: listOf(step.else) },
    ]
  }
  if (step.type === 'forEach') return [{ field: 'steps', label: 'For each', steps: listOf(step.steps) }]
  return []
}

/** Every step in the order in which they are read, nested ones after the one they are in. */
export function allSteps(steps: readonly AnyStep[]): readonly AnyStep[] {
  const found: AnyStep[] = []
  const add = (list: readonly AnyStep[]) => {
    for (const step of list) {
      found.push(step)
      for (const { steps: nested } of nestedSteps(step)) add(nested)
    }
  }
  add(steps)
  return found
}

export const stepById = (steps: readonly AnyStep[], id: string | undefined): AnyStep | undefined =>
  id === undefined ? undefined : allSteps(steps).find((step) => step.id === id)

/** What a step is called on a page: its name, or its id. */
export const stepName = ({ name, id }: Pick<AnyStep, 'name' | 'id'>): string => name || id
