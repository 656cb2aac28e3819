import { nestedFields, nestedSteps, type StepCatalogue } from '../step-types.ts'
import type { StepDraft } from '../workflow-shapes.ts'

// Steps by their place: `steps.0.then.1` is the second one of the list `steps.0.then`, as faults name it.

export type Steps = readonly StepDraft[]

/** Where a step may stand. */
export interface Place {
  /** Path of the list, e.g. `steps.0.then`. */
  readonly list: string
  readonly index: number
}

export const pathOf = ({ list, index }: Place): string => `${list}.${index}`

export function placeOf(path: string): Place {
  const dot = path.lastIndexOf('.')
  return { list: path.slice(0, dot), index: Number(path.slice(dot + 1)) }
}

/** The step that holds a list, and its field; null: the outermost list. */
function holderOf(list: string): { readonly path: string; readonly field: string } | null {
  const dot = list.lastIndexOf('.')
  return dot === -1 ? null : { path: list.slice(0, dot), field: list.slice(dot + 1) }
}

export function listAt(steps: Steps, list: string): Steps {
  const holder = holderOf(list)
  if (holder === null) return steps
  const step = stepAt(steps, holder.path)
  return step === undefined ? [] : nestedSteps(step, holder.field)
}

export function stepAt(steps: Steps, path: string): StepDraft | undefined {
  const { list, index } = placeOf(path)
  return listAt(steps, list)[index]
}

function withList(steps: Steps, list: string, change: (before: Steps) => Steps): Steps {
  const holder = holderOf(list)
  if (holder === null) return change(steps)
  const { path, field } = holder
  const { list: outer, index } = placeOf(path)
  return withList(steps, outer, (before) =>
    before.map((step, at) => (at === index ? { ...step, [field]: change(nestedSteps(step, field)) } : step)),
  )
}

export const withStep = (steps: Steps, path: string, change: (before: StepDraft) => StepDraft): Steps => {
  const { list, index } = placeOf(path)
  return withList(steps, list, (before) => before.map((step, at) => (at === index ? change(step) : step)))
}

export const withInserted = (steps: Steps, { list, index }: Place, step: StepDraft): Steps =>
  withList(steps, list, (before) => before.toSpliced(index, 0, step))

export const withoutStep = (steps: Steps, path: string): Steps => {
  const { list, index } = placeOf(path)
  return withList(steps, list, (before) => before.toSpliced(index, 1))
}

/**
 * A step somewhere else.
 *
 * @param to - As the places are before the move; a place within the step itself changes nothing.
 */
export function withMoved(steps: Steps, from: string, to: Place): Steps {
  const step = stepAt(steps, from)
  if (step === undefined || to.list.startsWith(`${from}.`)) return steps
  return withInserted(withoutStep(steps, from), placeAfterRemoval(from, to), step)
}

/** A place once a step before it is gone. */
function placeAfterRemoval(from: string, to: Place): Place {
  const gone = placeOf(from)
  if (to.list === gone.list) return { list: to.list, index: to.index - (gone.index < to.index ? 1 : 0) }
  if (!to.list.startsWith(`${gone.list}.`)) return to
  const [index = '', ...rest] = to.list.slice(gone.list.length + 1).split('.')
  const shifted = Number(index) - (gone.index < Number(index) ? 1 : 0)
  return { list: [gone.list, shifted, ...rest].join('.'), index: to.index }
}

export interface PlacedStep {
  readonly step: StepDraft
  readonly path: string
}

/** Every step, each before those within it. */
export const allSteps = (steps: Steps, catalogue: StepCatalogue, list = 'steps'): readonly PlacedStep[] =>
  steps.flatMap((step, index) => {
    const path = pathOf({ list, index })
    const nested = nestedFields(catalogue, step.type).flatMap(({ name }) =>
      allSteps(nestedSteps(step, name), catalogue, `${path}.${name}`),
    )
    return [{ step, path }, ...nested]
  })

export type Direction = 'up' | 'down' | 'in' | 'out'

/**
 * Where a step goes by key: up and down among its neighbours, into the last list of the step before it, out behind the
 * step that holds it.
 *
 * @returns null: it can't go there.
 */
export function placeTowards(
  steps: Steps,
  path: string,
  direction: Direction,
  catalogue: StepCatalogue,
): Place | null {
  const { list, index } = placeOf(path)
  const neighbours = listAt(steps, list)
  switch (direction) {
    case 'up':
      return index === 0 ? null : { list, index: index - 1 }
    case 'down':
      return index >= neighbours.length - 1 ? null : { list, index: index + 2 }
    case 'in': {
      const before = neighbours[index - 1]
      if (before === undefined) return null
      const fields = nestedFields(catalogue, before.type)
      // A branch that is left out is not filled by accident.
      const field = fields.findLast(({ name }) => nestedSteps(before, name).length > 0) ?? fields[0]
      if (field === undefined) return null
      const into = `${pathOf({ list, index: index - 1 })}.${field.name}`
      return { list: into, index: listAt(steps, into).length }
    }
    case 'out': {
      const holder = holderOf(list)
      if (holder === null) return null
      const place = placeOf(holder.path)
      return { list: place.list, index: place.index + 1 }
    }
  }
}

/** An id that no step has: the wish, or the wish and a number. */
export function freeId(wish: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wish)) return wish
  const stem = wish.replace(/_?\d+$/, '') || 'step'
  for (let number = 2; ; number += 1) {
    const id = `${stem}_${number}`
    if (!taken.has(id)) return id
  }
}

/** A copy whose ids are new, also of those within. */
export function copyOf(step: StepDraft, catalogue: StepCatalogue, taken: ReadonlySet<string>): StepDraft {
  const used = new Set(taken)
  const copy = (each: StepDraft): StepDraft => {
    const id = freeId(each.id, used)
    used.add(id)
    const nested = nestedFields(catalogue, each.type)
      .filter(({ name }) => each[name] !== undefined)
      .map(({ name }) => [name, nestedSteps(each, name).map(copy)])
    return { ...each, ...Object.fromEntries(nested), id }
  }
  return copy(step)
}
