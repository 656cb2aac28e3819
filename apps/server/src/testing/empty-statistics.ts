import { NotFoundError } from '@workbench/core/errors'
import type { RunStatistics } from '@workbench/core/ports/run-statistics'
import type { InMemoryState } from '@workbench/core/testing/in-memory-state'

/** Nothing has ended yet. */
export const emptyStatistics = (state: InMemoryState): RunStatistics => ({
  dashboard: async ({ from, to, scenarioId }) => ({
    ...{ from, to, scenarioId, asOf: to },
    totals: {
      ...{ runs: 0, completed: 0, failed: 0, cancelled: 0, turns: 0, refusedTurns: 0, toolCalls: 0 },
      ...{ failedToolCalls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0, unpricedRuns: 0 },
      ...{ p50Ms: null, p95Ms: null, p99Ms: null },
    },
    ...{ hours: [], days: [], models: [], scenarios: [] },
  }),
  async stances(scenarioId) {
    if (!state.scenarios.has(scenarioId)) throw new NotFoundError('scenario', scenarioId)
    return { scenarioId, runs: 0, rounds: 0, rows: [] }
  },
  fold: async () => 0,
})
