import type { DebateState } from '../plan/debate-state.ts'
import { enterStage } from '../stages/enter-stage.ts'

/**
 * What the calls that come next have no budget for is left out: in the discussion all of its rest, so that the closing
 * comes next; in the closing all of it, so that the format says what follows from what there is. Pure, and the same at
 * the same place of a replay.
 */
export function concludeAtBudget(state: DebateState): DebateState {
  const { discussion, closing } = state.plan
  const stopped: DebateState = { ...state, stopReason: 'budget', stageCalls: [], pending: [] }
  return state.stageIndex < discussion.length
    ? enterStage(stopped, discussion.length)
    : { ...stopped, stageIndex: discussion.length + closing.length }
}
