import type { DebateInput } from '../models/debate.ts'
import type { DebateState } from './debate-state.ts'
import { formats } from './formats/catalogue.ts'
import { type Plan, plannedCalls, type Stage } from './plan.ts'
import { seedFor, shuffled } from './seeded-random.ts'

/** The state before anything is said. Makes a plan of every call, so keep it rather than make it again. */
export function initialState(input: DebateInput): DebateState {
  const plan = formats[input.format].plan(input)
  return enterStage(
    {
      input,
      plan,
      stageIndex: 0,
      stageCalls: [],
      pending: [],
      turns: [],
      calls: [],
      stopReason: 'fixed',
      labels: shuffled([...input.participants.keys()], seedFor(input.seed, 'labels')).map(labelOf),
    },
    0,
  )
}

export const stageAt = ({ discussion, closing }: Plan, index: number): Stage | undefined =>
  discussion[index] ?? closing[index - discussion.length]

/** Moves to the next stage at or after `index` that has calls. */
export function enterStage(state: DebateState, index: number): DebateState {
  let stageIndex = index
  let stage = stageAt(state.plan, stageIndex)
  while (stage !== undefined && stage.calls.length === 0) {
    stageIndex += 1
    stage = stageAt(state.plan, stageIndex)
  }
  const stageCalls = stage === undefined ? [] : plannedCalls(stage, state.turns.length, state.input.seed)
  return { ...state, stageIndex, stageCalls, pending: stageCalls }
}

/** A … Z, then AA, AB … */
function labelOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  const prefix = place < 26 ? '' : String.fromCharCode(64 + Math.floor(place / 26))
  return `Participant ${prefix}${letter}`
}
