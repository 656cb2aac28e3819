import { useMemo, useRef, useState } from 'react'
import type { StepCatalogue } from '../step-types.ts'
import { useFocusSoon } from '../use-focus-soon.ts'
import type { WorkflowDraft } from '../workflow-draft.ts'
import type { StepDraft } from '../workflow-shapes.ts'
import { newStep } from './new-step.ts'
import { withNewId } from './renamed.ts'
import type { StepMoves } from './step-moves.ts'
import {
  allSteps,
  copyOf,
  type Place,
  placeOf,
  placeTowards,
  stepAt,
  withInserted,
  withMoved,
  withoutStep,
  withStep,
} from './step-tree.ts'

interface Options {
  readonly catalogue: StepCatalogue
  readonly draft: Pick<WorkflowDraft, 'steps' | 'unread'>
  readonly onChange: (changes: Partial<WorkflowDraft>) => void
  readonly selectedStepId: string | null
  readonly onSelect: (id: string | null) => void
}

/** A step that was taken away, to be put back. */
interface Removed {
  readonly step: StepDraft
  readonly place: Place
}

/** What can be done to the steps of a draft, where the focus goes with it, and a way back for what was removed. */
export function useSteps(options: Options) {
  const { catalogue, selectedStepId } = options
  const [dragged, onDrag] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  // The row that was focused has moved, is new, or is gone.
  const focusSoon = useFocusSoon()
  // Addresses and keys still say the old id for a moment.
  const [renames] = useState(() => new Map<string, string>())
  const [keys] = useState(() => new Map<string, string>())
  const latest = useRef(options)
  latest.current = options

  const moves = useMemo((): StepMoves => {
    const present = () => latest.current.draft.steps
    const change = (steps: readonly StepDraft[]) => latest.current.onChange({ steps })
    const ids = () => new Set(allSteps(present(), catalogue).map(({ step }) => step.id))
    const put = (place: Place, step: StepDraft) => {
      renames.delete(step.id)
      keys.delete(step.id)
      setRemoved(null)
      change(withInserted(present(), place, step))
    }
    const move = (from: string, to: Place) => {
      const id = stepAt(present(), from)?.id
      const next = withMoved(present(), from, to)
      if (next === present() || id === undefined) return
      focusSoon(headOf(id))
      change(next)
    }
    return {
      catalogue,
      present,
      onAdd(place, type) {
        const step = newStep(type, ids())
        focusSoon(
          `[data-step-form="${step.id}"] :is(textarea, select, [role="combobox"], [role="spinbutton"])`,
        )
        put(place, step)
        latest.current.onSelect(step.id)
      },
      onMove: move,
      onMoveTowards(path, direction) {
        const to = placeTowards(present(), path, direction, catalogue)
        if (to !== null) move(path, to)
      },
      onDuplicate(path) {
        const original = stepAt(present(), path)
        if (original === undefined) return
        const copy = copyOf(original, catalogue, ids())
        const { list, index } = placeOf(path)
        focusSoon(headOf(copy.id))
        put({ list, index: index + 1 }, copy)
      },
      onRemove(path) {
        const step = stepAt(present(), path)
        if (step === undefined) return
        setRemoved({ step, place: placeOf(path) })
        focusSoon('[data-undo-removal]')
        const steps = withoutStep(present(), path)
        const { draft, onChange } = latest.current
        onChange({ steps, unread: unreadOf(draft.unread, steps, catalogue) })
      },
      onChange: (path, changes) =>
        change(withStep(present(), path, (step) => withoutUndefined({ ...step, ...changes }))),
      onRename(path, id) {
        const before = stepAt(present(), path)?.id
        if (before === undefined) return
        renames.delete(id)
        renames.set(before, id)
        keys.set(id, keys.get(before) ?? before)
        const { draft, onChange, onSelect } = latest.current
        onChange({
          steps: withNewId(present(), path, before, id),
          unread: renamedKeys(draft.unread, before, id),
        })
        if (latest.current.selectedStepId === before) onSelect(id)
      },
      keyOf: (id) => keys.get(id) ?? id,
      onSelect: (id) => latest.current.onSelect(id),
      onDrag,
    }
  }, [catalogue, renames, keys, focusSoon])

  return {
    moves,
    selectedStepId: selectedStepId === null ? null : (renames.get(selectedStepId) ?? selectedStepId),
    dragged,
    removed,
    putBack() {
      if (removed === null) return
      focusSoon(headOf(removed.step.id))
      setRemoved(null)
      options.onChange({ steps: withInserted(options.draft.steps, removed.place, removed.step) })
    },
  }
}

const headOf = (id: string) => `[data-step-head="${id}"]`

const withoutUndefined = (step: StepDraft): StepDraft =>
  Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined)) as StepDraft

/** What can't be read yet, without that of steps that are gone; `/…` belongs to none. */
function unreadOf(
  unread: WorkflowDraft['unread'],
  steps: readonly StepDraft[],
  catalogue: StepCatalogue,
): WorkflowDraft['unread'] {
  const ids = new Set(allSteps(steps, catalogue).map(({ step }) => step.id))
  const kept = Object.entries(unread).filter(([key]) => {
    const id = key.slice(0, key.indexOf('/'))
    return id === '' || ids.has(id)
  })
  return Object.fromEntries(kept)
}

/** What can't be read yet goes with its step. */
const renamedKeys = (unread: WorkflowDraft['unread'], before: string, after: string) =>
  Object.fromEntries(
    Object.entries(unread).map(([key, text]) => [
      key.startsWith(`${before}/`) ? `${after}${key.slice(before.length)}` : key,
      text,
    ]),
  )
