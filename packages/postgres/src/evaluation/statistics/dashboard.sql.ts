import type { NamedStatement } from '../../database.ts'

const columns = [
  ...[
    'runs',
    'completed',
    'failed',
    'cancelled',
    'turns',
    'refused_turns',
    'tool_calls',
    'failed_tool_calls',
  ],
  ...['input_tokens', 'output_tokens', 'cost_usd', 'unpriced_runs'],
]

/** JSON has one kind of number. */
const sums = columns
  .map((column) => `coalesce(sum(${column}), 0)::float8 as "${inCamelCase(column)}"`)
  .join(', ')

function inCamelCase(column: string): string {
  return column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

const epochMs = (moment: string): string => `(extract(epoch from ${moment}) * 1000)::float8`

/** As a JSON array of arrays, or of objects. */
const lists = (values: string, from: string): string =>
  `(select coalesce(json_agg(json_build_array(${values})), '[]') ${from})`
const rows = (of: string): string => `(select coalesce(json_agg(row_to_json(r)), '[]') from (${of}) r)`

/** What ended in the span: its whole days from their own table, what is before and after them from that of the hours. */
const parts = (selected: string, scope: string): string => `
    select day, ${selected} from run_days where project_id = $1 and ${scope} and day >= $6 and day < $7
    union all
    select date_trunc('day', at, 'UTC'), ${selected} from run_hours
    where project_id = $1 and ${scope} and at >= $3 and at < least($6::timestamptz, $4)
    union all
    select date_trunc('day', at, 'UTC'), ${selected} from run_hours
    where project_id = $1 and ${scope} and at >= greatest($6::timestamptz, $7) and at < $4`

/**
 * Everything a dashboard shows, in one statement: $1 project, $2 scope, $3 from, $4 to; $5 is the start of the first day
 * that the span touches, $6 and $7 are the ends of what in it are whole days, one after the other when there are none.
 */
export const dashboardStatement: NamedStatement = {
  name: 'dashboard',
  text: `
with part as materialized (${parts(columns.join(', '), 'scope = $2')}
),
shape as materialized (
  select * from run_day_shapes where project_id = $1 and scope = $2 and day >= $5 and day < $4
),
scenario as (
  select scope, sum(runs)::float8 as runs, sum(failed)::float8 as failed, sum(cost_usd)::float8 as "costUsd"
  from (${parts('scope, runs, failed, cost_usd', `scope <> 'all' and ($2 = 'all' or scope = $2)`)}) part
  group by scope having sum(runs) > 0 order by sum(cost_usd) desc, sum(runs) desc, scope limit 50
)
select
  coalesce((select at from score_changes order by id limit 1), now()) as as_of,
  (select row_to_json(total) from (select ${sums} from part) total) as totals,
  ${rows(`select ${epochMs('day')} as at, ${sums} from part group by day having sum(runs) > 0 order by day`)} as days,
  ${lists(`${epochMs('day')}, runs_by_hour, failed_by_hour`, 'from shape')} as hours,
  ${lists(`${epochMs('day')}, runs_by_latency`, 'from shape')} as latencies,
  ${rows(`select model, sum(calls)::float8 as calls, sum(input_tokens)::float8 as "inputTokens",
      sum(output_tokens)::float8 as "outputTokens",
      case when sum(priced_runs) > 0 then sum(cost_usd)::float8 end as "costUsd"
    from model_days where project_id = $1 and scope = $2 and day >= $5 and day < $4
    group by model having sum(calls) > 0
    order by "costUsd" desc nulls last, calls desc, model limit 50`)} as models,
  ${rows(`select scenario.*, s.name
    from scenario left join scenarios s on s.id = case when scope <> 'none' then scope::uuid end
    order by "costUsd" desc, runs desc, scope`)} as scenarios`,
}
