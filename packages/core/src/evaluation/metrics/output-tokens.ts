import { isSeen } from './done-here.ts'
import { tokens } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** As providers count them, reasoning included; where one reports none, estimated. */
export const outputTokens: Metric = {
  ...tokens,
  name: 'outputTokens',
  version: 1,
  title: 'Tokens out',
  meaning: 'Tokens received from models, their reasoning included.',
  group: 'cost',
  measure: (measured) => (isSeen(measured) ? measured.run.usage.outputTokens : null),
}
