import { isSeen, toolCallsMadeHere } from './done-here.ts'
import { count } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** Tool calls, failed ones too. */
export const toolCalls: Metric = {
  ...count,
  name: 'toolCalls',
  version: 1,
  title: 'Tool calls',
  meaning: 'How often tools were called, failed calls included.',
  group: 'tools',
  better: 'higher',
  isNeutral: true,
  measure(measured) {
    const { length } = toolCallsMadeHere(measured)
    // A conversation held elsewhere may have left them out.
    return length === 0 && !isSeen(measured) ? null : length
  },
}
