import { highestCostOf } from '../models/cost-of.ts'
import type { ModelPrice } from '../models/price.ts'
import type { Budget } from '../models/scenario.ts'
import type { Usage } from '../models/usage.ts'
import { type BudgetLimit, BudgetReached } from './run-interruptions.ts'

/** What calls take at most, or what is set aside for them. */
export interface Bound {
  readonly calls: number
  /** Input and output together. */
  readonly tokens: number
  readonly costUsd: number
}

export const noBound: Bound = Object.freeze({ calls: 0, tokens: 0, costUsd: 0 })

export const addBounds = (a: Bound, b: Bound): Bound => ({
  calls: a.calls + b.calls,
  tokens: a.tokens + b.tokens,
  costUsd: a.costUsd + b.costUsd,
})

/** Of one call. A limit on money is refused at the start when a price is unknown, so that none is needed here. */
export const boundOfCall = (price: ModelPrice | null, inputTokens: number, outputTokens: number): Bound => ({
  calls: 1,
  tokens: inputTokens + outputTokens,
  costUsd: highestCostOf(price, inputTokens, outputTokens) ?? 0,
})

const limits = ['maxCalls', 'maxTokens', 'maxCostUsd'] as const

/** What has been used, in the measure of each limit. */
const usedOf = ({
  calls,
  inputTokens,
  outputTokens,
  costUsd,
}: Usage): Record<(typeof limits)[number], number> => ({
  maxCalls: calls,
  maxTokens: inputTokens + outputTokens,
  maxCostUsd: costUsd ?? 0,
})

/** Prices that were added in another order differ in the last digits. */
const roundingError = 1e-12

/**
 * @param more - What is to be spent besides.
 * @returns the first limit that has no room for it; null when there is room in all of them. Time has room as long as it
 *   is not over.
 */
export function limitWithoutRoom(
  budget: Budget,
  usage: Usage,
  more: Bound,
  elapsedMs: number,
): BudgetReached | null {
  const used = usedOf(usage)
  const needed = { maxCalls: more.calls, maxTokens: more.tokens, maxCostUsd: more.costUsd }
  for (const limit of limits) {
    const allowed = budget[limit]
    if (allowed === undefined) continue
    const slack = limit === 'maxCostUsd' ? allowed * roundingError : 0
    if (used[limit] + needed[limit] > allowed + slack) return new BudgetReached(limit, allowed)
  }
  const { maxSeconds } = budget
  return maxSeconds !== undefined && elapsedMs >= maxSeconds * 1000
    ? new BudgetReached('maxSeconds', maxSeconds)
    : null
}

export interface LimitUse {
  readonly limit: BudgetLimit
  readonly allowed: number
  readonly used: number
  /** 0 … 1, or a little more of time. */
  readonly share: number
}

/** How much of each limit is used. */
export function usesOf(budget: Budget, usage: Usage, elapsedMs: number): readonly LimitUse[] {
  const used = { ...usedOf(usage), maxSeconds: elapsedMs / 1000 }
  return ([...limits, 'maxSeconds'] as const).flatMap((limit) => {
    const allowed = budget[limit]
    return allowed === undefined ? [] : [{ limit, allowed, used: used[limit], share: used[limit] / allowed }]
  })
}
