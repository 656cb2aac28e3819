import { isSeen } from './done-here.ts'
import { count } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** Model calls that reported usage, failed ones too. */
export const calls: Metric = {
  ...count,
  name: 'calls',
  version: 1,
  title: 'Model calls',
  meaning: 'Model calls of this run, failed tries included. A fork pays for none of the turns it took over.',
  group: 'cost',
  measure: (measured) => (isSeen(measured) ? measured.run.usage.calls : null),
}
