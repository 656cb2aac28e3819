import type { ExperimentMetric, MetricDescription, Outcome } from '@workbench/client/models'

export interface JudgedRow {
  readonly metric: ExperimentMetric
  /** What is measured; made up from the name where nobody describes it any more. */
  readonly description: Described
}

type Described = Pick<MetricDescription, 'title' | 'meaning' | 'unit' | 'scale' | 'better'>

// Harm first, then doubt, then what is well.
const order: readonly Outcome[] = [
  'regressed',
  'suspect',
  'inconclusive',
  'insufficient',
  'improved',
  'equivalent',
]

/** Metrics as one reads them: those that decide apart from the hints, each with what needs attention first. */
export function metricRows(
  metrics: readonly ExperimentMetric[],
  descriptions: readonly MetricDescription[],
): { readonly primary: readonly JudgedRow[]; readonly hints: readonly JudgedRow[] } {
  const rows = metrics
    .map((metric) => ({
      metric,
      description: descriptions.find(({ name }) => name === metric.name) ?? unknown(metric.name),
    }))
    .toSorted((a, b) => order.indexOf(a.metric.verdict) - order.indexOf(b.metric.verdict))
  return {
    primary: rows.filter(({ metric }) => metric.primary),
    hints: rows.filter(({ metric }) => !metric.primary),
  }
}

const unknown = (name: string): Described => ({
  title: name,
  meaning: 'This metric is not measured any more.',
  unit: 'number',
  scale: 'difference',
  better: 'higher',
})
