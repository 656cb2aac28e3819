import { ConflictError } from '@workbench/core/errors'
import type { Workflow, WorkflowDraft } from '@workbench/core/models/workflow'
import { isSameJson } from '@workbench/core/tools/is-same-json'
import { createWorkflow, replaceWithYaml, type SaveDeps } from './save-workflow.ts'
import type { AppliedWorkflow, SavedWorkflow } from './shapes.ts'
import { savableYaml } from './yaml/parse-workflow-yaml.ts'

/**
 * Creates the workflow that the text describes, or replaces the one of its name; one that says the same stays as it is.
 * A text that does not say whether it is enabled leaves that as it is: somebody may have switched it off.
 *
 * @throws InvalidInputError, ConflictError when several workflows have the name.
 */
export async function applyWorkflow(yaml: string, deps: SaveDeps): Promise<AppliedWorkflow> {
  const { workflows } = deps
  const { draft: written, said } = await savableYaml(yaml, deps)
  const [present, second] = await workflows.findByName(written.name)
  if (second !== undefined) {
    throw new ConflictError(`Several workflows are called "${written.name}".`, {
      hint: 'Rename all but one, or replace one by its id: PUT /workflows/ID/yaml.',
    })
  }
  if (present === undefined) return applied('created', await createWorkflow(written, yaml, deps))
  const draft = said.includes('enabled') ? written : { ...written, enabled: present.enabled }
  const source = await workflows.source(present.id)
  if (source.yaml === yaml && isSameJson(draftOf(present), draft)) return applied('unchanged', present)
  return applied('updated', await replaceWithYaml(present.id, present.version, draft, yaml, deps))
}

function applied(
  action: AppliedWorkflow['action'],
  { webhookSecret, ...workflow }: SavedWorkflow,
): AppliedWorkflow {
  return { action, workflow, ...(webhookSecret !== undefined && { webhookSecret }) }
}

/** What of a workflow people write. */
export function draftOf(workflow: Workflow): WorkflowDraft {
  const { name, description, enabled, inputs, trigger, steps, toolLimits } = workflow
  return { name, description, enabled, inputs, trigger, steps, toolLimits }
}
