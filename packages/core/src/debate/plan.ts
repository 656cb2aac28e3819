import type { AuxiliaryRole, Speaker } from '../models/debate.ts'
import type { AnswerKind } from './answers.ts'
import type { PlannedCall } from './planned-call.ts'
import { seedFor } from './seeded-random.ts'

/** A call as the format lays it out before anything is said. */
export interface CallSlot {
  readonly role: 'participant' | AuxiliaryRole
  readonly phase: string
  /** Stands for the phase in the key when more rounds would rename the phase: a fork may change `rounds`. */
  readonly keyPhase?: string
  readonly round: number
  readonly seat: number | null
  readonly call: number
  readonly answer: AnswerKind
  readonly speaker: Speaker
  readonly part: string | null
  /** `none`: it answers blind. `earlier`: every turn of earlier stages, and of its own when that is sequential. */
  readonly sees: 'none' | 'earlier'
}

/** Calls that belong together. All of a parallel stage read the same transcript: the one before the stage. */
export interface Stage {
  readonly mode: 'parallel' | 'sequential'
  readonly calls: readonly CallSlot[]
}

/** A whole debate, laid out. When it stops early the rest of the discussion is left out, never the closing. */
export interface Plan {
  readonly discussion: readonly Stage[]
  readonly closing: readonly Stage[]
}

/** All calls of a plan in the order of their keys' first use: an upper bound, since stopping early leaves some out. */
export function* slotsOf(plan: Plan): Generator<CallSlot> {
  for (const stage of [...plan.discussion, ...plan.closing]) yield* stage.calls
}

/** What the journal knows the call by. */
export const keyOfSlot = ({ keyPhase, phase, round, seat, call }: CallSlot): string =>
  `phase/${keyPhase ?? phase}/round/${round}/seat/${seat ?? '-'}/call/${call}`

/** Turns a stage into calls, once it is known how many turns came before it. */
export function plannedCalls(stage: Stage, turnsBefore: number, seed: number): readonly PlannedCall[] {
  let position = turnsBefore
  return stage.calls.map((slot) => {
    const { keyPhase: _keyPhase, sees, ...call } = slot
    const key = keyOfSlot(slot)
    const kind = slot.role === 'participant' ? 'turn' : 'call'
    const visible = stage.mode === 'parallel' ? turnsBefore : position
    const planned: PlannedCall = {
      ...call,
      key,
      kind,
      position: kind === 'turn' ? position : visible,
      visibleTurns: sees === 'none' ? 0 : visible,
      seed: seedFor(seed, key),
    }
    if (kind === 'turn') position += 1
    return planned
  })
}
