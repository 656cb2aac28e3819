import type { Estimate } from '@workbench/client/models'

export interface TotalEstimate {
  readonly runs: number
  readonly calls: number
  readonly tokens: number
  /** null when a price is not known. */
  readonly costUsd: number | null
}

/** What an experiment uses at most: every scenario as often as it is run. */
export function totalEstimate(
  estimates: readonly Pick<Estimate, 'calls' | 'inputTokens' | 'outputTokens' | 'costUsd'>[],
  runs: number,
): TotalEstimate {
  const sum = (of: (estimate: (typeof estimates)[number]) => number) =>
    runs * estimates.reduce((total, estimate) => total + of(estimate), 0)
  return {
    runs: runs * estimates.length,
    calls: sum(({ calls }) => calls),
    tokens: sum(({ inputTokens, outputTokens }) => inputTokens + outputTokens),
    costUsd: estimates.some(({ costUsd }) => costUsd === null) ? null : sum(({ costUsd }) => costUsd ?? 0),
  }
}
