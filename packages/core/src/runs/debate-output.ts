import type { AuxiliaryCall, DebateNote, DebateResult, StopReason, Verdict } from '../models/debate.ts'
import type { RunStatus } from '../models/run.ts'
import { isSimulated } from '../models/simulated.ts'
import type { AddedNote, JournalStep } from '../ports/run-journal.ts'
import { storedTurn } from './stored-turn.ts'

/** What ends a debate and is not in the journal; stored in the run's row. */
export interface DebateOutcome {
  readonly verdict: Verdict | null
  readonly stopReason: StopReason | null
}

type StoredStep = Pick<JournalStep, 'key' | 'kind' | 'position' | 'output'>

/**
 * A debate's result as far as it has come, put together from the journal: the only copy of what was said.
 *
 * @param outcome - null until the run has ended.
 * @param added - What people have added from outside; those that no speaker sees yet are told apart. Left out: only
 *   those that speakers see are told.
 * @returns null for a run that nobody has taken up yet.
 */
export function debateOutput(
  status: RunStatus,
  steps: readonly StoredStep[],
  outcome: DebateOutcome | null,
  added: readonly AddedNote[] = [],
): DebateResult | null {
  if (status === 'queued' && steps.length === 0 && added.length === 0) return null
  const inOrder = [...steps].sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1))
  const turns = inOrder.filter(({ kind }) => kind === 'turn').map(({ output }) => storedTurn(output))
  const calls = inOrder.filter(({ kind }) => kind === 'call').map(({ output }) => output as AuxiliaryCall)
  const notes = notesOf(inOrder, added)
  return {
    turns,
    calls,
    ...(notes.length > 0 && { notes: [...notes] }),
    verdict: outcome?.verdict ?? null,
    stopReason: outcome?.stopReason ?? (status === 'cancelled' ? 'cancelled' : null),
    simulated: [...turns, ...calls].some(({ model }) => isSimulated(model)),
  }
}

function notesOf(steps: readonly StoredStep[], added: readonly AddedNote[]): readonly DebateNote[] {
  const seen = steps
    .filter(({ kind }) => kind === 'notes')
    .flatMap(({ output }) => output as readonly DebateNote[])
  const ids = new Set(seen.map(({ id }) => id))
  const unseen = added.filter(({ id }) => !ids.has(id)).map((note) => ({ ...note, afterTurn: null }))
  return [...seen, ...unseen]
}
