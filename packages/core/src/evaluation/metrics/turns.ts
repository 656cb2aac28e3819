import { count } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** Turns of the whole transcript, those a fork took over included. */
export const turns: Metric = {
  ...count,
  name: 'turns',
  version: 1,
  title: 'Turns',
  meaning: 'How many turns were spoken. Fewer can mean an early agreement, or an end before its time.',
  group: 'conversation',
  better: 'higher',
  isNeutral: true,
  measure: ({ output }) => output?.turns.length ?? null,
}
