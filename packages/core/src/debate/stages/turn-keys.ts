import type { DebateInput, Turn } from '../../models/debate.ts'
import { formats } from '../formats/catalogue.ts'
import { type CallSlot, keyOfSlot, mostCallsOf, stagesOf } from '../plan/plan.ts'

/** A place in the plan that a turn can take. */
interface Place {
  readonly slot: CallSlot
  /** What is left of it, shared by all slots of its stage: one that chooses its calls makes fewer than it has. */
  readonly stage: { left: number }
}

/**
 * The keys under which a journal holds these turns, for turns that come without one, e.g. from an export.
 *
 * @param turns - All turns of the debate, in order.
 * @returns null for a turn that has no place in the plan: a debate can't go on from there.
 */
export function turnKeys(input: DebateInput, turns: readonly Turn[]): readonly (string | null)[] {
  const format = formats[input.format]
  // What was held elsewhere can be larger than any plan here.
  if (input.rounds > format.rounds.max || input.participants.length > format.participants.max) {
    return turns.map(() => null)
  }
  const placesOf = new Map<string, Place[]>()
  for (const stage of stagesOf(format.plan(input))) {
    const shared = { left: mostCallsOf(stage) }
    for (const slot of stage.calls) {
      if (slot.role !== 'participant') continue
      const places = placesOf.get(`${slot.round} ${slot.seat}`) ?? []
      places.push({ slot, stage: shared })
      placesOf.set(`${slot.round} ${slot.seat}`, places)
    }
  }
  return turns.map(({ phase, round, seat }) => {
    const places = placesOf.get(`${round} ${seat}`) ?? []
    const free = places.filter(({ stage }) => stage.left > 0)
    // A fork with more or fewer rounds calls the phase of a shared turn otherwise.
    const place =
      free.find(({ slot }) => slot.phase === phase) ?? free.find(({ slot }) => slot.keyPhase !== undefined)
    if (place === undefined) return null
    place.stage.left -= 1
    places.splice(places.indexOf(place), 1)
    return keyOfSlot(place.slot)
  })
}
