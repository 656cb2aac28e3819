import type { Usage } from '@workbench/core/models/usage'

/** Far above what any run has cost, and small enough that a million of them still add up. */
export const mostCostUsd = 1e9
export const mostCounted = 1e12

/** False for figures that only a broken file has: in sums over all runs they would outweigh, or break, everything else. */
export const isCredible = ({ calls, inputTokens, outputTokens, costUsd }: Usage): boolean =>
  [calls, inputTokens, outputTokens].every((count) => count <= mostCounted) && (costUsd ?? 0) <= mostCostUsd
