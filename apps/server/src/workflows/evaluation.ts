import { Json } from '@workbench/core/models/fields'
import { RunId } from '@workbench/core/models/ids'
import { WorkflowId } from '@workbench/core/models/workflow'
import { Expression } from '@workbench/core/models/workflow-fields'
import { z } from 'zod'

export const Evaluation = z
  .strictObject({
    expression: Expression.optional(),
    template: Json.optional().describe('`{{ expression }}` works in its strings.'),
    runId: RunId.optional().describe('Evaluate over what this run knows.'),
    stepId: z.string().max(100).optional().describe('… and what this step of it saw.'),
    index: z
      .int()
      .min(0)
      .optional()
      .describe(
        'Which item of the forEach around the step; the first when left out, as in those around that.',
      ),
    trigger: z.record(z.string(), Json).optional().describe('Instead of what the run was started by.'),
    inputs: z.record(z.string(), Json).optional().describe('Instead of those of the run.'),
    workflowId: WorkflowId.optional(),
  })
  .refine(
    ({ expression, template }) => (expression === undefined) !== (template === undefined),
    'Expected either expression or template',
  )
  .meta({ id: 'Evaluation' })
export type Evaluation = z.infer<typeof Evaluation>

export const Evaluated = z
  .discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.unknown().describe('null when it selects nothing.') }),
    z.strictObject({
      ok: z.literal(false),
      error: z.strictObject({ code: z.string(), message: z.string() }),
    }),
  ])
  .meta({ id: 'Evaluated' })
export type Evaluated = z.infer<typeof Evaluated>
