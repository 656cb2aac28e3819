/**
 * Runs whose judges are still at work: their job is there, and it stays until it is done. Jobs are few at a time, since
 * those that are done leave the queue within a minute.
 */
export const runsAtJudge = `
  select distinct (data ->> 'runId')::uuid as run_id from pgboss.job where name = 'JUDGE_RUN' and state <= 'active'`

/**
 * Whether judgements are missing that somebody is at work on: the job is queued with what follows from the end of the run.
 * Snapshots are looked at last, since they can be large.
 *
 * @param run - Name of a row of runs in a statement whose `at_judge` is `runsAtJudge`.
 */
export const isBeingJudged = (run: string): string => `(
  case when ${run}.kind = 'debate' and ${run}.status = 'completed'
    and (${run}.needs_follow_up or ${run}.id in (select run_id from at_judge))
  then ${run}.input ? 'judging' and 2 * jsonb_array_length(${run}.input -> 'judging' -> 'metrics') > (
    select count(distinct (j.metric, j."order")) from judgements j
    where j.run_id = ${run}.id and j.judge = ${run}.input -> 'judging' ->> 'model'
      and ${run}.input -> 'judging' -> 'metrics' ? j.metric)
  else false end)`

/** @param sides - Expression of the sides of an experiment. */
export const candidateIds = (sides: string): string => `
  select candidate.id::uuid from jsonb_array_elements(${sides}) side,
    jsonb_array_elements_text(side -> 'candidateRunIds') candidate (id)`

/** A sum of money is known when every part of it is. */
export const sumOfCosts = (cost: string): string =>
  `case when count(*) = count(${cost}) then coalesce(sum(${cost}), 0) end`
