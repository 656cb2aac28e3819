import type { EffectWrite, NewApproval, RunWrite } from '@workbench/core/ports/run-journal'

/**
 * What runs write beside their journals, in the statement that fences them (see write-run.sql.ts): the ledger, records
 * and questions.
 */
export const sideTables = `,
effect as (
  insert into effects (run_id, key, step_id, kind, target, status, idempotency_key, request, response, at, settled_at)
  select e.run_id, e.key, e.step_id, e.kind, e.target, e.status, e.idempotency_key, e.request, e.response, e.at,
    e.settled_at
  from jsonb_to_recordset($5::jsonb) as e (
    run_id uuid, key text, step_id text, kind text, target text, status text, idempotency_key text, request jsonb,
    response jsonb, at timestamptz, settled_at timestamptz)
  join fence on fence.id = e.run_id
  on conflict (run_id, key) do update
    set status = excluded.status, response = excluded.response, settled_at = excluded.settled_at
),
record as (
  insert into records (collection, key, value, run_id, updated_at)
  select distinct on (v.collection, v.key) v.collection, v.key, coalesce(v.value, 'null'), v.run_id, $8::timestamptz
  from jsonb_to_recordset($6::jsonb) as v (run_id uuid, place int, collection text, key text, value jsonb)
  join fence on fence.id = v.run_id
  -- Of two runs that write the same one the later counts. The same order everywhere: nobody waits in a circle.
  order by v.collection, v.key, v.place desc
  on conflict (project_id, collection, key) do update
    set value = excluded.value, run_id = excluded.run_id, updated_at = excluded.updated_at
),
question as (
  insert into approvals (id, run_id, workflow_id, step_id, title, details, status, created_at, decided_at, expires_at,
    approvers, required)
  select q.id, fence.id, fence.workflow_id, q.step_id, q.title, q.details,
    case when fence.finished_at is null then 'pending' else 'expired' end, $8::timestamptz, fence.finished_at,
    q.expires_at, q.approvers, q.required
  from jsonb_to_recordset($7::jsonb) as q (run_id uuid, ${questionColumns()})
  join fence on fence.id = q.run_id
  on conflict do nothing
)`

/** $5 to $7. */
export function sideValues(writes: readonly RunWrite[]): [string, string, string] {
  const effects = writes.flatMap(({ runId, side }) =>
    (side?.effects ?? []).map((effect) => effectRow(runId, effect)),
  )
  const records = writes.flatMap(({ runId, side }) =>
    (side?.records ?? []).map(({ collection, key, value }) => ({ run_id: runId, collection, key, value })),
  )
  const approvals = writes.flatMap(({ runId, side }) =>
    (side?.approvals ?? []).map((approval) => ({ run_id: runId, ...questionRow(approval) })),
  )
  return [
    JSON.stringify(effects),
    JSON.stringify(records.map((record, place) => ({ ...record, place }))),
    JSON.stringify(approvals),
  ]
}

function effectRow(runId: string, { key, stepId, idempotencyKey, atMs, ...effect }: EffectWrite) {
  const at = new Date(atMs).toISOString()
  return {
    run_id: runId,
    key,
    step_id: stepId,
    kind: effect.kind,
    target: effect.target,
    status: effect.status,
    idempotency_key: idempotencyKey,
    request: effect.request,
    response: effect.response,
    at,
    settled_at: effect.status === 'intended' ? null : at,
  }
}

/** Of a recordset of `questionRow`s. */
export function questionColumns(): string {
  return `id uuid, step_id text, title text, details jsonb, expires_at timestamptz, approvers text[], required int`
}

export const questionRow = ({
  id,
  stepId,
  title,
  details,
  expiresAtMs,
  approvers = [],
  required = 1,
}: NewApproval) => ({
  id,
  step_id: stepId,
  title,
  details,
  expires_at: expiresAtMs === null ? null : new Date(expiresAtMs).toISOString(),
  approvers,
  required,
})
