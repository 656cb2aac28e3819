import type { Turn } from '../../models/debate.ts'
import type { PlannedCall } from '../plan/planned-call.ts'

/** What latencies of events hold, in milliseconds: 31 bits. A person may take longer. */
const longestLatencyMs = 2 ** 31 - 1

/** The event that tells of the turn that a person took. */
export function finishOfTurn(
  { key, role, phase, round, seat, position, speaker }: PlannedCall,
  { latencyMs, by = null }: Turn,
) {
  const place = { key, role, phase, round, seat, speaker: speaker.name, turn: position }
  return {
    type: 'TurnFinished',
    latencyMs: Math.min(latencyMs, longestLatencyMs),
    data: { ...place, isPersons: true, by },
  } as const
}
