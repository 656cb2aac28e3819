import type { Workflow } from '@workbench/client/models'
import { useDeferredValue, useEffect, useRef } from 'react'
import { toast } from '../../../components/toasts.tsx'
import { EditorView } from './editor-view.tsx'
import { useWorkflowEditor } from './use-workflow-editor.ts'
import { emptyWorkflow } from './workflow-draft.ts'
import type { WorkflowContent } from './workflow-shapes.ts'

interface Props {
  readonly workflow: Workflow
  /** The step whose form is open; null: none. */
  readonly selectedStepId: string | null
  readonly onSelectStep: (id: string | null) => void
  readonly onSaved: (workflow: Workflow) => void
  /** What stands in the editor now, for a picture beside it. */
  readonly onDraft?: (content: WorkflowContent) => void
}

/** Everything of a workflow as a form, and as the YAML that says the same. */
export function WorkflowEditor({ workflow, selectedStepId, onSelectStep, onSaved, onDraft }: Props) {
  const editor = useWorkflowEditor({
    workflow,
    start: emptyWorkflow,
    onSaved(saved) {
      toast('Saved', `Version ${saved.version}. Runs keep the version they started with.`)
      onSaved(saved)
    },
  })
  // The picture follows when there is time: typing goes first.
  const draft = useDeferredValue(editor.draft)
  const tell = useRef(onDraft)
  tell.current = onDraft
  useEffect(() => tell.current?.(draft), [draft])
  return (
    <EditorView
      editor={editor}
      saved={workflow}
      selectedStepId={selectedStepId}
      onSelectStep={onSelectStep}
    />
  )
}
