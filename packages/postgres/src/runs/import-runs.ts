import { turnKeys } from '@workbench/core/debate/stages/turn-keys'
import { InvalidInputError } from '@workbench/core/errors'
import type { DebateInput, DebateResult } from '@workbench/core/models/debate'
import type { StoredScore } from '@workbench/core/models/score'
import { addUsage, noUsage } from '@workbench/core/models/usage'
import type { NewScore } from '@workbench/core/ports/run-journal'
import type { FinishedRun } from '@workbench/core/ports/run-repository'
import pg from 'pg'
import { type KeptPayload, keepPayload } from '../blobs/keep-payload.ts'
import { shownOfInput, shownOfTurn } from '../blobs/shown.ts'
import type { Database } from '../database.ts'
import { scoreIfPossible } from '../evaluation/scores/score-if-possible.ts'
import { scoreRecorded } from '../evaluation/scores/score-recorded.ts'
import { storeScores } from '../evaluation/scores/store-scores.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvents, type LoneEvent } from './append-event.ts'
import { measuredImport } from './measured-import.ts'
import { withJson } from './with-json.ts'

type RunId = FinishedRun['id']

/** How many scores are stored with one statement; each is about 1 kB. */
const scoresAtOnce = 500

export interface ImportOptions {
  readonly newId: () => string
  readonly now: () => number
}

/** Takes over runs that ended elsewhere; one whose source was read before is left out. */
export async function importRuns(
  db: Database,
  runs: readonly FinishedRun[],
  options: ImportOptions,
): Promise<{ id: RunId; isNew: boolean }[]> {
  return inTransaction(db.pool, async (client) => {
    const imported: { id: RunId; isNew: boolean }[] = []
    let scores: StoredScore[] = []
    const store = async () => {
      await storeScores(client, scores)
      scores = []
    }
    for (const run of runs) {
      const { isNew, score } = await importRun(client, db.blobs, run, options).catch(refuseValues)
      imported.push({ id: isNew ? run.id : await idOfSource(client, run), isNew })
      if (isNew && score !== null) scores.push({ runId: run.id, ...score })
      if (scores.length === scoresAtOnce) await store()
    }
    await store()
    return imported
  })
}

/** A file can hold numbers that no column has room for: that is the file's fault. */
function refuseValues(error: unknown): never {
  const isDataException = error instanceof pg.DatabaseError && error.code?.startsWith('22') === true
  if (!isDataException) throw error
  throw new InvalidInputError([
    { path: [], message: `It holds a value that can't be stored: ${error.message}` },
  ])
}

async function idOfSource(client: pg.ClientBase, { sourceHash }: FinishedRun): Promise<RunId> {
  const { rows } = await client.query<{ id: RunId }>('select id from runs where source_hash = $1', [
    sourceHash,
  ])
  const [row] = rows
  if (row === undefined) throw new Error('A run of this source was there a moment ago')
  return row.id
}

