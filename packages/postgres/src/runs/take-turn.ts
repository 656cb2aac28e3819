import { finishOfTurn } from '@workbench/core/debate/calls/finish-of-turn'
import { type AwaitedCalls, awaitedCallOf, awaitedCalls } from '@workbench/core/debate/people/awaited-turns'
import { personTurn } from '@workbench/core/debate/people/person-turn'
import type { PlannedCall } from '@workbench/core/debate/plan/planned-call'
import { ConflictError, NotFoundError } from '@workbench/core/errors'
import { DebateInput, type Turn } from '@workbench/core/models/debate'
import type { PersonTurnRequest } from '@workbench/core/models/person-turn'
import type { JournalStep } from '@workbench/core/ports/run-journal'
import type { IdempotencyKey } from '@workbench/core/ports/run-repository'
import { storedTurn } from '@workbench/core/runs/stored-turn'
import type pg from 'pg'
import { openOutputs, openPayload } from '../blobs/open-payload.ts'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from './append-event.ts'
import type { EnqueueIn } from './enqueue-in.ts'
import { takeKey } from './start-runs.ts'
import { type WakeableRun, wakeRun } from './wake-run.ts'

export interface TakeTurnOptions {
  readonly newId: () => string
  readonly now: () => number
  readonly enqueueIn: EnqueueIn
}

interface WaitingRun extends WakeableRun {
  input: unknown
}

type StepRow = Pick<JournalStep, 'key' | 'output'>

/**
 * Replays the journal under the lock of the run's row, which whoever begins to wait, ends the run or takes it up holds
 * as well: the turn that is found is awaited until this is through.
 */
export async function takeTurn(
  db: Database,
  runId: string,
  said: PersonTurnRequest,
  key: IdempotencyKey | undefined,
  options: TakeTurnOptions,
): Promise<Turn> {
  return inTransaction(db.pool, async (client) => {
    const run = await lockRun(client, runId)
    const eventId = options.newId()
    // A key stands for a run elsewhere; here it stands for the event that tells of the turn.
    const replayed = key === undefined ? null : await takeKey(client, key, eventId)
    if (replayed !== null) return turnToldBy(client, replayed.runId)
    refuse(run)
    const input = DebateInput.parse(await openPayload(db.blobs, run.input))
    const awaited = awaitedCalls(input, await journalOf(client, db.blobs, runId))
    const call = awaitedCallOf(awaited, said.seat)
    // After the lock: whoever had to wait for it speaks when it is theirs.
    const nowMs = options.now()
    const askedAtMs = await askedAt(client, runId, call, nowMs)
    const turn = personTurn(input, call, said, { askedAtMs, nowMs })
    await addStep(client, runId, call, turn)
    await client.query('update runs set last_seq = last_seq + 1 where id = $1', [runId])
    await appendEvent(client, runId, {
      ...{ id: eventId, component: 'server', atIso: new Date(nowMs).toISOString() },
      ...finishOfTurn(call, turn),
    })
    await goOn(client, runId, run, { awaited, call }, options)
    await client.query('select pg_notify($1, $2)', [channels.runs, runId])
    return turn
  })
}

async function lockRun(client: pg.ClientBase, runId: string): Promise<WaitingRun> {
  const { rows } = await client.query<WaitingRun>(
    'select kind, status, waiting_for, input from runs where id = $1 for update',
    [runId],
  )
  const [run] = rows
  if (run === undefined) throw new NotFoundError('run', runId)
  return run
}

function refuse({ kind, status, waiting_for }: WaitingRun): void {
  if (kind === 'debate' && status === 'waiting' && waiting_for?.type === 'person') return
  const what =
    status === 'waiting' && waiting_for !== null
      ? `waits for something else (${waiting_for.type})`
      : `is ${status}`
  throw new ConflictError(`This run waits for no person at the moment: it ${what}.`, {
    hint: 'Whose turn it is shows in awaitedTurns of the run, once it waits for a person.',
  })
}

async function journalOf(client: pg.ClientBase, blobs: Database['blobs'], runId: string) {
  const { rows } = await client.query<StepRow>(
    `select key, output from run_steps where run_id = $1 and kind in ('turn', 'call', 'notes')`,
    [runId],
  )
  return openOutputs(blobs, rows)
}

/** When the run began to wait for this turn. */
async function askedAt(
  client: pg.ClientBase,
  runId: string,
  { key }: PlannedCall,
  nowMs: number,
): Promise<number> {
  const { rows } = await client.query<{ at: Date | null }>(
    `select max(at) as at from events where run_id = $1 and type = 'TurnStarted' and data ->> 'key' = $2`,
    [runId, key],
  )
  return rows[0]?.at?.getTime() ?? nowMs
}

/** What a person may say fits into a row. */
async function addStep(
  client: pg.ClientBase,
  runId: string,
  { key, position }: PlannedCall,
  turn: Turn,
): Promise<void> {
  await client.query(
    `insert into run_steps (run_id, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd)
     values ($1, $2, 'turn', $3, $4, 0, 0, 0, 0)`,
    [runId, key, position, JSON.stringify(turn)],
  )
}

/** The run goes on once everybody it waits for has spoken; until then it waits for the next of them. */
async function goOn(
  client: pg.ClientBase,
  runId: string,
  run: WaitingRun,
  { awaited, call }: { readonly awaited: AwaitedCalls; readonly call: PlannedCall },
  options: TakeTurnOptions,
): Promise<void> {
  const next = awaited.calls.find(({ key }) => key !== call.key)
  if (next === undefined) {
    await wakeRun(client, runId, run, options)
    return
  }
  const waitingFor = { ...run.waiting_for, type: 'person', id: String(next.seat) }
  await client.query('update runs set waiting_for = $2 where id = $1', [runId, JSON.stringify(waitingFor)])
}

async function turnToldBy(client: pg.ClientBase, eventId: string): Promise<Turn> {
  const { rows } = await client.query<{ output: unknown }>(
    `select s.output from events e join run_steps s on s.run_id = e.run_id and s.key = e.data ->> 'key'
     where e.id = $1`,
    [eventId],
  )
  const [row] = rows
  if (row === undefined) throw new Error(`The idempotency key stands for ${eventId}, which told of no turn`)
  return storedTurn(row.output)
}
