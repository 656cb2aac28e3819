import type { PlacedStep } from './placed-steps.ts'

/** Steps of a draft and where each id stands first in the list. */
export interface StepIndex {
  readonly steps: readonly PlacedStep[]
  readonly positions: ReadonlyMap<string, number>
}

export function stepIndexOf(steps: readonly PlacedStep[]): StepIndex {
  const positions = new Map<string, number>()
  for (const [position, { step }] of steps.entries())
    if (!positions.has(step.id)) positions.set(step.id, position)
  return { steps, positions }
}

/** Why a step can't read what the step of an id gave; null when it can. */
export function referenceFault(
  reader: PlacedStep,
  id: string,
  { steps, positions }: StepIndex,
): string | null {
  const position = positions.get(id)
  const target = position === undefined ? undefined : steps[position]
  if (target === undefined) return `there is no step "${id}"`
  if (reader.step === target.step) return 'a step has no output before it ran'

  for (const [depth, { step, field }] of target.within.entries()) {
    const own = reader.within[depth]
    const isInside = own?.step === step
    if (field.isPerItem === true && !isInside)
      return `"${id}" runs for every item of "${step.id}"; after it, read steps.${step.id}.output, a list with an entry for each item`
    if (isInside && own.field.name !== field.name)
      return `"${id}" is in "${field.name}" of "${step.id}", this in "${own.field.name}": only one of them runs`
  }
  const around = reader.within.find(({ step }) => step === target.step)
  if (around !== undefined) {
    return around.field.isPerItem === true
      ? `"${id}" goes on while its items do; read item, or the steps within it`
      : null
  }
  return steps.indexOf(reader) < (position ?? 0) ? `"${id}" comes later` : null
}
