import { InvalidInputError } from '@workbench/core/errors'
import { trendOf } from '@workbench/core/evaluation/trends/trend-of'
import type { ScenarioId } from '@workbench/core/models/ids'
import type { Trend } from '@workbench/core/models/trend'
import type { ServerDeps } from '../deps.ts'

/** What is usual, and since when harm is summed up, must not depend on how much of it is shown. */
const mostRuns = 1000

export interface TrendQuery {
  readonly metric: string
  /** How many runs, from the last. */
  readonly limit: number
  /** Name of a baseline; the newest when left out. */
  readonly baseline?: string | undefined
}

/**
 * A metric of a scenario over its last completed runs, at most a thousand, beside what is usual.
 *
 * @throws NotFoundError
 * @throws InvalidInputError when the scenario has no baseline of the name.
 */
export async function trendOfScenario(
  scenarioId: ScenarioId,
  { metric, limit, baseline: name }: TrendQuery,
  { scenarios, scores, baselines }: Pick<ServerDeps, 'scenarios' | 'scores' | 'baselines'>,
): Promise<Trend> {
  await scenarios.get(scenarioId)
  const [recent, baseline] = await Promise.all([
    scores.recent({ scenarioId, limit: mostRuns, completedOnly: true }),
    name === undefined ? baselines.newest(scenarioId) : baselines.find(scenarioId, name),
  ])
  if (name !== undefined && baseline === null) {
    throw new InvalidInputError([
      { path: ['baseline'], message: 'This scenario has no baseline of this name.' },
    ])
  }
  const accepted = baseline === null ? [] : await scores.ofRuns(baseline.runIds)
  const trend = trendOf({
    ...{ scenarioId, metric, runs: recent.toReversed() },
    baseline: baseline === null ? null : { name: baseline.name, runs: accepted },
  })
  return { ...trend, points: trend.points.slice(-limit) }
}
