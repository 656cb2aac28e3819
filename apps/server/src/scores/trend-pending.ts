import type { ScenarioId } from '@workbench/core/models/ids'
import type { ScoredRun } from '@workbench/core/models/score'
import type { Trend } from '@workbench/core/models/trend'

export const trendOf = ({
  scenarioId,
  metric,
  runs,
}: {
  readonly scenarioId: ScenarioId
  readonly metric: string
  readonly runs: readonly ScoredRun[]
  readonly baseline: { readonly name: string; readonly runs: readonly ScoredRun[] } | null
}): Trend => ({
  scenarioId,
  metric,
  points: runs.map(({ runId, finishedAt }) => ({
    runId,
    at: finishedAt,
    value: null,
    cusum: null,
    isAlarm: false,
  })),
  band: null,
  threshold: 5,
})
