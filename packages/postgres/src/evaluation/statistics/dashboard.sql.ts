import type { NamedStatement } from '../../database.ts'

const sums = `
  coalesce(sum(runs), 0)::int as runs, coalesce(sum(completed), 0)::int as completed,
  coalesce(sum(failed), 0)::int as failed, coalesce(sum(cancelled), 0)::int as cancelled,
  coalesce(sum(turns), 0)::int as turns, coalesce(sum(refused_turns), 0)::int as "refusedTurns",
  coalesce(sum(tool_calls), 0)::int as "toolCalls", coalesce(sum(failed_tool_calls), 0)::int as "failedToolCalls",
  coalesce(sum(input_tokens), 0)::float8 as "inputTokens", coalesce(sum(output_tokens), 0)::float8 as "outputTokens",
  coalesce(sum(cost_usd), 0)::float8 as "costUsd", coalesce(sum(unpriced_runs), 0)::int as "unpricedRuns"`

const epochMs = (moment: string): string => `(extract(epoch from ${moment}) * 1000)::float8`

const rows = (of: string): string => `(select coalesce(json_agg(row_to_json(r)), '[]') from (${of}) r)`

/**
 * Everything a dashboard shows, in one statement: $1 project, $2 scope, $3 from, $4 to; $5 is the start of the first day
 * that the span touches, $6 and $7 are the ends of what in it are whole days, one after the other when there are none.
 *
 * Scenarios are added up from whole days and the hours before and after: over all hours there would be as many rows as runs.
 */
export const dashboardStatement: NamedStatement = {
  name: 'dashboard',
  text: `
with hour as materialized (
  select * from run_hours where project_id = $1 and scope = $2 and at >= $3 and at < $4 and runs <> 0
),
scenario as (
  select scope, sum(runs) as runs, sum(failed) as failed, sum(cost_usd) as cost_usd
  from (
    select scope, runs, failed, cost_usd from run_days
    where project_id = $1 and day >= $6 and day < $7 and ($2 = 'all' or scope = $2)
    union all
    select scope, runs, failed, cost_usd from run_hours
    where project_id = $1 and at >= $3 and at < least($6::timestamptz, $4) and scope <> 'all' and ($2 = 'all' or scope = $2)
    union all
    select scope, runs, failed, cost_usd from run_hours
    where project_id = $1 and at >= greatest($6::timestamptz, $7) and at < $4
      and scope <> 'all' and ($2 = 'all' or scope = $2)) part
  group by scope having sum(runs) > 0 order by 4 desc, 2 desc, 1 limit 50
)
select
  coalesce((select at from score_changes order by id limit 1), now()) as as_of,
  (select row_to_json(total) from (select ${sums} from hour) total) as totals,
  (select coalesce(json_agg(json_build_array(${epochMs('at')}, runs, failed) order by at), '[]') from hour) as hours,
  ${rows(`select ${epochMs(`date_trunc('day', at, 'UTC')`)} as at, ${sums} from hour group by 1 order by 1`)} as days,
  ${rows(`select ${epochMs('day')} as at, json_agg(json_build_array(bucket, runs)) as histogram
    from run_latencies where project_id = $1 and scope = $2 and day >= $5 and day < $4 and runs > 0
    group by day`)} as latencies,
  ${rows(`select model, sum(calls)::int as calls, sum(input_tokens)::float8 as "inputTokens",
      sum(output_tokens)::float8 as "outputTokens",
      case when sum(priced_runs) > 0 then sum(cost_usd)::float8 end as "costUsd"
    from model_days where project_id = $1 and scope = $2 and day >= $5 and day < $4
    group by model having sum(calls) > 0
    order by "costUsd" desc nulls last, calls desc, model limit 50`)} as models,
  ${rows(`select s.name, scenario.scope, scenario.runs, scenario.failed,
      scenario.cost_usd::float8 as "costUsd"
    from scenario left join scenarios s on s.id = case when scenario.scope <> 'none' then scenario.scope::uuid end
    order by scenario.cost_usd desc, scenario.runs desc, scenario.scope`)} as scenarios`,
}
