import type { StepDraft } from './workflow-shapes.ts'

/** How a field of a step is written, as the server says. */
export interface StepField {
  /** Key within the step. */
  readonly name: string
  readonly label: string
  readonly kind: string
  readonly required: boolean
  readonly choices?: readonly string[] | undefined
  readonly multiline?: boolean | undefined
  readonly takesSecrets?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly help?: string | undefined
  readonly default?: unknown
}

/** What a kind of step is. */
export interface StepTypeInfo {
  readonly type: string
  readonly title: string
  readonly description: string
  readonly fields: readonly StepField[]
  readonly actsOutside: boolean
}

/** All kinds, in the order that people are shown them. */
export type StepCatalogue = readonly StepTypeInfo[]

export const stepTypeIn = (catalogue: StepCatalogue, type: string): StepTypeInfo | undefined =>
  catalogue.find((each) => each.type === type)

/** Fields of a step that hold steps, e.g. `then` and `else`. */
export const nestedFields = (catalogue: StepCatalogue, type: string): readonly StepField[] =>
  stepTypeIn(catalogue, type)?.fields.filter(({ kind }) => kind === 'steps') ?? []

/** What a field that holds steps has; a file written by hand may have anything there. */
export const nestedSteps = (step: StepDraft, field: string): readonly StepDraft[] => {
  const value = step[field]
  return Array.isArray(value) ? value.filter(isStep) : []
}

const isStep = (value: unknown): value is StepDraft =>
  typeof value === 'object' && value !== null && 'id' in value && 'type' in value
