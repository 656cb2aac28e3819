import type { WorkflowContent } from './workflow-shapes.ts'

/** What the editor needs of a saved workflow. */
export interface EditedWorkflow extends WorkflowContent {
  readonly id: string
  readonly version: number
  readonly enabled: boolean
  readonly updatedAt: string
  readonly lastRun: { readonly id: string; readonly queuedAt: string } | null
}

interface Props {
  readonly workflow: EditedWorkflow
  /** The step whose form is open; null: none. */
  readonly selectedStepId: string | null
  readonly onSelectStep: (id: string | null) => void
  readonly onSaved: (workflow: EditedWorkflow) => void
  /** What stands in the editor now, for a picture beside it. */
  readonly onDraft?: (content: WorkflowContent) => void
}

/** Everything of a workflow as a form, and as the YAML that says the same. */
export function WorkflowEditor({ workflow }: Props) {
  return <p className="text-muted">{workflow.name}</p>
}
