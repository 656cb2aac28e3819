import type { DebateInput } from '../../models/debate.ts'
import type { DebateState } from '../plan/debate-state.ts'
import { type Plan, plannedCalls, type Stage } from '../plan/plan.ts'
import { seedFor, shuffled } from '../plan/seeded-random.ts'
import { letterOf } from '../prompts/letter-of.ts'
import { planDebate } from './plan-debate.ts'
import { turnsSummedUp } from './transcript-window.ts'

/** The state before anything is said. Makes a plan of every call, so keep it rather than make it again. */
export function initialState(input: DebateInput): DebateState {
  return enterStage(
    {
      input,
      plan: planDebate(input),
      stageIndex: 0,
      stageCalls: [],
      pending: [],
      turns: [],
      turnKeys: [],
      calls: [],
      notes: [],
      stopReason: 'fixed',
      labels: shuffled([...input.participants.keys()], seedFor(input.seed, 'labels')).map(
        (place) => `Participant ${letterOf(place)}`,
      ),
    },
    0,
  )
}

export const stageAt = ({ discussion, closing }: Plan, index: number): Stage | undefined =>
  discussion[index] ?? closing[index - discussion.length]

/** Moves to the next stage at or after `index` that has calls. */
export function enterStage(state: DebateState, index: number): DebateState {
  const summarised = turnsSummedUp(state.calls)
  for (let stageIndex = index; ; stageIndex += 1) {
    const stage = stageAt(state.plan, stageIndex)
    if (stage === undefined) return { ...state, stageIndex, stageCalls: [], pending: [] }
    const calls = stage.choose?.(state, stage.calls) ?? stage.calls
    if (calls.length === 0) continue
    const said = { turnKeys: state.turnKeys, summarised }
    const stageCalls = plannedCalls(stage, calls, said, state.input.seed)
    return { ...state, stageIndex, stageCalls, pending: stageCalls }
  }
}
