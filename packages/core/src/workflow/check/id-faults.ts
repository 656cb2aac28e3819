import type { FieldFault } from '../../errors.ts'
import type { PlacedStep } from './placed-steps.ts'

/** An id that several steps have is a fault of each of them: expressions and the journal know steps by it. */
export function idFaults(steps: readonly PlacedStep[]): readonly FieldFault[] {
  const byId = Map.groupBy(steps, ({ step }) => step.id)
  return steps.flatMap((placed) => {
    const other = byId.get(placed.step.id)?.find((one) => one !== placed)
    if (other === undefined) return []
    const message = `Step "${placed.step.id}": ${other.path.join('.')} has this id, too; an id stands for one step`
    return [{ path: [...placed.path, 'id'], message }]
  })
}
