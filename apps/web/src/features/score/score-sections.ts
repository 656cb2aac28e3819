import type { Evidence, MetricDescription, Score, ScoredRun } from '@workbench/client/models'
import { metricGroups } from './metric-groups.ts'
import { whyNothing } from './why-nothing.ts'

export interface Figure {
  readonly metric: MetricDescription
  readonly value: number
  /** The same figure of the runs it stands beside. */
  readonly peers: readonly number[]
  readonly evidence: readonly Evidence[]
}

export interface ScoreSection {
  readonly title: string
  readonly figures: readonly Figure[]
  /** What could not be measured, by reason. */
  readonly missing: readonly { readonly reason: string; readonly titles: readonly string[] }[]
}

/** The figures of a run in groups, each beside the same one of other runs; groups with nothing to say are left out. */
export function scoreSections(
  score: Score,
  metrics: readonly MetricDescription[],
  peers: readonly ScoredRun[],
): readonly ScoreSection[] {
  return metricGroups.flatMap(({ group, title }) => {
    const own = metrics.filter((metric) => metric.group === group && metric.name in score.metrics)
    if (own.length === 0) return []
    const figures = own.flatMap((metric) => {
      const value = metricOf(score, metric.name)
      if (value === null) return []
      const others = peers.flatMap((peer) => metricOf(peer, metric.name) ?? [])
      return [
        {
          metric,
          value,
          peers: others,
          evidence: score.evidence.filter((each) => each.metric === metric.name),
        },
      ]
    })
    const absent = own.filter(({ name }) => metricOf(score, name) === null)
    const missing = [...Map.groupBy(absent, ({ name }) => whyNothing(name))].map(([reason, group]) => ({
      reason,
      titles: group.map((metric) => metric.title),
    }))
    return [{ title, figures, missing }]
  })
}

/** Runs that were measured as this one was: another version measures something else. */
export const comparablePeers = (score: Score, peers: readonly ScoredRun[]): readonly ScoredRun[] =>
  peers.filter(({ version }) => version === score.version)

/** A figure by a name that comes from elsewhere; null when it is not measured or not known. */
const metricOf = (scored: Pick<Score, 'metrics'>, name: string): number | null =>
  (scored.metrics as Readonly<Record<string, number | null>>)[name] ?? null
