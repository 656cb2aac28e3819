import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { IdempotencyKey, NewRun } from '@workbench/core/ports/run-repository'
import { type KeptPayload, keepPayload } from '../blobs/keep-payload.ts'
import { shownOfInput } from '../blobs/shown.ts'
import type { NamedStatement } from '../database.ts'
import { withJson } from './with-json.ts'

/** How long a key stands for its first answer. */
export const idempotencyHours = 24

/**
 * Run rows, `RunQueued` events, jobs and idempotency keys in one statement: no run without a job, no job without a
 * run. Keys that stand already keep their rows out of everything else.
 *
 * @param withPayloads - Some of the inputs are in the blob store; the others don't pay for it.
 * @param bossInsert - pg-boss's own insert for this type of job (see captureInsert).
 */
export function startRunsStatement(
  jobType: string,
  bossInsert: string,
  withPayloads = false,
): NamedStatement {
  const jobs = bossInsert.replace(
    '$1::text::json',
    `(select coalesce(json_agg(json_build_object('id', job_id, 'data', json_build_object('runId', id))), '[]') from fresh)`,
  )
  return {
    name: `start_runs_${jobType.toLowerCase()}${withPayloads ? '_with_payloads' : ''}`,
    text: `
with input as (
  select * from jsonb_to_recordset($1::jsonb) as i (
    id uuid, kind text, title text, scenario_id uuid, workflow_id uuid, parent_run_id uuid, depth int,
    request_id text, trace_id text, trigger jsonb, input jsonb, event_id uuid, job_id uuid, scope text, key text, body_hash text,
    payload text)
),
keys as (
  insert into idempotency_keys as k (scope, key, body_hash, run_id, created_at)
  select scope, key, body_hash, id, $2::timestamptz from input where key is not null
  on conflict (project_id, scope, key) do update
    set body_hash = excluded.body_hash, run_id = excluded.run_id, created_at = excluded.created_at
    where k.created_at < $2::timestamptz - interval '${idempotencyHours} hours'
  returning run_id
),
fresh as (
  select * from input where key is null or id in (select run_id from keys)
),
run as (
  insert into runs (id, kind, status, title, scenario_id, workflow_id, parent_run_id, depth, request_id, trace_id,
    trigger, input, queued_at, last_seq)
  select id, kind, 'queued', title, scenario_id, workflow_id, parent_run_id, depth, request_id, trace_id,
    trigger, input, $2::timestamptz, 1
  from fresh
),
log as (
  insert into events (id, run_id, seq, request_id, trace_id, type, level, component, at, data)
  select event_id, id, 1, request_id, trace_id, 'RunQueued', 'info', 'server', $2::timestamptz,
    jsonb_build_object('kind', kind, 'title', title, 'trigger', trigger)
  from fresh
),
job as (
${jobs}
),${withPayloads ? payloadTable : ''}
wake as (
  select pg_notify('wb_jobs', '${jobType}'), pg_notify('wb_runs', string_agg(id::text, ',')) from fresh
  having count(*) > 0
)
select fresh.id from fresh left join wake on true`,
  }
}

const payloadTable = `
payload as (
  insert into payload_blobs (run_id, sha256) select id, payload from fresh where payload is not null
),`

/** How many runs one statement starts; the ids of all of them go with one notification. */
export const mostStarts = 64

/** A run about to be queued, with the key that its caller named. */
export interface Start {
  readonly run: NewRun
  readonly key: IdempotencyKey | undefined
  /** Its input, ready to be written. */
  readonly input: KeptPayload
}

export const readyStart = async (
  blobs: BlobStore,
  run: NewRun,
  key?: IdempotencyKey | undefined,
): Promise<Start> => ({ run, key, input: await keepPayload(blobs, run.input, { shown: shownOfInput }) })

export const havePayloads = (starts: readonly Start[]): boolean =>
  starts.some(({ input }) => input.sha256 !== null)

export function startRunsValues(
  starts: readonly Start[],
  { newId, now }: { readonly newId: () => string; readonly now: () => number },
): [string, string] {
  const rows = starts.map(({ run, key, input }) => {
    const row = {
      id: run.id,
      kind: run.kind,
      title: run.title,
      scenario_id: run.scenarioId,
      workflow_id: run.workflowId ?? null,
      parent_run_id: run.parentRunId,
      depth: run.depth ?? 0,
      request_id: run.correlation.requestId,
      trace_id: run.correlation.traceId,
      trigger: run.trigger,
      event_id: newId(),
      job_id: newId(),
      scope: key?.scope ?? null,
      key: key?.key ?? null,
      body_hash: key?.bodyHash ?? null,
      ...(input.sha256 !== null && { payload: input.sha256 }),
    }
    return withJson(row, 'input', input.json)
  })
  return [`[${rows.join(',')}]`, new Date(now()).toISOString()]
}
