import type { Trigger } from '@workbench/client/models'
import type { StepStates } from './step-state.ts'
import type { AnyStep } from './step-tree.ts'

/** What the steps of a workflow are shown with, as a picture or as a list. */
export interface PictureProps {
  readonly trigger: Trigger
  readonly steps: readonly AnyStep[]
  /** How far a run is with each of them; left out: no run is looked at. */
  readonly states?: StepStates | undefined
  /** The run goes on: the picture follows it until somebody moves the picture. */
  readonly isLive?: boolean
  readonly selectedId: string | undefined
  readonly onSelect: (id: string) => void
}
