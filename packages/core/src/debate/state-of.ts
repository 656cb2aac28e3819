import type { AuxiliaryCall, DebateInput, DebateNote, Turn } from '../models/debate.ts'
import type { JournalStep } from '../ports/run-journal.ts'
import { applyResults } from './apply-results.ts'
import type { DebateState } from './debate-state.ts'
import { initialState } from './enter-stage.ts'
import { nextStep } from './next-step.ts'
import { isStageFresh, notesKeyOf, withNotes } from './stage-notes.ts'

/**
 * Where a debate stands by its journal: the state from which its worker goes on.
 *
 * @param steps - In any order.
 */
export function stateOf(
  input: DebateInput,
  steps: readonly Pick<JournalStep, 'key' | 'output'>[],
): DebateState {
  const outputs = new Map(steps.map(({ key, output }) => [key, output]))
  let state = initialState(input)
  for (;;) {
    if (isStageFresh(state)) {
      const notes = outputs.get(notesKeyOf(state))
      if (notes !== undefined) state = withNotes(state, notes as readonly DebateNote[])
    }
    const step = nextStep(state)
    if (step.kind === 'finish') return state
    const known = step.calls.filter(({ key }) => outputs.has(key))
    if (known.length === 0) return state
    state = applyResults(
      state,
      known.map((call) => ({ call, result: outputs.get(call.key) as Turn | AuxiliaryCall })),
    )
  }
}
