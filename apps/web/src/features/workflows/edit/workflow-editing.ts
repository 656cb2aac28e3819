import type { SavedWorkflow, Workflow } from '@workbench/client/models'
import { api } from '../../../api/client.ts'
import { toast } from '../../../components/toasts.tsx'
import type { Editing } from '../../versions/use-editor.ts'
import {
  checkWorkflow,
  contentOf,
  rebasedDraft,
  type WorkflowDraft,
  workflowDraftOf,
} from './workflow-draft.ts'

/**
 * @param keptAs - See Editing.
 * @param onSecret - Told the secret of a webhook when a save made one; nobody tells it again.
 */
export const workflowEditing = (
  keptAs: string,
  onSecret: (secret: string) => void,
): Editing<Workflow, WorkflowDraft> => {
  const withoutSecret = ({ webhookSecret, ...workflow }: SavedWorkflow): Workflow => {
    if (webhookSecret !== undefined) onSecret(webhookSecret)
    return workflow
  }
  return {
    queryKey: 'workflows',
    keptAs,
    draftOf: workflowDraftOf,
    check: checkWorkflow,
    rebase: rebasedDraft,
    async create(draft) {
      const created = withoutSecret(await api.workflows.create(contentOf(draft)))
      if (draft.yaml === null) return created
      // Its comments are kept as well.
      try {
        const yaml = await textOf(draft)
        return withoutSecret(await api.workflows.updateYaml(created.id, { yaml, version: created.version }))
      } catch {
        // It is saved: a second try would make a second one.
        toast('Saved without the comments of its YAML')
        return created
      }
    },
    async update(id, version, draft) {
      if (draft.yaml === null) {
        return withoutSecret(await api.workflows.update(id, { ...contentOf(draft), version }))
      }
      return withoutSecret(await api.workflows.updateYaml(id, { yaml: await textOf(draft), version }))
    },
    read: (id) => api.workflows.get(id),
  }
}

/** The YAML that was written, saying what the form says now. */
async function textOf(draft: WorkflowDraft): Promise<string> {
  if (draft.yaml === null) return (await api.workflows.format(contentOf(draft))).yaml
  return draft.yaml.isCurrent
    ? draft.yaml.text
    : (await api.workflows.format(contentOf(draft), draft.yaml.text)).yaml
}
