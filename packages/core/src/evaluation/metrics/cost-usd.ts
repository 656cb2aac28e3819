import { isSeen } from './done-here.ts'
import { tokens } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** Σ in·p_in + cached·p_c + out·p_out at the prices that were frozen at the start; null when any is unknown. */
export const costUsd: Metric = {
  ...tokens,
  name: 'costUsd',
  version: 1,
  title: 'Cost',
  meaning: 'What the model calls of this run cost, in US dollars. Unknown when the price of any is.',
  group: 'cost',
  unit: 'usd',
  primary: true,
  measure: (measured) => (isSeen(measured) ? measured.run.usage.costUsd : null),
}
