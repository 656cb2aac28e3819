import type { ExperimentMetric, Outcome } from '../../models/experiment.ts'
import type { MetricDescription } from '../../models/score.ts'
import { judgedMetrics } from '../judging/catalogue.ts'
import { metricCatalogue } from '../metrics/catalogue.ts'
import { metricSentence } from './metric-sentence.ts'

const descriptions: ReadonlyMap<string, MetricDescription> = new Map(
  [...metricCatalogue, ...Object.values(judgedMetrics)].map((metric) => [metric.name, metric]),
)

/** What is worth a sentence of its own, in this order. */
const told: readonly Outcome[] = ['regressed', 'suspect', 'inconclusive', 'insufficient', 'improved']

/** Why metrics say what they say: those that decide, worst first, those that did not move in one sentence, then hints. */
export function explainMetrics(metrics: readonly ExperimentMetric[]): string[] {
  const primaries = metrics.filter(({ primary }) => primary)
  const still = primaries.filter(({ verdict }) => verdict === 'equivalent').map(titleOf)
  const hints = metrics.filter(({ primary, verdict }) => !primary && verdict === 'suspect')
  return [
    ...told.flatMap((outcome) => primaries.filter(({ verdict }) => verdict === outcome).map(sentence)),
    ...(still.length > 0 ? [`No difference that matters: ${still.join(', ')}.`] : []),
    ...hints.map((metric) => `A hint, which decides nothing: ${sentence(metric)}`),
  ]
}

function sentence(metric: ExperimentMetric): string {
  const description = descriptions.get(metric.name)
  return description === undefined
    ? `${metric.name}: ${metric.verdict}.`
    : metricSentence(description, metric)
}

const titleOf = ({ name }: ExperimentMetric): string => descriptions.get(name)?.title ?? name
