import type { AuxiliaryCall, DebateInput, StopReason, Turn } from '../models/debate.ts'
import { formats } from './formats/catalogue.ts'
import { type Plan, plannedCalls, type Stage } from './plan.ts'
import type { PlannedCall } from './planned-call.ts'
import { seedFor, shuffled } from './seeded-random.ts'

/** A debate so far. Made of its input and what was said, nothing else: replaying the same gives the same. */
export interface DebateState {
  readonly input: DebateInput
  readonly plan: Plan
  /** Place in the plan's stages, discussion first, then closing; their number when all is done. */
  readonly stageIndex: number
  /** All calls of the present stage, in the order of the plan. */
  readonly stageCalls: readonly PlannedCall[]
  /** Those of them have no result yet; empty only when all is done. */
  readonly pending: readonly PlannedCall[]
  /** Ascending by index. */
  readonly turns: readonly Turn[]
  /** In the order of the plan. */
  readonly calls: readonly AuxiliaryCall[]
  /** Why the discussion stopped, once it has. */
  readonly stopReason: StopReason
  /** What speakers call each other where the format hides names: "Participant A" …, by seat, dealt by the seed. */
  readonly labels: readonly string[]
}

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
