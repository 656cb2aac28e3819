import { useMemo, useState } from 'react'
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
export function useSteps({ catalogue, draft, onChange, selectedStepId, onSelect }: Options) {
  const { steps, unread } = draft
  const [dragged, setDragged] = useState<string | null>(null)
  const [removed, setRemoved] = useState<Removed | null>(null)
  // The row that was focused has moved, is new, or is gone.
  const focusSoon = useFocusSoon()
  // Addresses and keys still say the old id for a moment.
  const [renames] = useState(() => new Map<string, string>())
  const [keys] = useState(() => new Map<string, string>())

  const moves = useMemo((): StepMoves => {
    const ids = () => new Set(allSteps(steps, catalogue).map(({ step }) => step.id))
    const put = (place: Place, step: StepDraft) => {
      renames.delete(step.id)
      keys.delete(step.id)
      setRemoved(null)
      onChange({ steps: withInserted(steps, place, step) })
    }
    const move = (from: string, to: Place) => {
      const id = stepAt(steps, from)?.id
      const next = withMoved(steps, from, to)
      if (next === steps || id === undefined) return
      focusSoon(headOf(id))
      onChange({ steps: next })
    }
    return {
      onAdd(place, type) {
        const step = newStep(type, ids())
        focusSoon(
          `[data-step-form="${step.id}"] :is(textarea, select, [role="combobox"], [role="spinbutton"])`,
        )
        put(place, step)
        onSelect(step.id)
      },
      onMove: move,
      onMoveTowards(path, direction) {
        const to = placeTowards(steps, path, direction, catalogue)
        if (to !== null) move(path, to)
      },
      onDuplicate(path) {
        const original = stepAt(steps, path)
        if (original === undefined) return
        const copy = copyOf(original, catalogue, ids())
        const { list, index } = placeOf(path)
        focusSoon(headOf(copy.id))
        put({ list, index: index + 1 }, copy)
      },
      onRemove(path) {
        const step = stepAt(steps, path)
        if (step === undefined) return
        setRemoved({ step, place: placeOf(path) })
        focusSoon('[data-undo-removal]')
        onChange({ steps: withoutStep(steps, path) })
      },
      onChange: (path, changes) =>
        onChange({ steps: withStep(steps, path, (step) => withoutUndefined({ ...step, ...changes })) }),
      onRename(path, id) {
        const before = stepAt(steps, path)?.id
        if (before === undefined) return
        renames.delete(id)
        renames.set(before, id)
        keys.set(id, keys.get(before) ?? before)
        onChange({
          steps: withNewId(steps, path, before, id),
          unread: Object.fromEntries(
            Object.entries(unread).map(([key, text]) => [
              key.startsWith(`${before}/`) ? `${id}${key.slice(before.length)}` : key,
              text,
            ]),
          ),
        })
        if (selectedStepId === before) onSelect(id)
      },
      keyOf: (id) => keys.get(id) ?? id,
      selectedStepId: selectedStepId === null ? null : (renames.get(selectedStepId) ?? selectedStepId),
      onSelect,
      dragged,
      onDrag: setDragged,
    }
  }, [steps, unread, catalogue, onChange, onSelect, selectedStepId, dragged, renames, keys, focusSoon])

  return {
    moves,
    removed,
    putBack() {
      if (removed === null) return
      focusSoon(headOf(removed.step.id))
      setRemoved(null)
      onChange({ steps: withInserted(steps, removed.place, removed.step) })
    },
  }
}

const headOf = (id: string) => `[data-step-head="${id}"]`

const withoutUndefined = (step: StepDraft): StepDraft =>
  Object.fromEntries(Object.entries(step).filter(([, value]) => value !== undefined)) as StepDraft
