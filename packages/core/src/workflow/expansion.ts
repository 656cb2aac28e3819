import { lanePrefix } from './step-keys.ts'
import type { Expansion, Lane, StepField } from './step-type.ts'
import { stepTypeOf } from './steps/catalogue.ts'
import type { Step } from './steps/step.ts'
import type { StepRecord } from './workflow-state.ts'

/** A lane together with its steps and where they are in the journal. */
export interface PlacedLane extends Lane {
  readonly steps: readonly Step[]
  readonly prefix: string
}

export interface PlacedExpansion extends Omit<Expansion, 'lanes'> {
  readonly lanes: readonly PlacedLane[]
}

interface Known {
  readonly step: Step
  readonly key: string
  readonly prefix: string
  readonly expansion: PlacedExpansion
}

// A list of a thousand items is a thousand lanes, and every step of every lane asks for them again.
const known = new WeakMap<StepRecord, Known>()

/** @returns null for a step that no others are nested in, or that did not get as far as them. */
export function expansionOf(
  step: Step,
  key: string,
  prefix: string,
  record: StepRecord,
): PlacedExpansion | null {
  const { expand } = stepTypeOf(step.type)
  if (expand === undefined || record.status !== 'completed') return null
  const before = known.get(record)
  if (before?.step === step && before.key === key && before.prefix === prefix) return before.expansion
  const { lanes, ...rest } = expand(step as never, record.output)
  const expansion = {
    ...rest,
    lanes: lanes.map((lane) => ({
      ...lane,
      steps: stepsIn(step, lane.field),
      prefix: lanePrefix(prefix, key, lane.path),
    })),
  }
  known.set(record, { step, key, prefix, expansion })
  return expansion
}

/** Steps nested in a field; none when it is left out. */
export const stepsIn = (step: Step, field: string): readonly Step[] =>
  (step as unknown as Readonly<Record<string, readonly Step[] | undefined>>)[field] ?? []

/** The fields that hold nested steps. */
export const nestingFields = (step: Step): readonly StepField[] =>
  stepTypeOf(step.type).fields.filter(({ kind }) => kind === 'steps')
