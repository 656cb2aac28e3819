import type { AddedNote } from '@workbench/core/ports/run-journal'
import type { Database } from '../database.ts'

export interface NoteRow {
  id: string
  by: string | null
  text: string
  at: Date | string
}

export const toNote = ({ at, ...note }: NoteRow): AddedNote => ({ ...note, at: new Date(at).toISOString() })

/** What people have added to a run, oldest first. */
export async function readNotes(db: Pick<Database, 'query'>, runId: string): Promise<readonly AddedNote[]> {
  const rows = await db.query<NoteRow>(
    { name: 'read_notes', text: 'select id, by, text, at from run_notes where run_id = $1 order by id' },
    [runId],
  )
  return rows.map(toNote)
}
