import type { RunWrite } from '@workbench/core/ports/run-journal'
import type { NamedStatement } from '../database.ts'
import { scoredColumns, scoreRow, upsertScores } from '../evaluation/scores/upsert-scores.sql.ts'
import { needsFollowUp } from '../follow-ups/needs-follow-up.sql.ts'
import { hasEnded, type ReadyWrite } from './ready-write.ts'
import { withJson } from './with-json.ts'
import { hasKnowledge, knowledgeTables, knowledgeValues, sideTables, sideValues } from './write-sides.sql.ts'

/** What some writes have beside their journal. The others, every turn of a debate, don't pay for it. */
interface Beside {
  /** Columns of the run's row that `tables` need. */
  readonly columns: string
  readonly tables: string
}

/** What is changed of runs that this attempt lets go of; most writes are of runs that go on. */
const letGo = `,
    status = coalesce(w.status, r.status),
    output = coalesce(w.output, r.output),
    error = w.error,
    waiting_for = w.waiting_for,
    finished_at = w.finished_at,
    needs_follow_up = case when w.finished_at is null then false else ${needsFollowUp('r', 'w.status')} end,
    worker_id = case when w.status is null then r.worker_id end`

const letGoTables = `,
-- Nobody needs an answer once the run has ended.
unanswered as (
  update approvals a set status = 'expired', decided_at = fence.finished_at
  from fence where fence.finished_at is not null and a.run_id = fence.id and a.status = 'pending'
)`

const text = ({ columns, tables }: Beside, letsGo: boolean) => `
with input as (
  select * from jsonb_to_recordset($1::jsonb) as w (
    run_id uuid, attempt int, event_count int, calls int, input_tokens bigint, output_tokens bigint,
    cost_usd float8, in_flight text[], status text, output jsonb, error jsonb, waiting_for jsonb,
    finished_at timestamptz, payloads text[])
),
fence as (
  update runs r set
    last_seq = r.last_seq + w.event_count,
    calls = r.calls + w.calls,
    input_tokens = r.input_tokens + w.input_tokens,
    output_tokens = r.output_tokens + w.output_tokens,
    cost_usd = r.cost_usd + w.cost_usd,
    in_flight = w.in_flight${letsGo ? letGo : ''}
  from input w
  -- The list of ids says nothing new; it makes the planner go by the primary key. No index knows "not distinct": one by
  -- status would be read through all that run, and through what is dead of it.
  where r.id = any($4::uuid[]) and r.id = w.run_id and r.attempt = w.attempt
    and r.status is not distinct from 'running'
  returning r.id, r.kind, r.workflow_id, r.finished_at, r.last_seq - w.event_count as base_seq,
    coalesce(r.watched_until > now(), false) as is_watched,
    r.cancel_requested_at is not null as is_cancel_requested, r.needs_follow_up, r.notes_added${columns}
),
step as (
  insert into run_steps (run_id, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd)
  select s.run_id, s.key, s.kind, s.position, coalesce(s.output, 'null'), s.calls, s.input_tokens, s.output_tokens, s.cost_usd
  from jsonb_to_recordset($2::jsonb) as s (
    run_id uuid, key text, kind text, position int, output jsonb, calls int, input_tokens bigint,
    output_tokens bigint, cost_usd float8)
  join fence on fence.id = s.run_id
),
log as (
  insert into events (id, run_id, seq, request_id, trace_id, type, level, component, at, latency_ms, data, error)
  select e.id, e.run_id, fence.base_seq + e.place, e.request_id, e.trace_id, e.type, e.level, e.component, e.at,
    e.latency_ms, e.data, e.error
  from jsonb_to_recordset($3::jsonb) as e (
    id uuid, run_id uuid, place int, request_id text, trace_id text, type text, level text, component text,
    at timestamptz, latency_ms int, data jsonb, error jsonb)
  join fence on fence.id = e.run_id
)${letsGo ? letGoTables : ''}${tables}
select id, kind, is_watched, is_cancel_requested, needs_follow_up, notes_added from fence`

/** Parameters that every write has. */
const ofEach = 4

/** What stands beside the journal, and how many parameters it brings. */
const besides = {
  nothing: { columns: '', tables: '', parameters: 0 },
  sides: { columns: '', tables: sideTables, parameters: 4 },
  knowledge: { columns: '', tables: `${sideTables}${knowledgeTables}`, parameters: 8 },
} satisfies Readonly<Record<string, Beside & { readonly parameters: number }>>

const payloadTable = `,
payload as (
  insert into payload_blobs (run_id, sha256)
  select fence.id, p.sha256 from input w join fence on fence.id = w.run_id, unnest(w.payloads) p (sha256)
  on conflict do nothing
)`

