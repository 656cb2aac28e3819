import type { NamedStatement } from '../../database.ts'
import { bucketOf } from './latency-buckets.ts'

/** Who folds takes turns: aggregates are rows that everybody adds to. */
const foldLock = 726_354_207

/** Inserts rows, or adds them to those that are there: sums by +, counts by what they count. */
function addTo(
  table: string,
  keys: string,
  { sums = [], counts = [] }: { readonly sums?: readonly string[]; readonly counts?: readonly string[] },
  from: string,
): string {
  const added = [
    ...sums.map((column) => `${column} = ${table}.${column} + excluded.${column}`),
    ...counts.map((column) => `${column} = ${addCounts(`${table}.${column}`, `excluded.${column}`)}`),
  ]
  return `
  insert into ${table} (${[keys, ...sums, ...counts].join(', ')}) ${from}
  on conflict (${keys}) do update set ${added.join(', ')}`
}

/** Of two JSON objects of counts. */
const addCounts = (a: string, b: string): string => `(
    select coalesce(jsonb_object_agg(key, count) filter (where count <> 0), '{}')
    from (select key, sum(value::int) as count from (
      select key, value from jsonb_each_text(${a}) union all select key, value from jsonb_each_text(${b})) both_of
      group by key) added)`

const sums = {
  runs: 'sign',
  completed: `sign * (status = 'completed')::int`,
  failed: `sign * (status = 'failed')::int`,
  cancelled: `sign * (status = 'cancelled')::int`,
  turns: 'sign * turns',
  refused_turns: 'sign * refusals',
  tool_calls: 'sign * tool_calls',
  failed_tool_calls: 'sign * failed_tool_calls',
  input_tokens: 'sign * input_tokens',
  output_tokens: 'sign * output_tokens',
  cost_usd: 'sign * cost_usd',
  unpriced_runs: 'sign * is_unpriced::int',
}

const modelSums = {
  calls: 'sign * calls',
  input_tokens: 'sign * "inputTokens"',
  output_tokens: 'sign * "outputTokens"',
  cost_usd: 'sign * coalesce("costUsd", 0)',
  priced_runs: 'sign * ("costUsd" is not null)::int',
}

const summed = (sums: Readonly<Record<string, string>>): string =>
  Object.values(sums)
    .map((value) => `sum(${value})`)
    .join(', ')

/**
 * Takes up to $1 changes off and adds what they say to the aggregates, in one statement: a change is either there still or
 * in all of them. Every change is in two scopes: `all`, and that of its scenario. When somebody else folds, nothing is taken.
 */
export const foldStatement: NamedStatement = {
  name: 'fold_score_changes',
  text: `
with folder as materialized (select pg_try_advisory_xact_lock(${foldLock}) as is_ours),
taken as materialized (
  delete from score_changes
  where (select is_ours from folder) and id = any(array(select id from score_changes order by id limit $1))
  returning sign, project_id, status, scenario_id, finished_at, metrics, models
),
change as materialized (
  select t.project_id, coalesce(t.scenario_id::text, 'none') as scenario, t.sign, t.status, t.models,
    date_trunc('hour', t.finished_at, 'UTC') as hour, date_trunc('day', t.finished_at, 'UTC') as day,
    m."latencyMs" as latency_ms, coalesce(m.turns, 0)::int as turns, coalesce(m.refusals, 0)::int as refusals,
    coalesce(m."toolCalls", 0)::int as tool_calls,
    coalesce(round(m."toolCalls" * (1 - m."toolSuccessRate")), 0)::int as failed_tool_calls,
    coalesce(m."inputTokens", 0)::bigint as input_tokens, coalesce(m."outputTokens", 0)::bigint as output_tokens,
    coalesce(m."costUsd", 0) as cost_usd, m."costUsd" is null and coalesce(m.calls, 0) > 0 as is_unpriced
  from taken t, jsonb_to_record(t.metrics) as m (
    "latencyMs" float8, turns float8, refusals float8, "toolCalls" float8, "toolSuccessRate" float8, calls float8,
    "inputTokens" float8, "outputTokens" float8, "costUsd" numeric)
),
spread as materialized (
  select c.*, s.scope from change c, lateral (values ('all'), (c.scenario)) s (scope)
),
hours as (${addTo(
    'run_hours',
    'project_id, scope, at',
    { sums: Object.keys(sums) },
    `select project_id, scope, hour, ${summed(sums)} from spread group by 1, 2, 3`,
  )}
),
days as (${addTo(
    'run_days',
    'project_id, scope, day',
    { sums: Object.keys(sums) },
    `select project_id, scope, day, ${summed(sums)} from spread group by 1, 2, 3`,
  )}
),
by_hour as (
  select project_id, scope, day, jsonb_object_agg(hour, runs) as runs_by_hour, jsonb_object_agg(hour, failed) as failed_by_hour
  from (
    select project_id, scope, day, extract(hour from hour at time zone 'UTC')::int as hour, sum(${sums.runs}) as runs,
      sum(${sums.failed}) as failed
    from spread group by 1, 2, 3, 4) hour
  group by 1, 2, 3
),
by_latency as (
  select project_id, scope, day, jsonb_object_agg(bucket, runs) as runs_by_latency
  from (
    select project_id, scope, day, ${bucketOf('latency_ms')} as bucket, sum(sign) as runs from spread
    where status = 'completed' and latency_ms is not null group by 1, 2, 3, 4) latency
  group by 1, 2, 3
),
shapes as (${addTo(
    'run_day_shapes',
    'project_id, scope, day',
    { counts: ['runs_by_hour', 'failed_by_hour', 'runs_by_latency'] },
    `select project_id, scope, day, runs_by_hour, failed_by_hour, coalesce(runs_by_latency, '{}')
      from by_hour left join by_latency using (project_id, scope, day)`,
  )}
),
models as (${addTo(
    'model_days',
    'project_id, scope, day, model',
    { sums: Object.keys(modelSums) },
    `select project_id, scope, day, model, ${summed(modelSums)}
      from spread, jsonb_to_recordset(models) as m (
        model text, calls int, "inputTokens" bigint, "outputTokens" bigint, "costUsd" numeric)
      group by 1, 2, 3, 4`,
  )}
)
select count(*)::int as folded from taken`,
}
