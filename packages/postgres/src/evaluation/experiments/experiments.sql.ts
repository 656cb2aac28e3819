import type { NamedStatement } from '../../database.ts'
import { candidateIds, isBeingJudged, runsAtJudge, sumOfCosts } from './candidate-runs.sql.ts'

export const insertExperiment: NamedStatement = {
  name: 'insert_experiment',
  text: `insert into experiments (id, name, sides, scenario_ids, overrides, looks, look, owns_runs, request_id, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
}

/** One statement sees one moment: whether there is a result, and what its runs are then. */
export const getExperiment: NamedStatement = {
  name: 'get_experiment',
  text: `with at_judge as materialized (${runsAtJudge})
    select e.id, e.name, e.sides, e.overrides, e.looks, e.look, e.owns_runs, e.request_id, e.created_at, e.result,
      (select coalesce(json_agg(json_build_object(
          'runId', r.id, 'status', r.status, 'errorCode', r.error ->> 'code',
          'usage', json_build_object('calls', r.calls, 'inputTokens', r.input_tokens,
            'outputTokens', r.output_tokens, 'costUsd', r.cost_usd),
          'judgingUsage', judging.usage, 'isBeingJudged', ${isBeingJudged('r')})), '[]')
        from runs r, lateral (
          select json_build_object(
            'calls', coalesce(sum((j.usage ->> 'calls')::int), 0),
            'inputTokens', coalesce(sum((j.usage ->> 'inputTokens')::bigint), 0),
            'outputTokens', coalesce(sum((j.usage ->> 'outputTokens')::bigint), 0),
            'costUsd', ${sumOfCosts(`(j.usage ->> 'costUsd')::float8`)}) as usage
          from judgements j where j.run_id = r.id) judging
        where r.id in (${candidateIds('e.sides')})) as candidates
    from experiments e where e.id = $1`,
}

export const listExperiments: NamedStatement = {
  name: 'list_experiments',
  text: `with at_judge as materialized (${runsAtJudge}),
    page as (
      select * from experiments
      where project_id = $1 and ($2::uuid is null or id < $2) and ($3::uuid is null or scenario_ids @> array[$3::uuid])
      order by id desc limit $4)
    select p.id, p.name, p.scenario_ids, p.owns_runs, p.created_at, p.result ->> 'status' as status,
      p.result ->> 'verdict' as verdict, p.result ->> 'finishedAt' as finished_at, progress.*
    from page p, lateral (
      select count(*)::int as runs,
        count(*) filter (where r.status in ('completed', 'failed', 'cancelled'))::int as ended,
        count(*) filter (where r.status in ('failed', 'cancelled'))::int as failed,
        count(*) filter (where ${isBeingJudged('r')})::int as judging,
        coalesce(sum(r.calls), 0)::int as calls, coalesce(sum(r.input_tokens), 0)::float8 as input_tokens,
        coalesce(sum(r.output_tokens), 0)::float8 as output_tokens, ${sumOfCosts('r.cost_usd')} as cost_usd
      from runs r where r.id in (${candidateIds('p.sides')})) progress
    order by p.id desc`,
}

/** The order of the ids stays. */
export const runsOfExperiments: NamedStatement = {
  name: 'runs_of_experiments',
  text: `select r.id, r.kind, r.status, r.error ->> 'code' as error_code, r.scenario_id,
      r.attempt, r.forked_from_run_id is not null as is_fork, case when r.kind = 'debate' then r.input end as input,
      exists (select from run_steps s where s.run_id = r.id and s.kind in ('turn', 'call')
        and s.output ->> 'model' like 'simulated:%') as simulated
    from unnest($1::uuid[]) with ordinality wanted (id, place) join runs r on r.id = wanted.id
    order by wanted.place`,
}

/** The first result stays, and one of an earlier look comes too late. */
export const finishExperiment: NamedStatement = {
  name: 'finish_experiment',
  text: `update experiments set result = $2
    where id = $1 and result is null and ($3::smallint is null or look = $3) returning id`,
}
