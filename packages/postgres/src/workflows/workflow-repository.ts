import { NotFoundError } from '@workbench/core/errors'
import type { Workflow, WorkflowId, WorkflowVersion } from '@workbench/core/models/workflow'
import type { CronTimes } from '@workbench/core/ports/cron-times'
import type { WorkflowRepository, WorkflowSource } from '@workbench/core/ports/workflow-repository'
import { scenarioIdsOf } from '@workbench/core/workflow/scenario-ids-of'
import { secretNameOf } from '@workbench/core/workflow/secret-name-of'
import { coalesce } from '../coalesce.ts'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'
import { listVersions, type VersionedTables } from '../library/list-versions.ts'
import { pageOf } from '../library/page-of.ts'
import { likePattern } from '../like-pattern.ts'
import type { StartRunsIn } from '../runs/start-runs-in.ts'
import { defaultProjectId } from '../schema.ts'
import { setWorkflowEnabled, updateWorkflow } from './change-workflow.ts'
import { createFireDue } from './fire-due.ts'
import { nextFireAt } from './next-fire-at.ts'
import { definitionOf, selectWorkflows, toWorkflow, type WorkflowRow } from './workflow-row.ts'

export interface WorkflowRepositoryOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly cronTimes: CronTimes
  readonly startRuns: StartRunsIn
  /** Told of each workflow that cron can't start; nobody is when left out. */
  readonly onError?: (error: Error) => void
}

const versionedTables: VersionedTables = {
  what: 'workflow',
  present: 'workflows',
  earlier: 'workflow_versions',
  earlierId: 'workflow_id',
  columns: ['enabled'],
}

const byIds: NamedStatement = {
  name: 'get_workflows',
  text: `${selectWorkflows} where w.id = any((select $1::uuid[])::uuid[])`,
}

const byName: NamedStatement = {
  name: 'find_workflows_by_name',
  text: `${selectWorkflows} where w.project_id = $1 and w.name = $2 order by w.id desc limit 2`,
}

const newest: NamedStatement = {
  name: 'list_workflows',
  text: `${selectWorkflows}
    where w.project_id = $1 and ($2::uuid is null or w.id < $2) and ($3::text is null or w.name ilike $3)
      and ($4::boolean is null or w.enabled = $4) and ($5::text is null or w.trigger_type = $5)
    order by w.id desc limit $6`,
}

const onRunCompleted: NamedStatement = {
  name: 'list_workflows_on_completed',
  text: `${selectWorkflows} where w.enabled and w.trigger_type = 'runCompleted' order by w.id`,
}

const insert: NamedStatement = {
  name: 'insert_workflow',
  text: `insert into workflows (id, name, content, yaml, enabled, trigger_type, next_fire_at, scenario_ids, secret_name,
      version, created_at, updated_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, $10)`,
}

export function createWorkflowRepository(
  db: Database,
  options: WorkflowRepositoryOptions,
): WorkflowRepository {
  const { newId, now, cronTimes, onError = () => {} } = options

  // A webhook that is called often asks for the same one again and again; what gathers goes together.
  const get = coalesce<WorkflowId, Workflow>(
    async (ids) => {
      const rows = await db.query<WorkflowRow>(byIds, [[...new Set(ids)]])
      const byId = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => {
        const row = byId.get(id)
        return row === undefined ? new NotFoundError('workflow', id) : toWorkflow(row)
      })
    },
    { maxBatch: 64 },
  )

  return {
    get,

    async create(draft, yaml) {
      const id = newId() as WorkflowId
      const nowMs = now()
      const { name, enabled, trigger, steps } = draft
      await db.query(insert, [
        ...[id, name, JSON.stringify(definitionOf(draft)), yaml, enabled, trigger.type],
        ...[nextFireAt(draft, nowMs, cronTimes), scenarioIdsOf(steps), secretNameOf({ id, trigger })],
        new Date(nowMs),
      ])
      return get(id)
    },

    async list({ limit, cursor, q, enabled, trigger }) {
      const before = cursor === undefined ? null : decodeCursor('workflows', cursor, [uuidShape])[0]
      const pattern = q === undefined ? null : likePattern(q)
      const narrowed = [pattern, enabled ?? null, trigger ?? null]
      const rows = await db.query<WorkflowRow>(newest, [defaultProjectId, before, ...narrowed, limit + 1])
      return pageOf('workflows', rows, limit, toWorkflow)
    },

    findByName: async (name) =>
      (await db.query<WorkflowRow>(byName, [defaultProjectId, name])).map(toWorkflow),

    async source(id) {
      const { rows } = await db.pool.query<WorkflowSource>(
        'select yaml, version from workflows where id = $1',
        [id],
      )
      const [row] = rows
      if (row === undefined) throw new NotFoundError('workflow', id)
      return row
    },

    listVersions: (id, query) =>
      listVersions(db, versionedTables, id, query, (version) => version as WorkflowVersion),

    update: (id, version, draft, yaml) => updateWorkflow(db, id, version, draft, yaml, options),

    setEnabled: (id, enabled) => setWorkflowEnabled(db, id, enabled, options),

    async delete(id) {
      const { rowCount } = await db.pool.query('delete from workflows where id = $1', [id])
      if (rowCount === 0) throw new NotFoundError('workflow', id)
    },

    listRunCompleted: async () => (await db.query<WorkflowRow>(onRunCompleted, [])).map(toWorkflow),

    fireDue: createFireDue(db, { ...options, onError }),
  }
}
