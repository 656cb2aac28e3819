import { ConflictError } from '@workbench/core/errors'
import type { SaveDeps } from './save-workflow.ts'
import { createWorkflow, replaceWithYaml } from './save-workflow.ts'
import type { AppliedWorkflow } from './shapes.ts'
import { savableDraft } from './yaml/parse-workflow-yaml.ts'

/**
 * Creates the workflow that the text describes, or replaces the one of its name; one that says the same stays as it is.
 *
 * @throws InvalidInputError, ConflictError when several workflows have the name.
 */
export async function applyWorkflow(yaml: string, deps: SaveDeps): Promise<AppliedWorkflow> {
  const { workflows } = deps
  const draft = await savableDraft(yaml, deps)
  const [present, second] = await workflows.findByName(draft.name)
  if (second !== undefined) {
    throw new ConflictError(`Several workflows are called "${draft.name}".`, {
      hint: 'Rename all but one, or replace one by its id: PUT /workflows/ID/yaml.',
    })
  }
  if (present === undefined) {
    const { webhookSecret, ...workflow } = await createWorkflow(draft, yaml, deps)
    return { action: 'created', workflow, ...(webhookSecret !== undefined && { webhookSecret }) }
  }
  const source = await workflows.source(present.id)
  if (source.yaml === yaml) return { action: 'unchanged', workflow: present }
  const { webhookSecret, ...workflow } = await replaceWithYaml(present.id, present.version, draft, yaml, deps)
  return { action: 'updated', workflow, ...(webhookSecret !== undefined && { webhookSecret }) }
}
