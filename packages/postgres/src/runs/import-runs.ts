import type { DebateResult } from '@workbench/core/models/debate'
import type { FinishedRun } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from './append-event.ts'

type RunId = FinishedRun['id']

/** Takes over runs that ended elsewhere; one whose source was read before is left out. */
export async function importRuns(
  db: Database,
  runs: readonly FinishedRun[],
  newId: () => string,
): Promise<(RunId | null)[]> {
  return inTransaction(db.pool, async (client) => {
    const ids: (RunId | null)[] = []
    for (const run of runs) ids.push((await importRun(client, run, newId)) ? run.id : null)
    return ids
  })
}

async function importRun(client: pg.ClientBase, run: FinishedRun, newId: () => string): Promise<boolean> {
  const output = run.output as DebateResult | null
  const steps = output === null ? [] : stepsOf(output)
  const usage = steps.map((step) => step.output.usage)
  const sum = (of: (one: (typeof usage)[number]) => number) =>
    usage.reduce((total, one) => total + of(one), 0)
  const cost = usage.some(({ costUsd }) => costUsd === null) ? null : sum(({ costUsd }) => costUsd ?? 0)
  const { rowCount } = await client.query(
    `insert into runs (id, kind, status, title, scenario_id, request_id, trace_id, trigger, input, output, queued_at,
       started_at, finished_at, attempt, last_seq, calls, input_tokens, output_tokens, cost_usd, source_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11, $12, 1, 1, $13, $14, $15, $16, $17)
     on conflict (project_id, source_hash) where source_hash is not null do nothing`,
    [
      run.id,
      run.kind,
      run.status,
      run.title,
      run.scenarioId,
      run.correlation.requestId,
      run.correlation.traceId,
      JSON.stringify(run.trigger),
      JSON.stringify(run.input),
      output === null ? null : JSON.stringify({ verdict: output.verdict, stopReason: output.stopReason }),
      run.startedAt,
      run.finishedAt,
      sum(({ calls }) => calls),
      sum(({ inputTokens }) => inputTokens),
      sum(({ outputTokens }) => outputTokens),
      cost,
      run.sourceHash,
    ],
  )
  if (rowCount === 0) return false
  await client.query(
    `insert into run_steps (run_id, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd)
     select $1, s.key, s.kind, s.position, s.output, (s.output -> 'usage' ->> 'calls')::int,
       (s.output -> 'usage' ->> 'inputTokens')::bigint, (s.output -> 'usage' ->> 'outputTokens')::bigint,
       (s.output -> 'usage' ->> 'costUsd')::float8
     from jsonb_to_recordset($2::jsonb) as s (key text, kind text, position int, output jsonb)`,
    [run.id, JSON.stringify(steps)],
  )
  const isCancelled = run.status === 'cancelled'
  await appendEvent(client, run.id, {
    id: newId(),
    type: isCancelled ? 'RunCancelled' : 'RunFinished',
    component: 'import',
    atIso: run.finishedAt,
    data: { status: run.status, isImported: true },
  })
  return true
}

function stepsOf(output: DebateResult) {
  const turns = output.turns.map((turn) => ({
    key: `import/turn/${turn.index}`,
    kind: 'turn',
    position: turn.index,
    output: turn,
  }))
  const calls = output.calls.map((call, index) => ({
    key: `import/call/${index}`,
    kind: 'call',
    position: call.afterTurn,
    output: call,
  }))
  return [...turns, ...calls]
}
