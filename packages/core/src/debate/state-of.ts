import type { AuxiliaryCall, DebateInput, DebateNote, Turn } from '../models/debate.ts'
import type { JournalStep } from '../ports/run-journal.ts'
import { isStageFresh, notesKeyOf, withNotes } from './people/stage-notes.ts'
import type { DebateState } from './plan/debate-state.ts'
import { applyResults } from './stages/apply-results.ts'
import { initialState } from './stages/enter-stage.ts'
import { nextStep } from './stages/next-step.ts'

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
