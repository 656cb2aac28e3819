import type { QualityFigures } from '@workbench/core/evaluation/quality-of'
import { orm } from '../drizzle.ts'
import { runs } from '../schema.ts'

const { sql } = orm

/**
 * The figures that can speak for a run; null while it has no score. Two look-ups by primary keys for each row that is
 * given out. Judges are asked in both orders: one alone is no figure, and the newest prompt counts.
 */
export const qualityFigures = sql<QualityFigures | null>`(
  select jsonb_build_object('groundedness', s.metrics -> 'groundedness', 'toolSuccessRate',
    s.metrics -> 'toolSuccessRate') || coalesce((
      select jsonb_object_agg(j.metric, j.value) from (
        select distinct on (metric) metric, avg(value) as value
        from judgements where run_id = ${runs.id} and metric in ('rubric', 'faithfulness')
        group by metric, judge, prompt_version having count(value) = 2
        order by metric, prompt_version desc
      ) j), '{}')
  from scores s where s.run_id = ${runs.id})`
