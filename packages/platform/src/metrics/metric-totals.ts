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

export function createMetricTotals(): MetricTotals {
  let sums = new Map<string, { name: string; labels: Record<string, string>; value: number }>()

  function addOne(name: string, labels: Readonly<Record<string, string>>, value: number): void {
    const key = `${name} ${JSON.stringify(labels)}`
    const known = sums.get(key)
    if (known === undefined) sums.set(key, { name, labels, value })
    else known.value += value
  }

  const inOrder = <Label extends string>(
    { labels }: MetricDefinition<Label>,
    values: Readonly<Record<Label, string>>,
  ): Record<string, string> => Object.fromEntries(labels.map((label) => [label, values[label]]))

  return {
    count: (metric, labels, by = 1) => addOne(metric.name, inOrder(metric, labels), by),
    observe(metric, labels, value) {
      const ordered = inOrder(metric, labels)
      for (const bound of metric.buckets) {
        if (value <= bound) addOne(`${metric.name}_bucket`, { ...ordered, le: String(bound) }, 1)
      }
      addOne(`${metric.name}_sum`, ordered, value)
      addOne(`${metric.name}_count`, ordered, 1)
    },
    take() {
      const taken = [...sums.values()]
      sums = new Map()
      return taken
    },
    add(samples) {
      for (const { name, labels, value } of samples) addOne(name, labels, value)
    },
  }
}
