import { ConflictError, InvalidInputError, NotFoundError } from '@workbench/core/errors'
import { baselineFaults, type PinnableRun } from '@workbench/core/evaluation/baseline-faults'
import type { Baseline, BaselineDraft } from '@workbench/core/models/experiment'
import type { ScenarioId } from '@workbench/core/models/ids'
import type { BaselineRepository } from '@workbench/core/ports/baseline-repository'
import type pg from 'pg'
import { decodeCursor, uuidShape } from '../cursor.ts'
import type { Database, NamedStatement } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { pageOf } from '../library/page-of.ts'

interface BaselineRow {
  id: string
  scenario_id: string
  name: string
  run_ids: string[]
  note: string
  created_at: Date
}

const columns = 'id, scenario_id, name, run_ids, note, created_at'

const newestFirst: NamedStatement = {
  name: 'list_baselines',
  text: `select ${columns} from baselines where scenario_id = $1 and ($2::uuid is null or id < $2)
    order by id desc limit $3`,
}

const byName: NamedStatement = {
  name: 'find_baseline',
  text: `select ${columns} from baselines where scenario_id = $1 and name = $2`,
}

export function createBaselineRepository(
  db: Database,
  { newId, now }: { readonly newId: () => string; readonly now: () => number },
): BaselineRepository {
  return {
    create: (scenarioId, draft) =>
      inTransaction(db.pool, async (client) => {
        await checkScenario(client, scenarioId)
        await checkRuns(client, scenarioId, draft.runIds)
        return insert(client, scenarioId, draft, { id: newId(), createdAt: new Date(now()) })
      }),

    async list(scenarioId, { limit, cursor }) {
      const list = `baselines of ${scenarioId}`
      const [before = null] = cursor === undefined ? [] : decodeCursor(list, cursor, [uuidShape])
      const rows = await db.query<BaselineRow>(newestFirst, [scenarioId, before, limit + 1])
      return pageOf(list, rows, limit, toBaseline)
    },

    async find(scenarioId, name) {
      const [row] = await db.query<BaselineRow>(byName, [scenarioId, name])
      return row === undefined ? null : toBaseline(row)
    },

    async newest(scenarioId) {
      const [row] = await db.query<BaselineRow>(newestFirst, [scenarioId, null, 1])
      return row === undefined ? null : toBaseline(row)
    },
  }
}

/** It stays until the transaction ends. */
async function checkScenario(client: pg.ClientBase, id: ScenarioId): Promise<void> {
  const { rowCount } = await client.query('select from scenarios where id = $1 for key share', [id])
  if (rowCount === 0) throw new NotFoundError('scenario', id)
}

/** A run that is completed stays so, and runs are not deleted: no lock is needed. */
async function checkRuns(client: pg.ClientBase, scenarioId: ScenarioId, runIds: BaselineDraft['runIds']) {
  const { rows } = await client.query<PinnableRun & { id: string }>(
    `select id, status, scenario_id as "scenarioId", forked_from_run_id is not null as "isFork"
     from runs where id = any($1::uuid[])`,
    [runIds],
  )
  const found = new Map<string, PinnableRun>(rows.map((row) => [row.id, row]))
  const faults = baselineFaults(scenarioId, runIds, (id) => found.get(id))
  if (faults.length > 0) throw new InvalidInputError(faults)
}

async function insert(
  client: pg.ClientBase,
  scenarioId: ScenarioId,
  { name, runIds, note }: BaselineDraft,
  { id, createdAt }: { readonly id: string; readonly createdAt: Date },
): Promise<Baseline> {
  const { rows } = await client.query<BaselineRow>(
    `insert into baselines (id, scenario_id, name, run_ids, note, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (scenario_id, name) do nothing returning ${columns}`,
    [id, scenarioId, name, runIds, note, createdAt],
  )
  const [row] = rows
  if (row !== undefined) return toBaseline(row)
  throw new ConflictError(`This scenario has a baseline "${name}" already.`, {
    hint: 'Baselines are never changed: choose another name.',
  })
}

function toBaseline({ id, scenario_id, name, run_ids, note, created_at }: BaselineRow): Baseline {
  const baseline = { id, scenarioId: scenario_id, name, runIds: run_ids, note }
  // Rows are written by us alone, from values that were checked on their way in.
  return { ...baseline, createdAt: created_at.toISOString() } as Baseline
}
