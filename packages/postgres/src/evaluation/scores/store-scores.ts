import type { StoredScore } from '@workbench/core/models/score'
import type pg from 'pg'
import { scoredColumns, scoreRow, upsertScores } from './upsert-scores.sql.ts'

const statement = `with ended as (select r.id, r.kind, r.finished_at, ${scoredColumns('r')}
    from runs r where r.id = any($2::uuid[]))
  ${upsertScores('ended', '$1')}`

/** Within the transaction that ends the runs. */
export async function storeScores(client: pg.ClientBase, scores: readonly StoredScore[]): Promise<void> {
  if (scores.length === 0) return
  const rows = scores.map(({ runId, ...score }) => scoreRow(runId, score))
  await client.query(statement, [JSON.stringify(rows), scores.map(({ runId }) => runId)])
}
