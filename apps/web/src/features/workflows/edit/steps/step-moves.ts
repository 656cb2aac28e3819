import { createContext, useContext } from 'react'
import type { StepCatalogue, StepTypeInfo } from '../step-types.ts'
import type { StepDraft } from '../workflow-shapes.ts'
import type { Direction, Place } from './step-tree.ts'

/** What can be done to steps, by their place. It never changes, so that rows that stay as they are cost nothing. */
export interface StepMoves {
  readonly catalogue: StepCatalogue
  /** As they are now, for those who ask when something is pressed. */
  readonly present: () => readonly StepDraft[]
  readonly onAdd: (place: Place, type: StepTypeInfo) => void
  readonly onMove: (from: string, to: Place) => void
  readonly onMoveTowards: (path: string, direction: Direction) => void
  readonly onDuplicate: (path: string) => void
  readonly onRemove: (path: string) => void
  readonly onChange: (path: string, changes: Readonly<Record<string, unknown>>) => void
  readonly onRename: (path: string, id: string) => void
  /** Stays while the id changes, so that what is typed keeps the focus. */
  readonly keyOf: (id: string) => string
  readonly onSelect: (id: string | null) => void
  /** @param path - Of the step that is dragged from now on; null: none any more. */
  readonly onDrag: (path: string | null) => void
}

const nothing = () => {}

export const StepMovesContext = createContext<StepMoves>({
  catalogue: [],
  present: () => [],
  onAdd: nothing,
  onMove: nothing,
  onMoveTowards: nothing,
  onDuplicate: nothing,
  onRemove: nothing,
  onChange: nothing,
  onRename: nothing,
  keyOf: (id) => id,
  onSelect: nothing,
  onDrag: nothing,
})

export const useStepMoves = (): StepMoves => useContext(StepMovesContext)
