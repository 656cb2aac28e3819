import { createContext, useContext } from 'react'
import type { StepTypeInfo } from '../step-types.ts'
import type { Direction, Place } from './step-tree.ts'

/** What can be done to steps, by their place. */
export interface StepMoves {
  readonly onAdd: (place: Place, type: StepTypeInfo) => void
  readonly onMove: (from: string, to: Place) => void
  readonly onMoveTowards: (path: string, direction: Direction) => void
  readonly onDuplicate: (path: string) => void
  readonly onRemove: (path: string) => void
  readonly onChange: (path: string, changes: Readonly<Record<string, unknown>>) => void
  readonly onRename: (path: string, id: string) => void
  /** Stays while the id changes, so that what is typed keeps the focus. */
  readonly keyOf: (id: string) => string
  /** Id of the step whose form is open. */
  readonly selectedStepId: string | null
  readonly onSelect: (id: string | null) => void
  /** Path of the step that is dragged. */
  readonly dragged: string | null
  readonly onDrag: (path: string | null) => void
}

const nothing = () => {}

export const StepMovesContext = createContext<StepMoves>({
  onAdd: nothing,
  onMove: nothing,
  onMoveTowards: nothing,
  onDuplicate: nothing,
  onRemove: nothing,
  onChange: nothing,
  onRename: nothing,
  keyOf: (id) => id,
  selectedStepId: null,
  onSelect: nothing,
  dragged: null,
  onDrag: nothing,
})

export const useStepMoves = (): StepMoves => useContext(StepMovesContext)
