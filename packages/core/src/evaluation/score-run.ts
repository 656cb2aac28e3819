import type { ModelShare, ScoreMetrics } from '../models/score.ts'
import { addUsage } from '../models/usage.ts'
import type { NewScore } from '../ports/run-journal.ts'
import { metricCatalogue, scoreVersion } from './metrics/catalogue.ts'
import { callsMadeHere, turnsSpokenHere } from './metrics/done-here.ts'
import type { MeasuredRun } from './metrics/metric.ts'

/** Every metric of a run. Pure: the same run gives the same score for ever, as long as the version stays. */
export const scoreRun = (measured: MeasuredRun, nowIso: string): NewScore => ({
  version: scoreVersion,
  metrics: metricsOf(measured),
  models: modelShares(measured),
  computedAt: nowIso,
})

export const metricsOf = (measured: MeasuredRun): ScoreMetrics =>
  // The catalogue has each name once.
  Object.fromEntries(metricCatalogue.map(({ name, measure }) => [name, measure(measured)])) as ScoreMetrics

/**
 * What each model did in this run, in the order of their first call. What a step used that never finished is in the usage of
 * the run alone.
 */
function modelShares(measured: MeasuredRun): ModelShare[] {
  const shares = new Map<string, ModelShare>()
  for (const { model, usage } of [...turnsSpokenHere(measured), ...callsMadeHere(measured)]) {
    const share = shares.get(model)
    shares.set(model, { model, ...(share === undefined ? usage : addUsage(share, usage)) })
  }
  return [...shares.values()]
}
