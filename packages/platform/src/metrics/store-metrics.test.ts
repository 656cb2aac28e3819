import type { MetricSample } from '@workbench/core/ports/metric-store'
import { createFakeClock } from '@workbench/core/testing/fake-clock'
import { expect, test } from 'vitest'
import { metrics } from './definitions.ts'
import { createMetricTotals } from './metric-totals.ts'
import { storeEveryMs, storeMetrics } from './store-metrics.ts'

test('what could not be stored is kept and goes with the next, and the end stores the rest', async () => {
  const clock = createFakeClock()
  const totals = createMetricTotals()
  const stored: MetricSample[][] = []
  let isAway = true
  const store = {
    async add(samples: readonly MetricSample[]) {
      if (isAway) throw new Error('away')
      stored.push([...samples])
    },
    read: async () => [],
  }
  totals.count(metrics.runsStarted, { kind: 'debate' })
  const stop = storeMetrics({ totals, store, clock })

  await clock.advance(storeEveryMs)
  expect(stored).toEqual([])
  isAway = false
  totals.count(metrics.runsStarted, { kind: 'debate' })
  await clock.advance(storeEveryMs)
  totals.count(metrics.runsResumed, { kind: 'debate' })
  await stop()

  expect(stored.map((samples) => samples.map(({ name, value }) => [name, value]))).toEqual([
    [['workbench_runs_started_total', 2]],
    [['workbench_runs_resumed_total', 1]],
  ])
})
