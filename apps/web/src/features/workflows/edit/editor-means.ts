import { createContext, useContext } from 'react'
import { type Faults, noFaults } from '../../../api/faults.ts'
import type { StepCatalogue } from './step-types.ts'
import { emptyWorkflow } from './workflow-draft.ts'
import type { WorkflowContent } from './workflow-shapes.ts'

/** What fields of steps need of the workflow around them. */
export interface EditorMeans {
  readonly catalogue: StepCatalogue
  readonly content: WorkflowContent
  readonly faults: Faults
  /** What expressions are tried on. */
  readonly sample: Sample
  /** See WorkflowDraft. */
  readonly unread: Readonly<Record<string, string>>
  readonly onUnread: (key: string, text: string | null) => void
}

export interface Sample {
  /** null: it is not saved yet. */
  readonly workflowId: string | null
  /** Whose data it is; null: there was none yet. */
  readonly run: { readonly id: string; readonly queuedAt: string } | null
  /** Steps that are saved already, so that the run may know them. */
  readonly stepIds: ReadonlySet<string>
}

export const EditorMeansContext = createContext<EditorMeans>({
  catalogue: [],
  content: emptyWorkflow,
  faults: noFaults,
  sample: { workflowId: null, run: null, stepIds: new Set() },
  unread: {},
  onUnread: () => {},
})

export const useEditorMeans = (): EditorMeans => useContext(EditorMeansContext)
