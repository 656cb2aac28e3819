import { isSeen } from './done-here.ts'
import { time } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** First start − being queued; null for a run that was never started. A queue is often empty, so no ratio is made of it. */
export const queueMs: Metric = {
  ...time,
  name: 'queueMs',
  version: 1,
  title: 'Queue time',
  meaning: 'Time from being queued to the first start: how busy the workers were, apart from the run itself.',
  group: 'time',
  scale: 'difference',
  mid: 1000,
  measure(measured) {
    const { queuedAt, startedAt } = measured.run
    if (startedAt === null || !isSeen(measured)) return null
    // Clocks of two machines differ a little.
    return Math.max(0, Date.parse(startedAt) - Date.parse(queuedAt))
  },
}
