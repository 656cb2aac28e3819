import type { Correlation } from '../events/correlation.ts'
import type { RunId } from '../models/ids.ts'
import type { Workflow, WorkflowDefinition } from '../models/workflow.ts'
import type { TriggerContext, WorkflowInput } from '../models/workflow-run.ts'
import type { NewRun } from '../ports/run-repository.ts'
import { defaultInputs } from './default-inputs.ts'

/** What of a workflow a run of it needs. */
export type RunnableWorkflow = Pick<Workflow, 'id' | 'version' | keyof WorkflowDefinition>

export interface WorkflowStart {
  /** Of the new run. */
  readonly id: RunId
  readonly workflow: RunnableWorkflow
  /** As expressions see it. */
  readonly trigger: TriggerContext
  /** Scheduled time of cron, webhook-id of a webhook, the run that ended for runCompleted; null when left out. */
  readonly triggerId?: string | null
  /** Checked against the workflow's own schema by the caller; the schema's defaults when left out. */
  readonly inputs?: WorkflowInput['inputs']
  /** How many runs before it started one another; 0 when left out. */
  readonly depth?: number
  readonly correlation: Correlation
  /** null when left out. */
  readonly parentRunId?: RunId | null
  /** null when left out: it is no dry run. */
  readonly dryRun?: WorkflowInput['dryRun']
}

/** A run of a workflow, about to be queued as `RUN_WORKFLOW`: what the workflow says now is frozen into its input. */
export function newWorkflowRun(start: WorkflowStart): NewRun & { readonly input: WorkflowInput } {
  const { id, workflow, trigger, triggerId = null, depth = 0, correlation } = start
  const { inputs = defaultInputs(workflow.inputs), parentRunId = null, dryRun = null } = start
  return {
    id,
    kind: 'workflow',
    title: dryRun === null ? workflow.name : `${workflow.name} (dry run)`,
    scenarioId: null,
    workflowId: workflow.id,
    depth,
    parentRunId,
    trigger: { type: dryRun === null ? trigger.type : 'dryRun', id: triggerId },
    correlation,
    input: { workflow: snapshotOf(workflow), inputs, trigger, depth, dryRun },
  }
}

/** Named one by one: dates, counters and the like are no part of what a run works on. */
function snapshotOf(workflow: RunnableWorkflow): WorkflowInput['workflow'] {
  const { id, version, name, description, inputs, trigger, steps, toolLimits } = workflow
  return { id, version, name, description, inputs, trigger, steps, toolLimits }
}
