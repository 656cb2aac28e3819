import type { Clock } from '../ports/clock.ts'
import { callsLeft, reachedLimit } from '../runs/budget-left.ts'
import type { BudgetReached } from '../runs/run-interruptions.ts'
import type { RunSession } from '../runs/run-session.ts'
import type { DebateState } from './debate-state.ts'
import type { PlannedCall } from './planned-call.ts'

export interface AffordDeps {
  readonly session: Pick<RunSession, 'has' | 'usage'>
  readonly clock: Clock
  /** When the run first started, milliseconds since the epoch. */
  readonly startedAtMs: number
}

/** Which calls can be made now: at least one of them, or none with the limit that stands in the way. */
export type Affordable =
  | { readonly calls: readonly PlannedCall[]; readonly reached: null }
  | { readonly calls: readonly []; readonly reached: BudgetReached }

/** Calls whose results are in the journal cost nothing; of the others, those that the budget has room for. */
export function affordCalls(
  { input: { budget } }: DebateState,
  calls: readonly PlannedCall[],
  { session, clock, startedAtMs }: AffordDeps,
): Affordable {
  const known = calls.filter(({ key }) => session.has(key))
  if (known.length === calls.length) return { calls, reached: null }
  const limit = reachedLimit(budget, session.usage(), clock.now() - startedAtMs)
  if (limit === null) {
    const missing = calls.filter(({ key }) => !session.has(key))
    return { calls: [...known, ...missing.slice(0, callsLeft(budget, session.usage()))], reached: null }
  }
  // Those that are known are applied first; the limit is met again when only missing ones are left.
  return known.length > 0 ? { calls: known, reached: null } : { calls: [], reached: limit }
}