async function importRun(
  client: pg.ClientBase,
  blobs: Database['blobs'],
  run: FinishedRun,
  { newId, now }: ImportOptions,
): Promise<{ isNew: boolean; score: NewScore | null }> {
  const output = run.output as DebateResult | null
  const steps = output === null ? [] : stepsOf(output, run)
  const usage = run.usage ?? steps.map((step) => step.output.usage).reduce(addUsage, noUsage)
  const nowIso = new Date(now()).toISOString()
  const score = scoreIfPossible(() => measuredImport(run, steps, usage), nowIso)
  const events = eventsOf(run, score, newId)
  const input = await keepPayload(blobs, run.input, { shown: shownOfInput })
  const outcome = await outcomeOf(blobs, output)
  const { rowCount } = await client.query(
    `insert into runs (id, kind, status, title, scenario_id, request_id, trace_id, trigger, input, output, queued_at,
       started_at, finished_at, attempt, last_seq, calls, input_tokens, output_tokens, cost_usd, source_hash, error,
       forked_from_run_id, forked_from_turn)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, $22, $14, $15, $16, $17, $18, $19, $20, $21)
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
      input.json,
      outcome?.json ?? null,
      run.queuedAt,
      run.startedAt,
      run.finishedAt,
      usage.calls,
      usage.inputTokens,
      usage.outputTokens,
      usage.costUsd,
      run.sourceHash,
      run.error === null ? null : JSON.stringify(run.error),
      run.forkedFrom?.runId ?? null,
      run.forkedFrom?.turn ?? null,
      events.length,
    ],
  )
  if (rowCount === 0) return { isNew: false, score }
  const payloads = [input, outcome].flatMap((kept) => kept?.sha256 ?? [])
  const rows: string[] = []
  for (const { output, ...step } of steps) {
    const { json, sha256 } = await keepPayload(blobs, output, { shown: shownOfTurn })
    rows.push(withJson({ ...step, ...output.usage }, 'output', json))
    if (sha256 !== null) payloads.push(sha256)
  }
  for (const { output: notes, ...step } of noteSteps(output, steps)) {
    const { json, sha256 } = await keepPayload(blobs, notes)
    rows.push(withJson({ ...step, ...noUsage }, 'output', json))
    if (sha256 !== null) payloads.push(sha256)
  }
  await client.query(
    `insert into run_steps (run_id, key, kind, position, output, calls, input_tokens, output_tokens, cost_usd,
       is_shared)
     select $1, s.key, s.kind, s.position, s.output, s.calls, s."inputTokens", s."outputTokens", s."costUsd", s.is_shared
     from jsonb_to_recordset($2::jsonb) as s (key text, kind text, position int, output jsonb, calls int,
       "inputTokens" bigint, "outputTokens" bigint, "costUsd" float8, is_shared boolean)`,
    [run.id, `[${rows.join(',')}]`],
  )
  if (payloads.length > 0) {
    await client.query(
      'insert into payload_blobs (run_id, sha256) select $1, unnest($2::text[]) on conflict do nothing',
      [run.id, payloads],
    )
  }
  await addUnseenNotes(client, run.id, output)
  await appendEvents(client, run.id, events)
  return { isNew: true, score }
}

type ImportedStep = ReturnType<typeof stepsOf>[number]

/** Where they were seen first: a fork goes on from there with them. */
function noteSteps(output: DebateResult | null, steps: readonly ImportedStep[]) {
  const seen = (output?.notes ?? []).filter(({ afterTurn }) => afterTurn !== null)
  return [...Map.groupBy(seen, ({ afterTurn }) => afterTurn ?? 0)].map(([position, notes]) => {
    const there = steps.filter((step) => step.position === position)
    const first = there.find(({ kind }) => kind === 'call') ?? there[0]
    const key = `notes/${first?.key ?? `import/${position}`}`
    return {
      key,
      kind: 'notes' as const,
      position,
      is_shared: there.every((step) => step.is_shared),
      output: notes,
    }
  })
}

async function addUnseenNotes(
  client: pg.ClientBase,
  runId: RunId,
  output: DebateResult | null,
): Promise<void> {
  const unseen = (output?.notes ?? []).filter(({ afterTurn }) => afterTurn === null)
  if (unseen.length === 0) return
  const { rowCount } = await client.query(
    `insert into run_notes (run_id, id, by, text, at)
     select $1, n.id, n.by, n.text, n.at
     from jsonb_to_recordset($2::jsonb) as n (id uuid, by text, text text, at timestamptz)
     on conflict do nothing`,
    [runId, JSON.stringify(unseen)],
  )
  await client.query('update runs set notes_added = $2 where id = $1', [runId, rowCount])
}

/** What the steps do not hold. */
async function outcomeOf(blobs: Database['blobs'], output: DebateResult | null): Promise<KeptPayload | null> {
  if (output === null) return null
  const { verdict, stopReason } = output
  return keepPayload(blobs, { verdict, stopReason })
}

/** What became of it here alone: what it told of itself elsewhere is not known. */
function eventsOf(run: FinishedRun, score: NewScore | null, newId: () => string): readonly LoneEvent[] {
  const end: LoneEvent = {
    id: newId(),
    type: run.status === 'cancelled' ? 'RunCancelled' : 'RunFinished',
    component: 'import',
    atIso: run.finishedAt,
    data: { status: run.status, isImported: true },
    ...(run.error && { level: 'error', error: { code: run.error.code, message: run.error.message } }),
  }
  return score === null ? [end] : [{ ...scoreRecorded(newId(), score), atIso: run.finishedAt }, end]
}

/** A fork took those before its turn from its parent, which paid for them. */
function stepsOf(output: DebateResult, { input, forkedFrom }: FinishedRun) {
  const sharedTurns = forkedFrom?.turn ?? 0
  const keys = turnKeys(input as DebateInput, output.turns)
  // A run that ended in the middle of a parallel stage lacks turns between others.
  const turns = output.turns.map((turn, place) => ({
    key: keys[place] ?? `import/turn/${turn.index}`,
    kind: 'turn' as const,
    position: turn.index,
    output: turn,
    is_shared: turn.index < sharedTurns,
  }))
  const taken = new Set<string>(turns.map(({ key }) => key))
  const calls = output.calls.map((call, index) => ({
    // The file can say anything, and each key is there once.
    key: isNew(call.key, taken) ? call.key : `import/call/${index}`,
    kind: 'call' as const,
    position: call.afterTurn,
    output: call,
    is_shared: call.afterTurn < sharedTurns,
  }))
  return [...turns, ...calls]
}

/** Remembers it, too. */
function isNew(key: string, taken: Set<string>): boolean {
  const size = taken.size
  return taken.add(key).size > size
}
