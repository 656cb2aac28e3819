import type { ScoredRun } from '../../models/score.ts'
import { metricCatalogue } from '../metrics/catalogue.ts'
import { driftOf } from './drift-of.ts'

type Measured = Pick<ScoredRun, 'metrics'>

/**
 * Which metrics have drifted for the worse, as of the newest run: those whose sum of harm is above the threshold with it.
 *
 * @param runs - Of one scenario, oldest first; the last one is the one that is asked about.
 * @param baseline - Runs of its newest baseline; null: what is usual is taken from the first runs.
 * @returns names in the order of the catalogue, e.g. ["latencyMs"].
 */
export const alarmsOf = (runs: readonly Measured[], baseline: readonly Measured[] | null): string[] =>
  metricCatalogue
    .filter((metric) => {
      const read = ({ metrics }: Measured) => metrics[metric.name]
      const source = baseline === null ? null : { name: 'baseline', values: baseline.map(read) }
      return driftOf(metric, runs.map(read), source).sums.at(-1)?.isAlarm ?? false
    })
    .map(({ name }) => name)
