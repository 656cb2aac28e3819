import type { StopReason, Verdict } from '../../models/debate.ts'
import { formats } from '../formats/catalogue.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { stageAt } from './enter-stage.ts'

export type DebateStep =
  | { readonly kind: 'calls'; readonly calls: readonly PlannedCall[] }
  | { readonly kind: 'finish'; readonly stopReason: StopReason; readonly verdict: Verdict | null }

/**
 * Says what happens next: calls to make, all in parallel and on the transcript as it is now, or the end. Pure, so
 * a replay of the same results asks for the same calls.
 */
export function nextStep(state: DebateState): DebateStep {
  const [next] = state.pending
  if (next === undefined) {
    const verdict = formats[state.input.format].verdict(state)
    return { kind: 'finish', stopReason: state.stopReason, verdict }
  }
  const isSequential = stageAt(state.plan, state.stageIndex)?.mode === 'sequential'
  return { kind: 'calls', calls: isSequential ? [next] : state.pending }
}
