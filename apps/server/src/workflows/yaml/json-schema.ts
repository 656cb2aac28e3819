import { WorkflowDraft } from '@workbench/core/models/workflow'
import { z } from 'zod'

/** JSON Schema of the YAML of a workflow: editors complete and check with it. */
export function workflowJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(WorkflowDraft, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>
}
