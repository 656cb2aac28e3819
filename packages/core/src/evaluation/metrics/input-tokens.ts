import { isSeen } from './done-here.ts'
import { tokens } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** As providers count them; where one reports none, estimated. */
export const inputTokens: Metric = {
  ...tokens,
  name: 'inputTokens',
  version: 1,
  title: 'Tokens in',
  meaning: 'Tokens sent to models, cached ones included.',
  group: 'cost',
  measure: (measured) => (isSeen(measured) ? measured.run.usage.inputTokens : null),
}
