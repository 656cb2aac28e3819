import type { Dashboard } from '@workbench/client/models'

/** Figures of ten runs that all went well, and what a test changes about them. */
export const someFigures = (changes: Partial<Dashboard['totals']> = {}): Dashboard['totals'] => ({
  ...{ runs: 10, completed: 10, failed: 0, cancelled: 0 },
  ...{ turns: 40, refusedTurns: 0, toolCalls: 0, failedToolCalls: 0 },
  ...{ inputTokens: 2_000, outputTokens: 500, costUsd: 0.5, unpricedRuns: 0 },
  ...{ p50Ms: 1_000, p95Ms: 2_000, p99Ms: 3_000 },
  ...changes,
})
