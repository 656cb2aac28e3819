import type { WorkflowDraft as DraftOnTheWire, Workflow } from '@workbench/client/models'
import type { Faults } from '../../../api/faults.ts'
import type { StepDraft, TriggerDraft, WorkflowContent } from './workflow-shapes.ts'

/** YAML that somebody wrote in the editor. */
interface WrittenYaml {
  readonly text: string
  /** False: the form was changed since, so the text has to be written anew around its comments. */
  readonly isCurrent: boolean
  /** It does not have the shape of a workflow: the form still shows what it said before. */
  readonly isBroken: boolean
}

/** A workflow in the editor. */
export interface WorkflowDraft extends WorkflowContent {
  readonly enabled: boolean
  /** null: only the form was used. */
  readonly yaml: WrittenYaml | null
  /** What was typed where JSON is wanted and is none yet, by `STEP_ID/FIELD`. */
  readonly unread: Readonly<Record<string, string>>
}

export const workflowDraftOf = ({
  name,
  description,
  enabled,
  inputs,
  trigger,
  steps,
  toolLimits,
}: Omit<
  Workflow,
  'id' | 'version' | 'createdAt' | 'updatedAt' | 'nextFireAt' | 'lastRun'
>): WorkflowDraft => ({
  name,
  description,
  enabled,
  inputs,
  trigger: trigger satisfies TriggerDraft,
  steps: steps satisfies readonly StepDraft[],
  toolLimits,
  yaml: null,
  unread: {},
})

/** What is sent; whether it is right is the server's to say. */
export const contentOf = ({ yaml: _, unread: __, ...content }: WorkflowDraft): DraftOnTheWire =>
  content as unknown as DraftOnTheWire

/** What can be told without asking the server. */
export function checkWorkflow({ name, steps, unread, yaml }: WorkflowDraft): Faults {
  if (yaml?.isCurrent && yaml.isBroken) return { yaml: 'The YAML has faults that keep it from being saved.' }
  return {
    ...(name.trim() === '' && { name: 'A workflow needs a name.' }),
    ...(steps.length === 0 && { steps: 'A workflow needs a step.' }),
    ...Object.fromEntries(Object.keys(unread).map((key) => [`unread.${key}`, 'This is no JSON yet.'])),
  }
}

/** What the form changes of a draft; the YAML follows when it is looked at again. */
export const formChanges = (
  { yaml }: WorkflowDraft,
  changes: Partial<WorkflowDraft>,
): Partial<WorkflowDraft> => ({
  ...changes,
  ...(yaml !== null && { yaml: { ...yaml, isCurrent: false } }),
})

/** A draft over what somebody else saved when that only switched it on or off; null when more has changed. */
export function rebasedDraft(draft: WorkflowDraft, base: Workflow, present: Workflow): WorkflowDraft | null {
  const contentText = (workflow: Workflow) => JSON.stringify({ ...workflowDraftOf(workflow), enabled: null })
  return contentText(base) === contentText(present) ? { ...draft, enabled: present.enabled } : null
}

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
