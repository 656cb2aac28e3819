import type { RunId } from '@workbench/core/models/ids'
import type { ScoredRun, StoredScore } from '@workbench/core/models/score'
import type { ScoreRepository } from '@workbench/core/ports/score-repository'
import type { Database, NamedStatement } from '../../database.ts'
import { defaultProjectId } from '../../schema.ts'
import { addJudgement, judgementsOf } from './judgements.ts'
import { recentScores, scoredRunsByIds } from './list-scores.sql.ts'
import { outdatedRuns } from './outdated-runs.ts'
import { type ScoredRunRow, toScoredRun } from './scored-run-row.ts'
import { scoredColumns, scoreRow, upsertScores } from './upsert-scores.sql.ts'

interface ScoreRow {
  version: number
  metrics: StoredScore['metrics']
  models: StoredScore['models']
  computed_at: Date
}

const getScore: NamedStatement = {
  name: 'get_score',
  text: 'select version, metrics, models, computed_at from scores where run_id = $1',
}

// A retry that holds the row is waited for; what it has made of the run is what is looked at then.
const replaceScore: NamedStatement = {
  name: 'replace_score',
  text: `with ended as (
      select r.id, r.kind, r.finished_at, ${scoredColumns('r')}
      from runs r where r.id = $2 and r.finished_at = $3 and r.status in ('completed', 'failed', 'cancelled')
      for share
    )
    ${upsertScores('ended', '$1')}
    returning run_id`,
}

export function createScoreRepository(db: Database): ScoreRepository {
  const scoredRuns = async (statement: NamedStatement, values: readonly unknown[]): Promise<ScoredRun[]> =>
    (await db.query<ScoredRunRow>(statement, values)).map(toScoredRun)

  return {
    async get(runId: RunId) {
      const [row] = await db.query<ScoreRow>(getScore, [runId])
      if (row === undefined) return null
      const { computed_at, ...score } = row
      return { runId, ...score, computedAt: computed_at.toISOString() }
    },
    ofRuns: (runIds) => scoredRuns(scoredRunsByIds, [runIds]),
    recent: ({ scenarioId, limit, before, completedOnly }) => {
      const statement = recentScores({ completedOnly, isBefore: before !== undefined })
      const values = [defaultProjectId, scenarioId, limit]
      return scoredRuns(statement, before === undefined ? values : [...values, before])
    },
    outdated: (version, limit, after, scenarioId) =>
      outdatedRuns(db, version, limit, after, scenarioId ?? null),
    async replace({ runId, ...score }, finishedAt) {
      const rows = await db.query(replaceScore, [JSON.stringify([scoreRow(runId, score)]), runId, finishedAt])
      return rows.length === 1
    },
    judgements: (runIds) => judgementsOf(db, runIds),
    addJudgement: (judgement) => addJudgement(db, judgement),
  }
}
