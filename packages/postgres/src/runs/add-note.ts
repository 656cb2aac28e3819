import { ConflictError, NotFoundError } from '@workbench/core/errors'
import type { DebateNote } from '@workbench/core/models/debate'
import { hasEnded, type RunKind, type RunStatus } from '@workbench/core/models/run'
import { mostNotes, type NoteDraft } from '@workbench/core/models/run-note'
import type { IdempotencyKey } from '@workbench/core/ports/run-repository'
import type pg from 'pg'
import { channels } from '../channels.ts'
import type { Database } from '../database.ts'
import { inTransaction } from '../in-transaction.ts'
import { appendEvent } from './append-event.ts'
import { type NoteRow, toNote } from './run-notes.ts'
import { takeKey } from './start-runs.ts'

interface NotedRun {
  kind: RunKind
  status: RunStatus
  notes_added: number
}

/**
 * What the run's worker hears of with its next write, and takes in where the next stage begins. The lock on the run's row
 * is what its end takes, too: a note is there before that, or is refused.
 */
export async function addNote(
  db: Database,
  runId: string,
  draft: NoteDraft,
  key: IdempotencyKey | undefined,
  { newId, now }: { readonly newId: () => string; readonly now: () => number },
): Promise<DebateNote> {
  return inTransaction(db.pool, async (client) => {
    const run = await lockRun(client, runId)
    const id = newId()
    // A key stands for a run elsewhere; here it stands for the note.
    const replayed = key === undefined ? null : await takeKey(client, key, id)
    if (replayed !== null) return noteOf(client, runId, replayed.runId)
    refuse(run)
    const { text } = draft
    const by = draft.by ?? null
    const note: DebateNote = { id, by, text, at: new Date(now()).toISOString(), afterTurn: null }
    await client.query('insert into run_notes (run_id, id, by, text, at) values ($1, $2, $3, $4, $5)', [
      runId,
      id,
      by,
      text,
      note.at,
    ])
    await client.query(
      'update runs set notes_added = notes_added + 1, last_seq = last_seq + 1 where id = $1',
      [runId],
    )
    const event = { id: newId(), type: 'NoteAdded', component: 'server', atIso: note.at }
    await appendEvent(client, runId, { ...event, data: { noteId: id, by, text } })
    await client.query('select pg_notify($1, $2)', [channels.runs, runId])
    return note
  })
}

async function lockRun(client: pg.ClientBase, runId: string): Promise<NotedRun> {
  const { rows } = await client.query<NotedRun>(
    'select kind, status, notes_added from runs where id = $1 for update',
    [runId],
  )
  const [run] = rows
  if (run === undefined) throw new NotFoundError('run', runId)
  return run
}

function refuse({ kind, status, notes_added }: NotedRun): void {
  if (kind !== 'debate') throw new ConflictError(`Only debates take notes; this is a run of kind ${kind}.`)
  if (hasEnded(status)) {
    throw new ConflictError(`This run has already ended: it is ${status}. Nobody would see the note.`, {
      hint: 'Fork the run at a turn, and add the note to the fork.',
    })
  }
  if (notes_added >= mostNotes) {
    throw new ConflictError(`This run has ${mostNotes} notes, as many as it takes: every prompt quotes them.`)
  }
}

async function noteOf(client: pg.ClientBase, runId: string, id: string): Promise<DebateNote> {
  const { rows } = await client.query<NoteRow>(
    'select id, by, text, at from run_notes where run_id = $1 and id = $2',
    [runId, id],
  )
  const [row] = rows
  if (row === undefined) throw new Error(`The idempotency key stands for the note ${id}, which is not there`)
  return { ...toNote(row), afterTurn: null }
}
