import type { Budget } from '../models/scenario.ts'
import type { Usage } from '../models/usage.ts'
import { type BudgetLimit, BudgetReached } from './run-interruptions.ts'

/** @returns the limit that is used up, null while there is room for a call. */
export function reachedLimit(budget: Budget, usage: Usage, elapsedMs: number): BudgetReached | null {
  const used: Record<BudgetLimit, number> = {
    maxCalls: usage.calls,
    maxTokens: usage.inputTokens + usage.outputTokens,
    // A limit on money is refused at the start when a price is unknown.
    maxCostUsd: usage.costUsd ?? 0,
    maxSeconds: elapsedMs / 1000,
  }
  for (const limit of ['maxCalls', 'maxTokens', 'maxCostUsd', 'maxSeconds'] as const) {
    const allowed = budget[limit]
    if (allowed !== undefined && used[limit] >= allowed) return new BudgetReached(limit, allowed)
  }
  return null
}

/** How many calls may be made at once without passing the limit of calls. */
export const callsLeft = ({ maxCalls }: Budget, { calls }: Usage): number =>
  maxCalls === undefined ? Number.POSITIVE_INFINITY : Math.max(0, maxCalls - calls)
