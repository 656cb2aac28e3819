import type { DebateNote } from '../../models/debate.ts'
import type { DebateState } from '../plan/debate-state.ts'

// Notes are taken in where a stage begins, as one step of the journal, so that a replay sees them at the same place: by
// everybody who speaks from there on, and by nobody who spoke before.

/** Whether nothing of the present stage has been said. */
export const isStageFresh = ({ stageCalls, pending }: DebateState): boolean =>
  pending.length > 0 && pending.length === stageCalls.length

/** What the journal knows the notes by that were taken in where the present stage began. */
export const notesKeyOf = ({ stageCalls: [first] }: DebateState): string => `notes/${first?.key ?? 'end'}`

/** What is there already is left out. */
export function withNotes(state: DebateState, notes: readonly DebateNote[]): DebateState {
  const known = new Set(state.notes.map(({ id }) => id))
  const added = notes.filter(({ id }) => !known.has(id))
  return added.length === 0 ? state : { ...state, notes: [...state.notes, ...added] }
}
