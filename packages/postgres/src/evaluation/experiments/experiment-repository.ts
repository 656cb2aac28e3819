import { NotFoundError } from '@workbench/core/errors'
import { problemWithExtending, problemWithReopening } from '@workbench/core/evaluation/experiment-states'
import type { ExperimentId } from '@workbench/core/models/experiment'
import type {
  ExperimentRepository,
  ExperimentResult,
  ExperimentRun,
} from '@workbench/core/ports/experiment-repository'
import type pg from 'pg'
import { openPayload } from '../../blobs/open-payload.ts'
import { decodeCursor, uuidShape } from '../../cursor.ts'
import type { Database } from '../../database.ts'
import { inTransaction } from '../../in-transaction.ts'
import { pageOf } from '../../library/page-of.ts'
import { takeKey } from '../../runs/start-runs.ts'
import type { StartRunsIn } from '../../runs/start-runs-in.ts'
import { defaultProjectId } from '../../schema.ts'
import {
  type ExperimentRow,
  type ExperimentRunRow,
  type ExperimentSummaryRow,
  toExperimentRun,
  toExperimentSummary,
  toStoredExperiment,
} from './experiment-row.ts'
import {
  finishExperiment,
  getExperiment,
  insertExperiment,
  listExperiments,
  runsOfExperiments,
} from './experiments.sql.ts'

export function createExperimentRepository(
  db: Database,
  { startRuns }: { readonly startRuns: StartRunsIn },
): ExperimentRepository {
  return {
    create: (plan, runs, key) =>
      inTransaction(db.pool, async (client) => {
        // A key stands for what was started under its path, which is an experiment here.
        const earlier = key === undefined ? null : await takeKey(client, key, plan.id)
        if (earlier !== null) return { id: earlier.runId as string as ExperimentId, replayed: true }
        const { id, name, sides, overrides, looks, look, ownsRuns, requestId, createdAt } = plan
        const scenarioIds = sides.map(({ scenarioId }) => scenarioId)
        const values = [id, name, JSON.stringify(sides), scenarioIds, JSON.stringify(overrides)]
        await client.query(
          db.statement(insertExperiment, [...values, looks, look, ownsRuns, requestId, createdAt]),
        )
        await startRuns(client, runs)
        return { id, replayed: false }
      }),

    async get(id) {
      const [row] = await db.query<ExperimentRow & pg.QueryResultRow>(getExperiment, [id])
      if (row === undefined) throw new NotFoundError('experiment', id)
      return toStoredExperiment(row)
    },

    async list({ limit, cursor, scenarioId = null }) {
      const [before = null] = cursor === undefined ? [] : decodeCursor('experiments', cursor, [uuidShape])
      const values = [defaultProjectId, before, scenarioId, limit + 1]
      const rows = await db.query<ExperimentSummaryRow & pg.QueryResultRow>(listExperiments, values)
      return pageOf('experiments', rows, limit, toExperimentSummary)
    },

    async finish(id, result, look) {
      const values = [id, JSON.stringify(result), look ?? null]
      const rows = await db.query<{ id: string }>(finishExperiment, values)
      if (rows.length === 0) await refuseUnknown(db, id)
      return rows.length > 0
    },

    extend: (id, sides, runs, key) =>
      inTransaction(db.pool, async (client) => {
        const earlier = key === undefined ? null : await takeKey(client, key, id)
        if (earlier !== null) return
        const problem = problemWithExtending(await stateOf(client, id))
        if (problem !== null) throw problem
        await client.query('update experiments set sides = $2, look = 2, result = null where id = $1', [
          id,
          JSON.stringify(sides),
        ])
        await startRuns(client, runs)
      }),

    reopen: (id, key) =>
      inTransaction(db.pool, async (client) => {
        const earlier = key === undefined ? null : await takeKey(client, key, id)
        if (earlier !== null) return
        const problem = problemWithReopening(await stateOf(client, id))
        if (problem !== null) throw problem
        await client.query('update experiments set result = null where id = $1', [id])
      }),

    async runs(runIds) {
      const rows = await db.query<ExperimentRunRow & pg.QueryResultRow>(runsOfExperiments, [runIds])
      const runs: ExperimentRun[] = []
      for (const row of rows)
        runs.push(toExperimentRun({ ...row, input: await openPayload(db.blobs, row.input) }))
      return runs
    },
  }
}

async function refuseUnknown(db: Database, id: ExperimentId): Promise<void> {
  const { rowCount } = await db.pool.query('select from experiments where id = $1', [id])
  if (rowCount === 0) throw new NotFoundError('experiment', id)
}

interface State {
  look: 1 | 2
  looks: 1 | 2
  ownsRuns: boolean
  status: ExperimentResult['status'] | null
}

/** Nobody else changes it until the transaction ends. */
async function stateOf(client: pg.ClientBase, id: ExperimentId): Promise<State> {
  const { rows } = await client.query<State>(
    `select look, looks, owns_runs as "ownsRuns", result ->> 'status' as status from experiments where id = $1
     for update`,
    [id],
  )
  const [state] = rows
  if (state === undefined) throw new NotFoundError('experiment', id)
  return state
}
