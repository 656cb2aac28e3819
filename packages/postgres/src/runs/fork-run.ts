import { InvalidInputError, NotFoundError } from '@workbench/core/errors'
import type { RunKind } from '@workbench/core/models/run'
import type { WorkflowInput } from '@workbench/core/models/workflow-run'
import type { JobType } from '@workbench/core/ports/job-queue'
import type { JournalStep } from '@workbench/core/ports/run-journal'
import type { IdempotencyKey, NewRun, StartedRun } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import { keepPayload } from '../blobs/keep-payload.ts'
import { openOutputs, openPayload } from '../blobs/open-payload.ts'
import { shownOfInput } from '../blobs/shown.ts'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from './append-event.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { finishedSteps } from './finished-steps.ts'
import { type OnStarted, takeKey } from './start-runs.ts'

/** What a fork takes along. Of a turn what it was made of stays behind, of a workflow's step the tries that failed. */
const sharedKinds = {
  debate: ['turn', 'call', 'notes'],
  workflow: ['step', 'mark'],
  ingest: [],
  tool: [],
} satisfies Readonly<Record<RunKind, readonly JournalStep['kind'][]>>

interface ForkOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly enqueueIn: EnqueueIn
  readonly onStarted?: OnStarted | undefined
}

/**
 * A new run with a copy of the parent's journal up to a turn, or to one of a workflow's outermost steps. Only what stands
 * before it is taken: a call between turns at that very place, or the verdict's, may depend on what the fork changes.
 */
export async function forkRun(
  db: Database,
  run: NewRun,
  from: { readonly runId: string; readonly turn: number },
  job: JobType,
  key: IdempotencyKey | undefined,
  { newId, now, enqueueIn, onStarted = () => {} }: ForkOptions,
): Promise<StartedRun> {
  const sinceMs = now()
  const atIso = new Date(sinceMs).toISOString()
  const input = await keepPayload(db.blobs, run.input, { shown: shownOfInput })
  const forked = await inTransaction(db.pool, async (client) => {
    if (key !== undefined) {
      const replayed = await takeKey(client, key, run.id)
      if (replayed !== null) return replayed
    }
    const kind = await checkPlace(client, db.blobs, from)
    await client.query(
      `insert into runs (id, kind, status, title, scenario_id, parent_run_id, forked_from_run_id, forked_from_turn,
         request_id, trace_id, trigger, input, queued_at, workflow_id, depth, last_seq)
       values ($1, $2, 'queued', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 1)`,
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
        input.json,
        atIso,
        run.workflowId ?? null,
        run.depth ?? 0,
      ],
    )
    await client.query(
      `insert into run_steps (run_id, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd,
         is_shared, finished_at)
       select $1, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd, true, finished_at
       from run_steps where run_id = $2 and position < $3 and kind = any($4)`,
      [run.id, from.runId, from.turn, sharedKinds[kind]],
    )
    // What is copied points to the same blobs.
    await client.query(
      `insert into payload_blobs (run_id, sha256)
       select $1::uuid, $2::text where $2 is not null
       union
       select run_id, output -> '$blob' ->> 'sha256' from run_steps
       where run_id = $1 and output -> '$blob' ->> 'sha256' is not null`,
      [run.id, input.sha256],
    )
    const data = { kind: run.kind, title: run.title, forkedFrom: { runId: from.runId, turn: from.turn } }
    await appendEvent(client, run.id, { id: newId(), type: 'RunQueued', component: 'server', atIso, data })
    await enqueueIn(client, job, { id: newId(), runId: run.id })
    await client.query('select pg_notify($1, $2)', [channels.runs, run.id])
    return { runId: run.id, replayed: false }
  })
  if (!forked.replayed) onStarted(run, sinceMs)
  return forked
}

interface Parent {
  kind: RunKind
  /** Of a workflow run; of any other null. */
  input: unknown
  turns: number
}

/**
 * @returns what kind of run it is.
 * @throws NotFoundError, InvalidInputError when it has not come so far.
 */
async function checkPlace(
  client: pg.ClientBase,
  blobs: Database['blobs'],
  { runId, turn }: { readonly runId: string; readonly turn: number },
): Promise<RunKind> {
  const { rows } = await client.query<Parent>(
    `select kind, case when kind = 'workflow' then input end as input,
       (select count(*)::int from run_steps s where s.run_id = r.id and s.kind = 'turn' and s.position < $2) as turns
     from runs r where id = $1`,
    [runId, turn],
  )
  const [parent] = rows
  if (parent === undefined) throw new NotFoundError('run', runId)
  const { kind, turns } = parent
  const input = (await openPayload(blobs, parent.input)) as WorkflowInput | null
  const finished = input === null ? turns : finishedSteps(input, await journalOf(client, blobs, runId))
  if (finished >= turn) return kind
  const what = input === null ? 'turns' : 'steps'
  const message = `Expected at most ${finished}, the number of finished ${what}; got ${turn}`
  throw new InvalidInputError([{ path: ['atTurn'], message }])
}

async function journalOf(client: pg.ClientBase, blobs: Database['blobs'], runId: string) {
  const { rows } = await client.query<Pick<JournalStep, 'key' | 'kind' | 'output'>>(
    `select key, kind, output from run_steps where run_id = $1 and kind in ('step', 'mark')`,
    [runId],
  )
  return openOutputs(blobs, rows)
}
