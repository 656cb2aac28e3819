import { turnsSpokenHere } from './done-here.ts'
import { time } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { percentile } from './numbers/percentile.ts'

const slowestShown = 3

/** 95th percentile (type 7) of what turns took, tools included. */
export const turnLatencyP95Ms: Metric = {
  ...time,
  name: 'turnLatencyP95Ms',
  version: 1,
  title: 'Slow turns (p95)',
  meaning: '95 of 100 turns took at most this long, their tool calls included.',
  group: 'time',
  measure: (measured) =>
    percentile(
      turnsSpokenHere(measured).map(({ latencyMs }) => latencyMs),
      0.95,
    ),
  evidence: (measured) =>
    turnsSpokenHere(measured)
      .toSorted((a, b) => b.latencyMs - a.latencyMs)
      .slice(0, slowestShown)
      .map(({ index, text, latencyMs }, place) => ({
        turn: index,
        text,
        note: `Took ${latencyMs} ms, ${place === 0 ? 'the longest of all turns' : `number ${place + 1} of the slowest turns`}.`,
      })),
}
