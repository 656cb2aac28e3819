import type { AuxiliaryCall, DebateInput, StopReason, Turn } from '../models/debate.ts'
import type { Plan } from './plan.ts'
import type { PlannedCall } from './planned-call.ts'

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
