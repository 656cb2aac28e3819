import { isSeen } from './done-here.ts'
import { time } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** End − first start: model calls, tools, retries, pauses and waiting for people, of all attempts. */
export const latencyMs: Metric = {
  ...time,
  name: 'latencyMs',
  version: 1,
  title: 'Duration',
  meaning: 'Time from the first start of the run to its end. Turns that a fork took over cost it none.',
  group: 'time',
  primary: true,
  measure: (measured) => (isSeen(measured) ? measured.run.durationMs : null),
}
