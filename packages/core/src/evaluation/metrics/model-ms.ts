import type { Turn } from '../../models/debate.ts'
import { callsMadeHere, turnsSpokenHere } from './done-here.ts'
import { time } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'

/**
 * Σ time of turns without their tools + Σ time of calls that are no turns. Retries and the pauses before them count; calls at
 * the same time count each.
 */
export const modelMs: Metric = {
  ...time,
  name: 'modelMs',
  version: 1,
  title: 'Model time',
  meaning:
    'What all model calls took, added up. Calls that ran at the same time count each, so it can be more than the duration.',
  group: 'time',
  measure(measured) {
    const [turns, calls] = [turnsSpokenHere(measured), callsMadeHere(measured)]
    if (turns.length + calls.length === 0) return null
    const ofTurns = turns.reduce((sum, turn) => sum + Math.max(0, turn.latencyMs - waitedForTools(turn)), 0)
    return calls.reduce((sum, { latencyMs }) => sum + latencyMs, ofTurns)
  },
}

/** Calls that one reply asked for run at the same time: the turn waited for the slowest. Their ids are `turn.round.place`. */
function waitedForTools({ toolCalls }: Turn): number {
  const slowest = new Map<string, number>()
  for (const { id, latencyMs } of toolCalls) {
    const round = /^(\d+\.\d+)\.\d+$/.exec(id)?.[1] ?? id
    slowest.set(round, Math.max(slowest.get(round) ?? 0, latencyMs))
  }
  return [...slowest.values()].reduce((sum, latencyMs) => sum + latencyMs, 0)
}
