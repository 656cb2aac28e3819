import { turnsSpokenHere } from './done-here.ts'
import { time } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { percentile } from './numbers/percentile.ts'

/** Median (type 7) of first text − send, over turns that brought text; of a turn with tools, of its first reply. */
export const firstTokenMs: Metric = {
  ...time,
  name: 'firstTokenMs',
  version: 1,
  title: 'Time to first token',
  meaning: 'Median time from asking a model for a turn to the first piece of its text.',
  group: 'time',
  measure: (measured) =>
    percentile(
      turnsSpokenHere(measured).flatMap((turn) => turn.firstTokenMs ?? []),
      0.5,
    ),
}
