import type { NamedStatement } from '../database.ts'

/**
 * Fetches jobs and claims their runs in one statement; a row for each job. A run is free when it is queued, when its
 * own job was delivered again (so its worker is gone), when it waits for this very job, or when it has waited as long as
 * it meant to; anything else makes the job a spare one, whose `id` is null. Steps in flight at a worker's death are counted, and what the journal saves
 * this attempt from buying again is added up.
 *
 * @param bossFetch - pg-boss's own fetch for this type of job, `$1` of them (see captureFetch).
 */
export function takeUpRunsStatement(jobType: string, bossFetch: string): NamedStatement {
  return {
    name: `take_up_runs_${jobType.toLowerCase()}`,
    text: `
with fetched as (
${bossFetch}
),
-- How many events there will be is known here only, so one id is given and its random half made anew for each.
input as (
  select (data ->> 'runId')::uuid as run_id, id as job_id, "retryCount" as deliveries,
    (left($4, 19) || substr(gen_random_uuid()::text, 20))::uuid as event_id,
    (left($4, 19) || substr(gen_random_uuid()::text, 20))::uuid as error_event_id
  from fetched
),
free as (
  select r.id, r.status = 'running' as was_lost, i.job_id, i.deliveries, i.event_id, i.error_event_id,
    case when r.status = 'running' then (
      select coalesce(jsonb_object_agg(k, coalesce((r.deaths ->> k)::int, 0) + 1), '{}') from unnest(r.in_flight) k
    ) else r.deaths end as deaths
  from runs r join input i on i.run_id = r.id
  -- The list of ids says nothing new; it makes the planner go by the primary key.
  where r.id = any(array(select run_id from input)) and (r.status = 'queued'
    or (r.status = 'running' and r.job_id = i.job_id and i.deliveries > r.job_deliveries)
    or (r.status = 'waiting' and (r.waiting_for ->> 'id' = i.job_id::text
      -- By the clock that the queue goes by.
      or (r.waiting_for ->> 'until')::timestamptz <= now())))
  order by r.id
  for update of r
),
saved as (
  select s.run_id, sum(s.calls)::int as calls, sum(s.input_tokens)::bigint as input_tokens,
    sum(s.output_tokens)::bigint as output_tokens,
    case when bool_and(s.cost_usd is not null) then sum(s.cost_usd) end as cost_usd
  from run_steps s join free on free.id = s.run_id
  where not s.is_shared
  group by s.run_id
),
claimed as (
  update runs r set
    status = 'running',
    attempt = r.attempt + 1,
    started_at = coalesce(r.started_at, $3::timestamptz),
    worker_id = $2::uuid,
    job_id = free.job_id,
    job_deliveries = free.deliveries,
    waiting_for = null,
    in_flight = '{}',
    deaths = free.deaths,
    last_seq = r.last_seq + case when free.was_lost then 2 else 1 end,
    saved_calls = r.saved_calls + coalesce(saved.calls, 0),
    saved_input_tokens = r.saved_input_tokens + coalesce(saved.input_tokens, 0),
    saved_output_tokens = r.saved_output_tokens + coalesce(saved.output_tokens, 0),
    saved_cost_usd = case when saved.run_id is null then r.saved_cost_usd else r.saved_cost_usd + saved.cost_usd end
  from free left join saved on saved.run_id = free.id
  where r.id = free.id
  returning r.*, free.was_lost, free.event_id, free.error_event_id, coalesce(saved.calls, 0) as just_saved_calls
),
log as (
  insert into events (id, run_id, seq, request_id, trace_id, type, level, component, at, latency_ms, data, error)
  select event_id, id, last_seq, request_id, trace_id,
    case when attempt = 1 then 'RunStarted' else 'RunResumed' end, 'info', 'worker', $3::timestamptz,
    case when attempt = 1 then least(greatest(0, extract(epoch from $3::timestamptz - queued_at) * 1000), 2147483647)::int end,
    jsonb_build_object('attempt', attempt, 'workerId', $2::text, 'savedCalls', just_saved_calls), null
  from claimed
  union all
  select error_event_id, id, last_seq - 1, request_id, trace_id, 'Error', 'warn', 'worker', $3::timestamptz, null,
    jsonb_build_object('attempt', attempt - 1, 'willResume', true),
    jsonb_build_object('code', 'worker_lost', 'message', 'The worker that held this run is gone; another one goes on.')
  from claimed where was_lost
)
select i.run_id, i.job_id, i.deliveries, c.id, c.kind, c.attempt, c.request_id, c.trace_id, c.trigger,
  c.forked_from_run_id, c.forked_from_turn, c.input, c.queued_at, c.started_at,
  c.cancel_requested_at, c.deaths, c.calls, c.input_tokens, c.output_tokens, c.cost_usd, c.notes_added,
  case when c.attempt = 1 then ${stepsOf('c.id')} end as steps
from input i left join claimed c on c.job_id = i.job_id`,
  }
}

/**
 * The journals of runs that were attempted before. The worker that was lost may have finished a step after the
 * snapshot that its successor's claim works on; only once that claim stands nothing more can come from it.
 */
export const readJournals: NamedStatement = {
  name: 'read_journals',
  text: `select r.id, ${stepsOf('r.id')} as steps from unnest($1::uuid[]) r (id)`,
}

function stepsOf(runId: string): string {
  return `(select coalesce(json_agg(json_build_object('key', s.key, 'kind', s.kind, 'position', s.position,
    'output', s.output, 'calls', s.calls, 'inputTokens', s.input_tokens, 'outputTokens', s.output_tokens,
    'costUsd', s.cost_usd)), '[]') from run_steps s where s.run_id = ${runId})`
}
