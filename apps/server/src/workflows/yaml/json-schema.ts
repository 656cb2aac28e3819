import { WorkflowDraft } from '@workbench/core/models/workflow'
import { z } from 'zod'

/** JSON Schema of the YAML of a workflow: editors complete and check with it. */
export function workflowJsonSchema(): Record<string, unknown> {
  const { $schema, id: _id, ...schema } = z.toJSONSchema(WorkflowDraft, { io: 'input' })
  return { $schema, title: 'Workflow', description: 'A workflow of AI Workbench.', ...schema }
}
