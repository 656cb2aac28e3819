import { NotFoundError } from '@workbench/core/errors'
import type { Workflow, WorkflowDefinition, WorkflowDraft, WorkflowId } from '@workbench/core/models/workflow'
import type { CronTimes } from '@workbench/core/ports/cron-times'
import { scenarioIdsOf } from '@workbench/core/workflow/scenario-ids-of'
import { secretNameOf } from '@workbench/core/workflow/secret-name-of'
import type pg from 'pg'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { staleVersion } from '../library/stale-version.ts'
import { keepsItsTime, nextFireAt } from './next-fire-at.ts'
import {
  definitionOf,
  type StoredWorkflowRow,
  selectWorkflows,
  storedColumns,
  toWorkflow,
  type WorkflowRow,
} from './workflow-row.ts'

export interface ChangeOptions {
  readonly now: () => number
  readonly cronTimes: Pick<CronTimes, 'next'>
}

interface LockedRow extends StoredWorkflowRow {
  yaml: string | null
}

/**
 * Replaces a workflow.
 *
 * @throws NotFoundError
 * @throws ConflictError when the stored version is another.
 */
export const updateWorkflow = (
  db: Database,
  id: WorkflowId,
  version: number,
  draft: WorkflowDraft,
  yaml: string | null,
  options: ChangeOptions,
): Promise<Workflow> =>
  inTransaction(db.pool, async (client) => {
    const row = await lock(client, id)
    if (row.version !== version) throw staleVersion('workflow', row.version, version)
    return change(client, row, { content: definitionOf(draft), enabled: draft.enabled, yaml }, options)
  })

/**
 * Switches its trigger on or off.
 *
 * @throws NotFoundError
 */
export const setWorkflowEnabled = (
  db: Database,
  id: WorkflowId,
  enabled: boolean,
  options: ChangeOptions,
): Promise<Workflow> =>
  inTransaction(db.pool, async (client) => {
    const row = await lock(client, id)
    return row.enabled === enabled ? read(client, id) : change(client, row, { ...row, enabled }, options)
  })

async function lock(client: pg.ClientBase, id: WorkflowId): Promise<LockedRow> {
  const { rows } = await client.query<LockedRow>(
    `select ${storedColumns}, w.yaml from workflows w where w.id = $1 for update`,
    [id],
  )
  const [row] = rows
  if (row === undefined) throw new NotFoundError('workflow', id)
  return row
}

/** Keeps what it said and says something else from now on; the caller holds its row. */
async function change(
  client: pg.ClientBase,
  before: LockedRow,
  after: { content: WorkflowDefinition; enabled: boolean; yaml: string | null },
  { now, cronTimes }: ChangeOptions,
): Promise<Workflow> {
  const id = before.id as WorkflowId
  const nowMs = now()
  const { enabled, content } = after
  const fired = { enabled, trigger: content.trigger }
  const isKept = keepsItsTime({ enabled: before.enabled, trigger: before.content.trigger }, fired)
  await client.query(
    `insert into workflow_versions (workflow_id, version, content, yaml, enabled, created_at)
     select id, version, content, yaml, enabled, updated_at from workflows where id = $1`,
    [id],
  )
  await client.query(
    `update workflows set name = $2, content = $3, yaml = $4, enabled = $5, trigger_type = $6, next_fire_at = $7,
       scenario_ids = $8, secret_name = $9, updated_at = $10, version = version + 1
     where id = $1`,
    [
      id,
      content.name,
      JSON.stringify(content),
      after.yaml,
      enabled,
      content.trigger.type,
      (isKept ? before.next_fire_at : null) ?? nextFireAt(fired, nowMs, cronTimes),
      scenarioIdsOf(content.steps),
      secretNameOf({ id, trigger: content.trigger }),
      new Date(nowMs),
    ],
  )
  return read(client, id)
}

async function read(client: pg.ClientBase, id: WorkflowId): Promise<Workflow> {
  const { rows } = await client.query<WorkflowRow>(`${selectWorkflows} where w.id = $1`, [id])
  const [row] = rows
  if (row === undefined) throw new NotFoundError('workflow', id)
  return toWorkflow(row)
}
