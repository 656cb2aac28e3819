import type { NewScore } from '@workbench/core/ports/run-journal'
import { isPlain } from './is-plain.sql.ts'

/** What a score takes from the row of its run, beside `id`, `kind` and `finished_at`. */
export const scoredColumns = (run: string): string =>
  `${run}.project_id, ${run}.status, ${run}.scenario_id, ${isPlain(run)} as is_plain`

/**
 * Writes scores of runs that have ended. One that is there is replaced: whatever happened before, nothing stands in the
 * way of an end.
 *
 * @param ended - A table with `id`, `kind`, `finished_at` and the `scoredColumns` of the runs; those it lacks get no score.
 * @param parameter - The statement's that holds the `scoreRow`s, e.g. `$5`.
 */
export const upsertScores = (ended: string, parameter: string): string => `
  insert into scores (run_id, project_id, kind, status, scenario_id, finished_at, is_plain, version, metrics, models,
    computed_at)
  select r.id, r.project_id, r.kind, r.status, r.scenario_id, r.finished_at, r.is_plain, s.version, s.metrics, s.models,
    s.computed_at
  from jsonb_to_recordset(${parameter}::jsonb) as s (
    run_id uuid, version int, metrics jsonb, models jsonb, computed_at timestamptz)
  join ${ended} r on r.id = s.run_id
  where r.finished_at is not null
  on conflict (run_id) do update set
    kind = excluded.kind, status = excluded.status, scenario_id = excluded.scenario_id,
    finished_at = excluded.finished_at, is_plain = excluded.is_plain, version = excluded.version,
    metrics = excluded.metrics, models = excluded.models, computed_at = excluded.computed_at`

export const scoreRow = (runId: string, { version, metrics, models, computedAt }: NewScore) => ({
  ...{ run_id: runId, version, metrics, models, computed_at: computedAt },
})
