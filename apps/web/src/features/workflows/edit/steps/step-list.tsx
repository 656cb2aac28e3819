import { Fragment, memo } from 'react'
import type { Faults } from '../../../../api/faults.ts'
import { nestedFields, nestedSteps, type StepField } from '../step-types.ts'
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
  readonly faults: Faults
  readonly selectedStepId: string | null
  /** Path of the step that is dragged. */
  readonly dragged: string | null
}

/** Steps one after the other, those within them further in, and places between them. */
export const StepList = memo((props: Props) => {
  const { steps, list, faults, selectedStepId, dragged } = props
  const { keyOf, catalogue } = useStepMoves()
  const keys = uniqueKeys(steps.map(({ id }) => keyOf(id)))
  return (
    <ol>
      {steps.map((step, index) => {
        const path = pathOf({ list, index })
        const nested = nestedFields(catalogue, step.type)
        return (
          <Fragment key={keys[index]}>
            <StepGap list={list} index={index} where={`before ${step.id}`} dragged={dragged} />
            <li>
              <StepRow
                step={step}
                path={path}
                isOpen={selectedStepId === step.id}
                isDragged={dragged === path}
                hasFault={hasOwnFault(faults, path, nested)}
              />
              {nested.map(({ name, label }) => (
                <section
                  key={name}
                  aria-label={`${label}: ${step.id}`}
                  className="mt-1.5 ml-3 border-l border-line pl-3 tablet:ml-5"
                >
                  <p className="text-xs font-medium text-muted">{label}</p>
                  <StepList {...props} steps={nestedSteps(step, name)} list={`${path}.${name}`} />
                </section>
              ))}
            </li>
          </Fragment>
        )
      })}
      <StepGap list={list} index={steps.length} where={null} dragged={dragged} />
      <li>
        <AddStep list={list} index={steps.length} where={whereEnd(list, steps)} />
      </li>
    </ol>
  )
})

/** A fault of the step itself, not of one within it. */
function hasOwnFault(faults: Faults, path: string, nested: readonly StepField[]): boolean {
  const within = nested.map(({ name }) => `${path}.${name}.`)
  return Object.keys(faults).some(
    (at) => (at === path || at.startsWith(`${path}.`)) && !within.some((prefix) => at.startsWith(prefix)),
  )
}

const whereEnd = (list: string, steps: readonly StepDraft[]): string => {
  const last = steps.at(-1)
  if (last !== undefined) return `after ${last.id}`
  return list === 'steps' ? 'to begin with' : `to ${list}`
}

/** Two steps may have one id while a file is being mended. */
function uniqueKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key} ${times}`
  })
}
