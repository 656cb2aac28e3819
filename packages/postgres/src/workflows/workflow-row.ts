import type { RunStatus } from '@workbench/core/models/run'
import type { LastRun, Workflow, WorkflowDefinition, WorkflowDraft } from '@workbench/core/models/workflow'
import type { DueWorkflow } from '@workbench/core/ports/workflow-repository'

export interface StoredWorkflowRow {
  id: string
  content: WorkflowDefinition
  enabled: boolean
  version: number
  next_fire_at: Date | null
  created_at: Date
  updated_at: Date
}

export interface WorkflowRow extends StoredWorkflowRow {
  last_run_id: string | null
  last_status: RunStatus | null
  last_queued_at: Date | null
  last_finished_at: Date | null
}

export const storedColumns =
  'w.id, w.content, w.enabled, w.version, w.next_fire_at, w.created_at, w.updated_at'

/** What is shown of a workflow, its newest run included; dry runs say nothing about how it does. */
export const selectWorkflows = `select ${storedColumns}, r.id as last_run_id, r.status as last_status,
    r.queued_at as last_queued_at, r.finished_at as last_finished_at
  from workflows w left join lateral (
    select id, status, queued_at, finished_at from runs
    where project_id = w.project_id and workflow_id = w.id and trigger ->> 'type' <> 'dryRun'
    order by queued_at desc, id desc limit 1) r on true`

/** What its version says, without what is kept about it. */
export const definitionOf = (draft: WorkflowDraft): WorkflowDefinition => {
  const { enabled: _, ...definition } = draft
  return definition
}

export const toDueWorkflow = (row: StoredWorkflowRow): DueWorkflow['workflow'] =>
  ({
    id: row.id,
    ...row.content,
    enabled: row.enabled,
    version: row.version,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    nextFireAt: row.next_fire_at?.toISOString() ?? null,
    // Rows are written by us alone, from values that were checked on their way in.
  }) as DueWorkflow['workflow']

export const toWorkflow = (row: WorkflowRow): Workflow => ({ ...toDueWorkflow(row), lastRun: toLastRun(row) })

function toLastRun({ last_run_id, ...row }: WorkflowRow): LastRun | null {
  if (last_run_id === null) return null
  const lastRun = {
    id: last_run_id,
    status: row.last_status,
    queuedAt: row.last_queued_at?.toISOString(),
    finishedAt: row.last_finished_at?.toISOString() ?? null,
  }
  return lastRun as LastRun
}
