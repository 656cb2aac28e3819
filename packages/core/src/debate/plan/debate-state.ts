import type { StopReason } from '../../models/debate.ts'
import type { DebateRecord } from './debate-record.ts'
import type { Plan } from './plan.ts'
import type { PlannedCall } from './planned-call.ts'

/** A debate so far. Made of its input and what was said, nothing else: replaying the same gives the same. */
export interface DebateState extends DebateRecord {
  readonly plan: Plan
  /** Place in the plan's stages, discussion first, then closing; their number when all is done. */
  readonly stageIndex: number
  /** All calls of the present stage, in the order of the plan. */
  readonly stageCalls: readonly PlannedCall[]
  /** Those of them have no result yet; empty only when all is done. */
  readonly pending: readonly PlannedCall[]
  /** Why the discussion stopped, once it has. */
  readonly stopReason: StopReason
}
