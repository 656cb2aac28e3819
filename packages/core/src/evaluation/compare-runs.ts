import type { Comparison, DifferingSetting } from '../models/comparison.ts'
import type { Run } from '../models/run.ts'
import { summaryOfRun } from '../runs/summary-of-run.ts'
import { alignTurns } from './align-turns.ts'
import { compareMetrics } from './compare-metrics.ts'
import { differingSettings } from './differing-settings.ts'
import { measuredRun } from './measured-run.ts'
import type { Metric } from './metrics/metric.ts'
import { groupsLeftOutByForks, reasonsNotToCompare, reasonsOfForks } from './reasons-not-to-compare.ts'
import { sharedTurns } from './shared-turns.ts'

/**
 * Two runs beside each other: figures, turns, and what differs in what they worked on. Any two runs can be asked
 * for; `comparable` and `reasons` say whether the figures mean anything together.
 *
 * @param a - What is compared with, e.g. the earlier run or the parent of a fork.
 * @param b - What is judged.
 */
export function compareRuns(a: Run, b: Run): Comparison {
  const [left, right] = [measuredRun(a), measuredRun(b)]
  const [turnsOfA, turnsOfB] = [left.output?.turns ?? null, right.output?.turns ?? null]
  const [ofAll, ofForks] = [reasonsNotToCompare(left, right), reasonsOfForks(left, right)]
  const isComparable = ({ group }: Pick<Metric, 'group'>) =>
    ofAll.length === 0 && (ofForks.length === 0 || !groupsLeftOutByForks.includes(group))
  const reasons = left.run.kind === right.run.kind ? [...ofAll, ...ofForks] : ofAll
  return {
    a: summaryOfRun(a),
    b: summaryOfRun(b),
    metrics: compareMetrics(left, right, isComparable),
    turns: alignTurns(turnsOfA ?? [], turnsOfB ?? []),
    sharedTurns: sharedTurns({ ...a, turns: turnsOfA ?? [] }, { ...b, turns: turnsOfB ?? [] }),
    settings: differingSettings(settingsOf(a), settingsOf(b)),
    comparable: reasons.length === 0,
    reasons,
  }
}

/** A snapshot is JSON: it is stored as such. Prices are nobody's setting, they follow from the models and the day. */
function settingsOf({ input }: Run): DifferingSetting['a'] {
  if (typeof input !== 'object' || input === null) return null
  const {
    prices: _prices,
    overridden: _overridden,
    ...settings
  } = input as Readonly<Record<string, DifferingSetting['a']>>
  return settings
}