/** The parameter of the scores comes after those of the others. */
const scored = ({ columns, tables }: Beside, parameter: string): Beside => ({
  columns: `${columns}, ${scoredColumns('r')}`,
  tables: `${tables},
score as (${upsertScores('fence', parameter)})`,
})

const statements = new Map<string, NamedStatement>()

/**
 * Everything a turn boundary leaves behind, for any number of runs, in one statement: the fence, the finished
 * steps, the events numbered in commit order. A run without a row in `fence` belongs to another attempt; nothing
 * of it is written.
 */
function writeRuns(
  beside: keyof typeof besides,
  has: { readonly payloads: boolean; readonly scores: boolean; readonly ends: boolean },
): NamedStatement {
  const parts = [
    beside === 'nothing' ? '' : beside,
    has.payloads ? 'payloads' : '',
    has.scores ? 'scores' : '',
    has.ends ? 'ends' : '',
  ]
  const name = ['write_runs', ...parts.filter((part) => part !== '')].join('_and_')
  const known = statements.get(name)
  if (known !== undefined) return known
  const { columns, tables, parameters } = besides[beside]
  const whole: Beside = { columns, tables: has.payloads ? `${tables}${payloadTable}` : tables }
  const all = has.scores ? scored(whole, `$${ofEach + parameters + 1}`) : whole
  const statement = { name, text: text(all, has.ends) }
  statements.set(name, statement)
  return statement
}

/** @param nowIso - When the writes take place. */
export function writeRunsQuery(
  writes: readonly ReadyWrite[],
  nowIso: string,
): { readonly statement: NamedStatement; readonly values: readonly unknown[] } {
  const scores = scoreRowsOf(writes)
  const beside = besideOf(writes)
  const payloads = writes.some((write) => write.payloads.length > 0)
  const ends = writes.some(({ end, waitingFor }) => end !== undefined || waitingFor !== undefined)
  return {
    statement: writeRuns(beside, { payloads, scores: scores.length > 0, ends }),
    values: [
      ...writeRunsValues(writes, nowIso),
      ...(beside === 'nothing' ? [] : [...sideValues(writes), nowIso]),
      ...(beside === 'knowledge' ? knowledgeValues(writes) : []),
      ...(scores.length === 0 ? [] : [JSON.stringify(scores)]),
    ],
  }
}

function besideOf(writes: readonly RunWrite[]): keyof typeof besides {
  if (writes.every(({ side }) => side === undefined)) return 'nothing'
  return writes.some(({ side }) => side !== undefined && hasKnowledge(side)) ? 'knowledge' : 'sides'
}

const scoreRowsOf = (writes: readonly RunWrite[]) =>
  writes.flatMap(({ runId, end }) =>
    hasEnded(end) && end.score !== undefined ? [scoreRow(runId, end.score)] : [],
  )

function writeRunsValues(writes: readonly ReadyWrite[], nowIso: string): [string, string, string, string[]] {
  const rows = writes.map((write) => {
    const { runId, attempt, events, usage, inFlight, end, endOutput, payloads, waitingFor } = write
    const ended = hasEnded(end) ? end : null
    const row = {
      run_id: runId,
      attempt,
      event_count: events.length,
      calls: usage.calls,
      input_tokens: usage.inputTokens,
      output_tokens: usage.outputTokens,
      cost_usd: usage.costUsd,
      in_flight: inFlight,
      status: waitingFor === undefined ? (end?.status ?? null) : 'waiting',
      error: ended?.error ?? null,
      waiting_for: waitingFor ?? null,
      // What was measured of it ends then, too.
      finished_at: ended === null ? null : (ended.score?.computedAt ?? nowIso),
      ...(payloads.length > 0 && { payloads }),
    }
    return withJson(row, 'output', endOutput ?? 'null')
  })
  const steps = writes.flatMap(({ runId, steps, outputs }) =>
    steps.map(({ key, kind, position, usage }, index) => {
      const row = {
        run_id: runId,
        key,
        kind,
        position,
        calls: usage.calls,
        input_tokens: usage.inputTokens,
        output_tokens: usage.outputTokens,
        cost_usd: usage.costUsd,
      }
      return withJson(row, 'output', outputs[index] ?? 'null')
    }),
  )
  const events = writes.flatMap(({ runId, correlation, events }) =>
    events.map(({ id, type, level, component, at, latencyMs, data, error }, index) => ({
      id,
      run_id: runId,
      place: index + 1,
      request_id: correlation.requestId,
      trace_id: correlation.traceId,
      type,
      level,
      component,
      at,
      latency_ms: latencyMs,
      data,
      error,
    })),
  )
  return [
    `[${rows.join(',')}]`,
    `[${steps.join(',')}]`,
    JSON.stringify(events),
    writes.map(({ runId }) => runId),
  ]
}
