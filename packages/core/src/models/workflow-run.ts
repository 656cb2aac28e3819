import { z } from 'zod'
import { Json, Timestamp } from './fields.ts'
import { StepOutcome } from './step-outcome.ts'
import { WorkflowDefinition, WorkflowId } from './workflow.ts'

/** Runs that start each other, one after the other; the next one would be one too many. */
export const maxDepth = 8

/** What started the run, as expressions see it under `trigger`. */
export const TriggerContext = z.strictObject({
  type: z.enum(['manual', 'cron', 'webhook', 'runCompleted']),
  /** Of a webhook, or given with a start by hand. */
  body: Json.optional(),
  /** Of a webhook: lower-case names, without credentials. */
  headers: z.record(z.string(), z.string()).optional(),
  /** Of cron: the time it was due, ISO 8601. */
  scheduledAt: Timestamp.optional(),
  /** Of runCompleted: RunSummary with output and score. */
  run: z.record(z.string(), Json).optional(),
})
export type TriggerContext = z.infer<typeof TriggerContext>

/** The frozen snapshot that a workflow run works on. */
export const WorkflowInput = z
  .strictObject({
    workflow: WorkflowDefinition.extend({ id: WorkflowId, version: z.int().min(1) }),
    inputs: z.record(z.string(), Json),
    trigger: TriggerContext,
    depth: z.int().min(0).describe('How many runs before it started one another; see maxDepth.'),
    dryRun: z
      .strictObject({
        outputs: z
          .record(z.string(), Json)
          .describe(
            'What a step that acts outside would give: by its id, or by its key for one item of a forEach.',
          ),
      })
      .nullable()
      .describe('Nothing leaves the workbench; steps say what they would have done.'),
  })
  // The name that is free: the API document calls Workflow as it is sent WorkflowInput.
  .meta({ id: 'WorkflowRunInput' })
export type WorkflowInput = z.infer<typeof WorkflowInput>

/** Every step of the workflow by its id; those within a forEach are in its `items`. */
export const WorkflowOutput = z
  .strictObject({ steps: z.record(z.string(), StepOutcome) })
  .meta({ id: 'WorkflowOutput' })
export type WorkflowOutput = z.infer<typeof WorkflowOutput>
