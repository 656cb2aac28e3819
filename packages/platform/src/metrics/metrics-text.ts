import type { MetricSample } from '@workbench/core/ports/metric-store'
import type { MetricDefinition } from './definitions.ts'

type Labels = Readonly<Record<string, string>>

/** One metric with its samples in the text format of Prometheus. */
export const familyText = (
  name: string,
  type: 'counter' | 'gauge' | 'histogram',
  help: string,
  samples: readonly (readonly [suffix: string, labels: Labels, value: number])[],
): string =>
  samples.length === 0
    ? ''
    : [
        `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n`,
        ...samples.map(([suffix, labels, value]) => `${name}${suffix}${labelText(labels)} ${value}\n`),
      ].join('')

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

/** https://prometheus.io/docs/instrumenting/exposition_formats/#comments-help-text-and-type-information */
const escaped = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

/** Sums as they are stored, each under its definition; what none defines is left out. */
export function totalsText(
  definitions: readonly MetricDefinition[],
  samples: readonly MetricSample[],
): string {
  const byName = Map.groupBy(samples, ({ name }) => name)
  const of = (name: string) => byName.get(name) ?? []
  return definitions
    .map((metric) => {
      const { name, type, help } = metric
      const found = type === 'counter' ? counterSamples(metric, of(name)) : histogramSamples(metric, of)
      return familyText(name, type, help, found)
    })
    .join('')
}

function counterSamples(
  { always }: MetricDefinition,
  samples: readonly MetricSample[],
): (readonly [string, Labels, number])[] {
  const values = new Map<string, readonly [string, Labels, number]>()
  for (const labels of always) values.set(JSON.stringify(labels), ['', labels, 0])
  for (const { labels, value } of samples) values.set(JSON.stringify(labels), ['', labels, value])
  return [...values.values()]
}

/** Buckets nobody fell into are not stored; here each has a line, as readers of histograms expect. */
function histogramSamples(
  { name, buckets }: MetricDefinition,
  of: (name: string) => readonly MetricSample[],
): (readonly [string, Labels, number])[] {
  const filled = new Map(
    of(`${name}_bucket`).map(({ labels, value }) => [JSON.stringify(labels), value] as const),
  )
  const sums = new Map(of(`${name}_sum`).map(({ labels, value }) => [JSON.stringify(labels), value] as const))
  return of(`${name}_count`).flatMap(({ labels, value }) => [
    ...buckets.map((bound) => {
      const withBound = { ...labels, le: String(bound) }
      return ['_bucket', withBound, filled.get(JSON.stringify(withBound)) ?? 0] as const
    }),
    ['_bucket', { ...labels, le: '+Inf' }, value] as const,
    ['_sum', labels, sums.get(JSON.stringify(labels)) ?? 0] as const,
    ['_count', labels, value] as const,
  ])
}
