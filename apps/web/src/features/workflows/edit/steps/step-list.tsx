import { Fragment } from 'react'
import { useEditorMeans } from '../editor-means.ts'
import { nestedFields, nestedSteps } from '../step-types.ts'
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

/** Steps one after the other, those within them further in, and places between them. */
export function StepList({ steps, list }: Props) {
  const { onAdd, keyOf } = useStepMoves()
  const end = { list, index: steps.length }
  const keys = uniqueKeys(steps.map(({ id }) => keyOf(id)))
  return (
    <ol>
      {steps.map((step, index) => (
        <Fragment key={keys[index]}>
          <StepGap place={{ list, index }} where={`before ${step.id}`} />
          <li>
            <StepRow step={step} path={pathOf({ list, index })} />
            <NestedLists step={step} path={pathOf({ list, index })} />
          </li>
        </Fragment>
      ))}
      <StepGap place={end} where={null} />
      <li>
        <AddStep where={whereEnd(list, steps)} onAdd={(type) => onAdd(end, type)} />
      </li>
    </ol>
  )
}

function NestedLists({ step, path }: { readonly step: StepDraft; readonly path: string }) {
  const { catalogue } = useEditorMeans()
  return nestedFields(catalogue, step.type).map(({ name, label }) => (
    <section
      key={name}
      aria-label={`${label}: ${step.id}`}
      className="mt-1.5 ml-3 border-l border-line pl-3 tablet:ml-5"
    >
      <p className="text-xs font-medium text-muted">{label}</p>
      <StepList steps={nestedSteps(step, name)} list={`${path}.${name}`} />
    </section>
  ))
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
