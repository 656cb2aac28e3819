import type { DebateInput, Turn } from '../models/debate.ts'
import { formats } from './formats/catalogue.ts'
import { type CallSlot, keyOfSlot, mostCallsOf, type Plan, stagesOf } from './plan.ts'

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
  const slots = turnSlots(format.plan(input))
  const taken = new Set<TurnSlot>()
  return turns.map(({ index, phase, round, seat }) => {
    const free = slots.filter(
      (slot) =>
        slot.round === round && slot.seat === seat && !taken.has(slot) && (slot.at ?? index) === index,
    )
    // A fork with more or fewer rounds calls the phase of a shared turn otherwise.
    const slot =
      free.find((one) => one.phase === phase) ?? free.find(({ keyPhase }) => keyPhase !== undefined)
    if (slot === undefined) return null
    taken.add(slot)
    return keyOfSlot(slot)
  })
}

interface TurnSlot extends CallSlot {
  /** The turn's index, where the stage chooses who speaks: only the place tells its slots from those of other stages. */
  readonly at?: number
}

function turnSlots(plan: Plan): readonly TurnSlot[] {
  const slots: TurnSlot[] = []
  let before = 0
  for (const stage of stagesOf(plan)) {
    const speaking = stage.calls.filter(({ role }) => role === 'participant')
    slots.push(...(stage.choose === undefined ? speaking : speaking.map((slot) => ({ ...slot, at: before }))))
    before += Math.min(speaking.length, mostCallsOf(stage))
  }
  return slots
}
