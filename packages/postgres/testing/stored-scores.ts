import type { ScenarioId } from '@workbench/core/models/ids'
import type { RunStatus } from '@workbench/core/models/run'
import type { ModelShare, ScoreMetrics } from '@workbench/core/models/score'
import { someMetrics } from '@workbench/core/testing/builders-of-scores'
import { testId } from '@workbench/core/testing/test-id'
import type pg from 'pg'

/** A row of `scores` as the aggregates see it. */
export interface ScoreRow {
  readonly runId: string
  readonly status: Extract<RunStatus, 'completed' | 'failed' | 'cancelled'>
  readonly scenarioId: ScenarioId | null
  readonly finishedAt: string
  readonly metrics: ScoreMetrics
  readonly models: readonly ModelShare[]
}

export const aScoreRow = ({
  metrics,
  ...overrides
}: Partial<Omit<ScoreRow, 'metrics'>> & { metrics?: Partial<ScoreMetrics> } = {}): ScoreRow => ({
  runId: testId(),
  status: 'completed',
  scenarioId: null,
  finishedAt: '2026-03-10T12:00:00.000Z',
  models: [],
  ...overrides,
  metrics: someMetrics(metrics),
})

/** Stores a score without its run; one that is there is replaced. */
export async function storeScore(pool: pg.Pool, row: ScoreRow): Promise<void> {
  await pool.query(
    `insert into scores (run_id, kind, status, scenario_id, finished_at, is_plain, version, metrics, models, computed_at)
     values ($1, 'debate', $2, $3, $4, true, 1, $5, $6, now())
     on conflict (run_id) do update set status = excluded.status, metrics = excluded.metrics, models = excluded.models`,
    [
      ...[row.runId, row.status, row.scenarioId, row.finishedAt],
      ...[JSON.stringify(row.metrics), JSON.stringify(row.models)],
    ],
  )
}
