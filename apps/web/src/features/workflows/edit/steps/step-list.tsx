import { Fragment } from 'react'
import type { StepDraft } from '../workflow-shapes.ts'
import { AddStep } from './add-step.tsx'
import { StepGap } from './step-gap.tsx'
import { useStepMoves } from './step-moves.ts'
import { StepRow } from './step-row.tsx'
import { pathOf } from './step-tree.ts'

interface Props {
  readonly steps: readonly StepDraft[]
  /** Path of the list. */
  readonly list: string
}

/** Steps one after the other, with places between them. */
export function StepList({ steps, list }: Props) {
  const { onAdd } = useStepMoves()
  const end = { list, index: steps.length }
  // Two steps may have one id while a file is being mended.
  const keys = uniqueKeys(steps.map(({ id }) => id))
  return (
    <div>
      {steps.map((step, index) => (
        <Fragment key={keys[index]}>
          <StepGap place={{ list, index }} where={`before ${step.id}`} />
          <StepRow step={step} path={pathOf({ list, index })} />
        </Fragment>
      ))}
      <StepGap place={end} where={`at the end of ${list}`} />
      <AddStep where={whereEnd(list, steps)} onAdd={(type) => onAdd(end, type)} />
    </div>
  )
}

const whereEnd = (list: string, steps: readonly StepDraft[]): string => {
  const last = steps.at(-1)
  if (last !== undefined) return `after ${last.id}`
  return list === 'steps' ? 'to begin with' : `to ${list}`
}

function uniqueKeys(ids: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return ids.map((id) => {
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? id : `${id} ${times}`
  })
}
