import { Json } from '@workbench/core/models/fields'
import { RunId } from '@workbench/core/models/ids'
import { Workflow, WorkflowDraft } from '@workbench/core/models/workflow'
import { z } from 'zod'

// What only the API says of workflows, beside the models.

/** Told once: no call gives it again. */
const webhookSecret = z
  .string()
  .optional()
  .describe(
    'Only when one was made by this call, and never again: sign with it, or send it as a bearer token.',
  )

export const SavedWorkflow = z
  .strictObject({ ...Workflow.shape, webhookSecret })
  .meta({ id: 'SavedWorkflow', description: 'A workflow as a write left it.' })
export type SavedWorkflow = z.infer<typeof SavedWorkflow>

export const WebhookSecret = z
  .strictObject({ webhookSecret: z.string() })
  .meta({ id: 'WebhookSecret', description: 'Told once.' })

/** One fault of a definition. */
export const WorkflowFault = z
  .strictObject({
    path: z.string().describe('e.g. "steps.0.then.1.url"; "" is the whole.'),
    message: z.string(),
  })
  .meta({ id: 'WorkflowFault' })
export type WorkflowFault = z.infer<typeof WorkflowFault>

/** The same, with its place in the text. */
export const YamlFault = WorkflowFault.extend({
  line: z.int().nullable().describe('From 1; null: of the text as a whole.'),
  column: z.int().nullable().describe('From 1.'),
}).meta({ id: 'YamlFault' })
export type YamlFault = z.infer<typeof YamlFault>

/** A parser takes a tenth of a second for this much, during which nothing else is answered. */
export const YamlText = z.string().max(256 * 1024)

export const WorkflowYaml = z
  .strictObject({ yaml: YamlText, version: z.int().min(1) })
  .meta({ id: 'WorkflowYaml', description: 'A workflow as a file, comments included.' })

export const ParsedWorkflow = z
  .strictObject({ draft: WorkflowDraft.nullable(), faults: z.array(YamlFault) })
  .meta({
    id: 'ParsedWorkflow',
    description:
      'The draft is null when the text does not have the shape of a workflow; faults say what keeps it from being saved.',
  })

export const AppliedWorkflow = z
  .strictObject({
    action: z.enum(['created', 'updated', 'unchanged']),
    workflow: Workflow,
    webhookSecret,
  })
  .meta({ id: 'AppliedWorkflow' })
export type AppliedWorkflow = z.infer<typeof AppliedWorkflow>

/** A form of a step, see StepField in core. */
export const StepField = z
  .strictObject({
    name: z.string().describe('Key within the step.'),
    label: z.string(),
    kind: z
      .enum([
        'expression',
        'template',
        'json',
        'pairs',
        'steps',
        'debate',
        'text',
        'names',
        'number',
        'duration',
        'choice',
        'notify',
      ])
      .describe('`duration` is milliseconds.'),
    required: z.boolean(),
    choices: z.array(z.string()).optional(),
    isPerItem: z
      .boolean()
      .optional()
      .describe(
        'Of `steps`: they run for each of many items, and nothing outside of them sees what they gave.',
      ),
    multiline: z.boolean().optional(),
    takesSecrets: z.boolean().optional().describe('`{{ secrets.NAME }}` may stand in it.'),
    placeholder: z.string().optional(),
    help: z.string().optional(),
    default: z.unknown().optional().describe('Used when left out.'),
  })
  .meta({ id: 'StepField' })

export const StepTypeInfo = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    description: z.string(),
    fields: z.array(StepField),
    actsOutside: z.boolean().describe('A dry run says what it would do instead of doing it.'),
  })
  .meta({ id: 'StepTypeInfo' })
export type StepTypeInfo = z.infer<typeof StepTypeInfo>

const Inputs = z
  .record(z.string(), Json)
  .describe("Checked against the workflow's `inputs`; their defaults fill in what is left out.")

export const WorkflowStart = z
  .strictObject({
    inputs: Inputs.optional(),
    body: Json.optional().describe('What expressions see as `trigger.body`.'),
  })
  .meta({ id: 'WorkflowStart' })
export type WorkflowStart = z.infer<typeof WorkflowStart>

export const DryRunStart = z
  .strictObject({
    inputs: Inputs.optional(),
    trigger: z
      .strictObject({
        body: Json.optional(),
        headers: z.record(z.string(), z.string()).optional(),
        run: z.record(z.string(), Json).optional().describe('The run that ended, of a runCompleted trigger.'),
      })
      .optional()
      .describe("What the workflow's own trigger would bring."),
    outputs: z
      .record(z.string(), Json)
      .optional()
      .describe('By step id: what a step that acts outside would give.'),
    outputsFrom: z
      .union([z.literal('last'), RunId])
      .optional()
      .describe('A run of this workflow, or its last completed one, whose steps gave outputs to use again.'),
  })
  .meta({ id: 'DryRunStart' })
export type DryRunStart = z.infer<typeof DryRunStart>
