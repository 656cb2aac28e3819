import { InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { JobType } from '@workbench/core/ports/job-queue'
import type { IdempotencyKey, NewRun, StartedRun } from '@workbench/core/ports/run-repository'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from './append-event.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { takeKey } from './start-runs.ts'

/**
 * A new run with a copy of the parent's journal up to a turn. Only steps before the turn are taken: a call between
 * turns at that very place, or the verdict's, may depend on what the fork changes. What a turn was made of, model replies
 * and tool calls, stays behind: the turn holds all of it that is shown.
 */
export async function forkRun(
  db: Database,
  run: NewRun,
  from: { readonly runId: string; readonly turn: number },
  job: JobType,
  key: IdempotencyKey | undefined,
  { newId, now, enqueueIn }: { newId: () => string; now: () => number; enqueueIn: EnqueueIn },
): Promise<StartedRun> {
  const atIso = new Date(now()).toISOString()
  return inTransaction(db.pool, async (client) => {
    if (key !== undefined) {
      const replayed = await takeKey(client, key, run.id)
      if (replayed !== null) return replayed
    }
    const { rows } = await client.query<{ turns: number }>(
      `select (select count(*)::int from run_steps s where s.run_id = r.id and s.kind = 'turn' and s.position < $2)
         as turns
       from runs r where r.id = $1`,
      [from.runId, from.turn],
    )
    const [parent] = rows
    if (parent === undefined) throw new NotFoundError('run', from.runId)
    if (parent.turns < from.turn) {
      const message = `Expected at most ${parent.turns}, the number of finished turns; got ${from.turn}`
      throw new InvalidInputError([{ path: ['atTurn'], message }])
    }
    await client.query(
      `insert into runs (id, kind, status, title, scenario_id, parent_run_id, forked_from_run_id, forked_from_turn,
         request_id, trace_id, trigger, input, queued_at, last_seq)
       values ($1, $2, 'queued', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1)`,
      [
        run.id,
        run.kind,
        run.title,
        run.scenarioId,
        run.parentRunId,
        from.runId,
        from.turn,
        run.correlation.requestId,
        run.correlation.traceId,
        JSON.stringify(run.trigger),
        JSON.stringify(run.input),
        atIso,
      ],
    )
    await client.query(
      `insert into run_steps (run_id, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd,
         is_shared, finished_at)
       select $1, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd, true, finished_at
       from run_steps where run_id = $2 and position < $3 and kind in ('turn', 'call')`,
      [run.id, from.runId, from.turn],
    )
    const data = { kind: run.kind, title: run.title, forkedFrom: { runId: from.runId, turn: from.turn } }
    await appendEvent(client, run.id, { id: newId(), type: 'RunQueued', component: 'server', atIso, data })
    await enqueueIn(client, job, { id: newId(), runId: run.id })
    await client.query('select pg_notify($1, $2)', [channels.runs, run.id])
    return { runId: run.id, replayed: false }
  })
}
