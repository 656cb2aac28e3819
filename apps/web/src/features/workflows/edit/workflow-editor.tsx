import type { SavedWorkflow, Workflow } from '@workbench/client/models'
import type { WorkflowContent } from './workflow-shapes.ts'

interface Props {
  readonly workflow: Workflow
  /** The step whose form is open; null: none. */
  readonly selectedStepId: string | null
  readonly onSelectStep: (id: string | null) => void
  readonly onSaved: (workflow: SavedWorkflow) => void
  /** What stands in the editor now, for a picture beside it. */
  readonly onDraft?: (content: WorkflowContent) => void
}

/** Everything of a workflow as a form, and as the YAML that says the same. */
export function WorkflowEditor({ workflow }: Props) {
  return <p className="text-muted">{workflow.name}</p>
}
