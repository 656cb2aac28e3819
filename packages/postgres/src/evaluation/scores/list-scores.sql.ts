import type { NamedStatement } from '../../database.ts'

/**
 * Who is to judge stands in the run's snapshot, which can be large: it is opened where somebody has judged, and nowhere
 * else.
 */
const scoredRuns = `
  select s.run_id, s.status, s.finished_at, s.version, s.metrics, r.title, r.kind, r.trigger, j.judgements,
    case when j.judgements is not null then r.input -> 'judging' end as judging
  from scores s
  join runs r on r.id = s.run_id
  left join lateral (
    select json_agg(json_build_object('metric', metric, 'judge', judge, 'promptVersion', prompt_version,
      'order', "order", 'value', value, 'error', error)) as judgements
    from judgements where run_id = s.run_id
  ) j on true`

export const scoredRunsByIds: NamedStatement = {
  name: 'scored_runs_by_ids',
  text: `${scoredRuns}
    where s.run_id = any($1::uuid[])
    order by array_position($1::uuid[], s.run_id)`,
}

/** Names the statement for what it has. */
export function recentScores({
  completedOnly,
  isBefore,
}: {
  readonly completedOnly: boolean
  readonly isBefore: boolean
}): NamedStatement {
  const completed = completedOnly ? `and s.status = 'completed'` : ''
  // Of a run that has no score yet, too.
  const before = isBefore
    ? 'and (s.finished_at, s.run_id) < (select b.finished_at, b.id from runs b where b.id = $4)'
    : ''
  const name = ['recent_scores', completedOnly && 'completed', isBefore && 'before'].filter(Boolean).join('_')
  return {
    name,
    text: `${scoredRuns}
      where s.project_id = $1 and s.scenario_id = $2 and s.is_plain ${completed} ${before}
      order by s.finished_at desc, s.run_id desc limit $3`,
  }
}
