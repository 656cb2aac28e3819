import { z } from 'zod'
import { Step } from '../workflow/steps/step.ts'
import { Json, LongText, Name, Timestamp } from './fields.ts'
import { RunId, ScenarioId } from './ids.ts'
import { RunKind, RunStatus } from './run.ts'
import { SecretName, ToolLimits } from './tool.ts'
import { Expression } from './workflow-fields.ts'

export const WorkflowId = z.uuidv7().brand<'WorkflowId'>()
export type WorkflowId = z.infer<typeof WorkflowId>

/** Steps of one workflow, nested ones counted. */
export const maxSteps = 200

const Schedule = z
  .string()
  .max(200)
  .describe('Cron with five fields: minute, hour, day of month, month, day of week.')
const Timezone = z.string().min(1).max(100).describe('IANA name, e.g. Europe/Berlin.')

export const RunCompletedFilter = z.strictObject({
  kind: z.enum(RunKind.enum).exclude(['tool']).optional(),
  scenarioId: ScenarioId.optional(),
  workflowId: WorkflowId.optional(),
  status: RunStatus.extract(['completed', 'failed', 'cancelled']).optional(),
  expression: Expression.optional().describe('Over {run} with output and score; must give a boolean.'),
})
export type RunCompletedFilter = z.infer<typeof RunCompletedFilter>

const manual = z.strictObject({ type: z.literal('manual') })
const cron = z.strictObject({
  type: z.literal('cron'),
  schedule: Schedule,
  timezone: Timezone.default('UTC'),
})
const webhook = z.strictObject({
  type: z.literal('webhook'),
  secret: SecretName.optional().describe(
    'Names a stored secret. Without it one is made when the trigger becomes a webhook, and told once.',
  ),
})
const runCompleted = z.strictObject({
  type: z.literal('runCompleted'),
  filter: RunCompletedFilter.optional(),
})

/** What starts a workflow besides a person. */
export const Trigger = z
  .discriminatedUnion('type', [manual, cron, webhook, runCompleted])
  .meta({ id: 'Trigger' })
export type Trigger = z.infer<typeof Trigger>
export type TriggerType = Trigger['type']

const content = {
  name: Name,
  description: LongText,
  inputs: z
    .record(z.string(), Json)
    .nullable()
    .describe('JSON Schema of the object that a start may bring; null: a start brings none.'),
  trigger: Trigger,
  steps: z.array(Step).max(maxSteps),
  toolLimits: ToolLimits.describe('What the policies of http_request and send_message are narrowed to.'),
}

/** What creating a workflow takes. */
export const WorkflowDraft = z
  .strictObject({
    ...content,
    description: content.description.default(''),
    enabled: z.boolean().default(true).describe('Whether its trigger starts it.'),
    inputs: content.inputs.default(null),
    toolLimits: content.toolLimits.default({}),
  })
  .meta({ id: 'WorkflowDraft' })
export type WorkflowDraft = z.infer<typeof WorkflowDraft>

/** What a run of it works on. */
export const WorkflowDefinition = z.strictObject(content)
export type WorkflowDefinition = z.infer<typeof WorkflowDefinition>

/** The newest run, for lists. */
export const LastRun = z.strictObject({
  id: RunId,
  status: RunStatus,
  queuedAt: Timestamp,
  finishedAt: Timestamp.nullable(),
})
export type LastRun = z.infer<typeof LastRun>

export const Workflow = z
  .strictObject({
    id: WorkflowId,
    ...content,
    enabled: z.boolean(),
    version: z.int().min(1).describe('Rises with every change, switching on and off included.'),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    nextFireAt: Timestamp.nullable().describe('Of an enabled cron workflow.'),
    lastRun: LastRun.nullable(),
  })
  .meta({ id: 'Workflow', description: 'Steps that run on a trigger.' })
export type Workflow = z.infer<typeof Workflow>

export const WorkflowVersion = z
  .strictObject({
    ...content,
    enabled: z.boolean(),
    version: z.int().min(1),
    createdAt: Timestamp.describe('When this version was written.'),
  })
  .meta({ id: 'WorkflowVersion', description: 'What a workflow said at one time, the present included.' })
export type WorkflowVersion = z.infer<typeof WorkflowVersion>

/** What PUT takes: what GET gave, or POST; what people can't write is ignored. */
export const WorkflowUpdate = z.strictObject({
  ...WorkflowDraft.shape,
  version: z.int().min(1),
  id: z.unknown().optional(),
  createdAt: z.unknown().optional(),
  updatedAt: z.unknown().optional(),
  nextFireAt: z.unknown().optional(),
  lastRun: z.unknown().optional(),
  webhookSecret: z.unknown().optional(),
})
export type WorkflowUpdate = z.infer<typeof WorkflowUpdate>
