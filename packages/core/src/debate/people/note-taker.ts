import type { DebateNote } from '../../models/debate.ts'
import type { RunSession } from '../../runs/run-session.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { isStageFresh, notesKeyOf, withNotes } from './stage-notes.ts'

/** Brings what people add from outside into a debate. */
export interface NoteTaker {
  /** With the notes that the journal holds for where the present stage began; costs nothing. */
  recall(state: DebateState): DebateState
  /** With those that were added since, where a stage is about to begin; journaled once and for all. */
  take(state: DebateState): Promise<DebateState>
}

/**
 * How many notes there are comes with every write, so that nothing is asked while there are no new ones. The last write
 * before a stage is answered before the first prompt of the stage is made: what was added by then is seen.
 */
export function createNoteTaker(
  session: Pick<RunSession, 'has' | 'recall' | 'keysWithin' | 'keep' | 'notesAdded' | 'readNotes'>,
): NoteTaker {
  let read = 0
  // Passages are looked for before anybody is told of notes.
  const isBegun = (call: PlannedCall) =>
    session.keysWithin(call.key).some((key) => key !== `${call.key}/passages`)

  return {
    recall(state) {
      if (!isStageFresh(state)) return state
      const kept = session.recall(notesKeyOf(state))
      return kept === undefined ? state : withNotes(state, kept as readonly DebateNote[])
    },

    async take(state) {
      if (session.notesAdded() <= read || !isStageFresh(state)) return state
      const key = notesKeyOf(state)
      // What an earlier attempt began without them goes on without them.
      if (session.has(key) || state.stageCalls.some(isBegun)) return state
      const all = await session.readNotes()
      read = all.length
      const known = new Set(state.notes.map(({ id }) => id))
      const afterTurn = state.turns.length
      const notes = all.filter(({ id }) => !known.has(id)).map((note): DebateNote => ({ ...note, afterTurn }))
      if (notes.length === 0) return state
      const data = { key, notes: notes.map(({ id }) => id), afterTurn }
      session.keep({ key, kind: 'notes', position: afterTurn, output: notes }, seenEvent(data))
      return withNotes(state, notes)
    },
  }
}

const seenEvent = (data: Record<string, unknown>) =>
  ({ type: 'StepFinished', component: 'debate', level: 'debug', data }) as const
