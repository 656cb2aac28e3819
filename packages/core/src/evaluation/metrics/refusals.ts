import { refusedTurns } from '../refusal/refused-turns.ts'
import { count } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** Turns that were refused; the places are told by refusalRate. */
export const refusals: Metric = {
  ...count,
  name: 'refusals',
  version: 1,
  title: 'Refusals',
  meaning: 'Turns in which a model declined to answer.',
  group: 'conversation',
  measure: ({ output }) => (output === null ? null : refusedTurns(output).length),
}
