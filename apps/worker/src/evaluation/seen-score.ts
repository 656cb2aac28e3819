import type { Run } from '@workbench/core/models/run'
import type { ScoredRun } from '@workbench/core/models/score'
import type { BaselineRepository } from '@workbench/core/ports/baseline-repository'
import type { ScoreRepository } from '@workbench/core/ports/score-repository'
import type { SeenScore } from '@workbench/core/workflow/completed-run'

/** How far back alarms look. */
const mostRuns = 50

export interface SeenScoreDeps {
  readonly scores: Pick<ScoreRepository, 'get' | 'recent' | 'ofRuns'>
  readonly baselines: Pick<BaselineRepository, 'newest'>
  /** Names of the metrics that ring with the last of these runs, oldest first. */
  readonly alarmsOf: (runs: readonly ScoredRun[], baseline: readonly ScoredRun[] | null) => readonly string[]
}

/**
 * A run's score as workflows see it that wait for its end.
 *
 * @returns null when it has none.
 */
export async function seenScore(run: Run, deps: SeenScoreDeps): Promise<SeenScore | null> {
  const score = await deps.scores.get(run.id)
  if (score === null) return null
  const { version, metrics } = score
  return { version, metrics, judged: {}, alarms: await alarmsAt(run, deps) }
}

/** Only completed runs of a scenario as it is stand in the line that alarms are about. */
async function alarmsAt(
  run: Run,
  { scores, baselines, alarmsOf }: SeenScoreDeps,
): Promise<readonly string[]> {
  const { id, scenarioId, status } = run
  if (scenarioId === null || status !== 'completed') return []
  const isPlain = run.forkedFrom === null && run.trigger.type !== 'dryRun' && run.trigger.type !== 'import'
  if (!isPlain) return []
  const [own] = await scores.ofRuns([id])
  if (own === undefined) return []
  const before = await scores.recent({ scenarioId, limit: mostRuns - 1, before: id, completedOnly: true })
  const baseline = await baselines.newest(scenarioId)
  const accepted = baseline === null ? null : await scores.ofRuns(baseline.runIds)
  return alarmsOf([...before.toReversed(), own], accepted)
}
