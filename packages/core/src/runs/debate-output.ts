import type { AuxiliaryCall, DebateResult, StopReason, Verdict } from '../models/debate.ts'
import type { RunStatus } from '../models/run.ts'
import { isSimulated } from '../models/simulated.ts'
import type { JournalStep } from '../ports/run-journal.ts'
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
 * @returns null for a run that nobody has taken up yet.
 */
export function debateOutput(
  status: RunStatus,
  steps: readonly StoredStep[],
  outcome: DebateOutcome | null,
): DebateResult | null {
  if (status === 'queued' && steps.length === 0) return null
  const inOrder = [...steps].sort((a, b) => a.position - b.position || (a.key < b.key ? -1 : 1))
  const turns = inOrder.filter(({ kind }) => kind === 'turn').map(({ output }) => storedTurn(output))
  const calls = inOrder.filter(({ kind }) => kind === 'call').map(({ output }) => output as AuxiliaryCall)
  return {
    turns,
    calls,
    verdict: outcome?.verdict ?? null,
    stopReason: outcome?.stopReason ?? (status === 'cancelled' ? 'cancelled' : null),
    simulated: [...turns, ...calls].some(({ model }) => isSimulated(model)),
  }
}
