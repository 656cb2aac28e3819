import { turnsSpokenHere } from './done-here.ts'
import { time } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { percentile } from './numbers/percentile.ts'

/** Median (type 7) of what turns took, tools included. */
export const turnLatencyP50Ms: Metric = {
  ...time,
  name: 'turnLatencyP50Ms',
  version: 1,
  title: 'Median time of a turn',
  meaning: 'Half of the turns took at most this long, their tool calls included.',
  group: 'time',
  measure: (measured) =>
    percentile(
      turnsSpokenHere(measured).map(({ latencyMs }) => latencyMs),
      0.5,
    ),
}
