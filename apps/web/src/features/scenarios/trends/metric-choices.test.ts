import { expect, test } from 'vitest'
import { aMetric } from '../../score/testing/a-score.ts'
import { metricChoices } from './metric-choices.ts'

test('metrics stand in the order of the scorecard, judged ones where somebody judges', () => {
  const metrics = [
    aMetric('judged.rubric', { group: 'judged', title: 'Rubric' }),
    aMetric('costUsd', { group: 'cost', title: 'Dollars' }),
    aMetric('latencyMs', { group: 'time', title: 'Latency' }),
  ]
  expect(metricChoices(metrics, []).map(({ label }) => label)).toEqual(['Time: Latency', 'Cost: Dollars'])
  expect(metricChoices(metrics, ['rubric']).map(({ value }) => value)).toEqual([
    'latencyMs',
    'costUsd',
    'judged.rubric',
  ])
})
