import type { Faults } from '../../../api/faults.ts'
import type { StepDraft, TriggerDraft, WorkflowContent } from './workflow-shapes.ts'

/** A workflow in the editor. */
export interface WorkflowDraft extends WorkflowContent {
  readonly enabled: boolean
  /** The YAML that somebody wrote here, its comments included; null: nobody did. */
  readonly yaml: string | null
  /** What was typed where JSON is wanted and is none yet, by `STEP_ID/FIELD`. */
  readonly unread: Readonly<Record<string, string>>
}

/** What a saved workflow has of a draft. */
export interface SavedContent {
  readonly name: string
  readonly description: string
  readonly enabled: boolean
  readonly inputs: WorkflowContent['inputs']
  readonly trigger: { readonly type: string }
  readonly steps: readonly { readonly id: string; readonly type: string }[]
  readonly toolLimits: WorkflowContent['toolLimits']
}

export const workflowDraftOf = ({
  name,
  description,
  enabled,
  inputs,
  trigger,
  steps,
  toolLimits,
}: SavedContent): WorkflowDraft => ({
  name,
  description,
  enabled,
  inputs,
  trigger: trigger as TriggerDraft,
  steps: steps as readonly StepDraft[],
  toolLimits,
  yaml: null,
  unread: {},
})

/** What is sent. */
export const contentOf = ({ yaml: _, unread: __, ...content }: WorkflowDraft) => content

/** What can be told without asking the server. */
export const checkWorkflow = ({ name, steps, unread }: WorkflowDraft): Faults => ({
  ...(name.trim() === '' && { name: 'A workflow needs a name.' }),
  ...(steps.length === 0 && { steps: 'A workflow does nothing without a step.' }),
  ...Object.fromEntries(Object.keys(unread).map((key) => [`unread.${key}`, 'This is no JSON yet.'])),
})

export const emptyWorkflow: WorkflowDraft = {
  name: '',
  description: '',
  enabled: true,
  inputs: null,
  trigger: { type: 'manual' },
  steps: [],
  toolLimits: {},
  yaml: null,
  unread: {},
}
