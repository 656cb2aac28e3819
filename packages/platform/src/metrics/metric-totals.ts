import type { MetricSample } from '@workbench/core/ports/metric-store'
import type { MetricDefinition } from './definitions.ts'

/** What this process has counted since the last `take`. */
export interface MetricTotals {
  count<Label extends string>(
    metric: MetricDefinition<Label>,
    labels: Readonly<Record<Label, string>>,
    by?: number,
  ): void
  /** One value of a histogram, in its unit. */
  observe<Label extends string>(
    metric: MetricDefinition<Label>,
    labels: Readonly<Record<Label, string>>,
    value: number,
  ): void
  /** Everything counted, which is forgotten here. */
  take(): MetricSample[]
  /** Gives back what could not be stored. */
  add(samples: readonly MetricSample[]): void
}

/** One metric with one set of labels. Counting happens at every call of a model, so it only adds numbers. */
interface Series {
  readonly metric: MetricDefinition
  readonly labels: Readonly<Record<string, string>>
  /** Of a counter its value, of a histogram the sum of its values. */
  sum: number
  /** Values of a histogram by the first bound they do not exceed; the last are above all bounds. */
  readonly filled: number[]
}

export function createMetricTotals(): MetricTotals {
  let series = new Map<string, Series>()
  let givenBack: MetricSample[] = []

  function seriesOf<Label extends string>(
    metric: MetricDefinition<Label>,
    labels: Readonly<Record<Label, string>>,
  ): Series {
    let key = metric.name
    for (const label of metric.labels) key += `\0${labels[label]}`
    const known = series.get(key)
    if (known !== undefined) return known
    const ordered = Object.fromEntries(metric.labels.map((label) => [label, labels[label]]))
    const fresh: Series = { metric, labels: ordered, sum: 0, filled: metric.buckets.map(() => 0).concat(0) }
    series.set(key, fresh)
    return fresh
  }

  return {
    count(metric, labels, by = 1) {
      seriesOf(metric, labels).sum += by
    },
    observe(metric, labels, value) {
      const one = seriesOf(metric, labels)
      const found = metric.buckets.findIndex((bound) => value <= bound)
      const place = found < 0 ? metric.buckets.length : found
      one.filled[place] = (one.filled[place] ?? 0) + 1
      one.sum += value
    },
    take() {
      const samples = summed([...givenBack, ...[...series.values()].flatMap(samplesOf)])
      series = new Map()
      givenBack = []
      return samples
    },
    add(samples) {
      givenBack = summed([...givenBack, ...samples])
    },
  }
}

/** As Prometheus counts: each bucket holds those of the smaller ones too. Empty ones are left out. */
function samplesOf({ metric, labels, sum, filled }: Series): MetricSample[] {
  const { name, type, buckets } = metric
  if (type === 'counter') return [{ name, labels, value: sum }]
  let count = 0
  const upTo = buckets.map((bound, index) => {
    count += filled[index] ?? 0
    return { name: `${name}_bucket`, labels: { ...labels, le: String(bound) }, value: count }
  })
  count += filled[buckets.length] ?? 0
  return [
    ...upTo.filter(({ value }) => value > 0),
    { name: `${name}_sum`, labels, value: sum },
    { name: `${name}_count`, labels, value: count },
  ]
}

function summed(samples: readonly MetricSample[]): MetricSample[] {
  const sums = new Map<string, MetricSample>()
  for (const sample of samples) {
    const key = `${sample.name} ${JSON.stringify(sample.labels)}`
    const known = sums.get(key)
    sums.set(key, known === undefined ? sample : { ...known, value: known.value + sample.value })
  }
  return [...sums.values()]
}
