import type { ExperimentMetric, MetricDescription } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { metricRows } from './metric-rows.ts'

const metric = (name: string, verdict: ExperimentMetric['verdict'], primary = true) =>
  ({ name, verdict, primary }) as ExperimentMetric

test('metrics that decide stand apart from hints, and what needs attention stands first', () => {
  const { primary, hints } = metricRows(
    [
      metric('a', 'equivalent'),
      metric('b', 'regressed'),
      metric('c', 'improved'),
      metric('d', 'equivalent', false),
      metric('e', 'suspect', false),
    ],
    [],
  )
  expect(primary.map(({ metric: { name } }) => name)).toEqual(['b', 'c', 'a'])
  expect(hints.map(({ metric: { name } }) => name)).toEqual(['e', 'd'])
})

test('a metric that nobody describes any more is shown by its name', () => {
  const latency = { name: 'latencyMs', title: 'Duration' } as MetricDescription
  const { primary } = metricRows([metric('latencyMs', 'regressed'), metric('gone', 'equivalent')], [latency])
  expect(primary.map(({ description: { title } }) => title)).toEqual(['Duration', 'gone'])
})
