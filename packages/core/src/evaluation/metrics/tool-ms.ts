import { toolCallsMadeHere } from './done-here.ts'
import { time } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/** Σ time of tool calls whose time is known. */
export const toolMs: Metric = {
  ...time,
  name: 'toolMs',
  version: 1,
  title: 'Tool time',
  meaning: 'What all tool calls took, added up. Calls that ran at the same time count each.',
  group: 'tools',
  measure(measured) {
    const times = toolCallsMadeHere(measured).flatMap(({ latencyMs }) => latencyMs ?? [])
    return times.length === 0 ? null : times.reduce((sum, latencyMs) => sum + latencyMs, 0)
  },
}
