import type { AuxiliaryRole, Speaker } from '../../models/debate.ts'
import type { AnswerKind } from '../answers/answers.ts'
import type { DebateRecord } from './debate-record.ts'
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
  /**
   * Which turns its prompt may quote. `none`: it answers blind. `earlier`: every turn of earlier stages, and of its own
   * when that is sequential. A list: the turns under these keys (see `keyOfSlot`) and no other, whichever of them there are.
   */
  readonly sees: 'none' | 'earlier' | readonly string[]
  /** Keys of the calls that are no turns and whose text its prompt quotes, such as a digest; for the estimate. */
  readonly quotes?: readonly string[]
  /** Of a summary: how many turns, from the first, it stands for. */
  readonly covers?: number
}

/** Calls that belong together. All of a parallel stage read the same transcript: the one before the stage. */
export interface Stage {
  readonly mode: 'parallel' | 'sequential'
  /** Every call that the stage can make. */
  readonly calls: readonly CallSlot[]
  /** How many of them it makes at most; left out: all. */
  readonly atMost?: number
  /**
   * Which of `calls` are made, at most `atMost`, known once the stage is entered; left out: all. Pure, so that a replay
   * chooses the same.
   */
  readonly choose?: (said: DebateRecord, calls: readonly CallSlot[]) => readonly CallSlot[]
  /** Whether to stop early is not asked after it: it belongs to what comes next. */
  readonly isPart?: true
  /** Entered again, once its calls are made, until it chooses none. */
  readonly isRepeated?: true
}

/** A whole debate, laid out. When it stops early the rest of the discussion is left out, never the closing. */
export interface Plan {
  readonly discussion: readonly Stage[]
  readonly closing: readonly Stage[]
}

export function* stagesOf({ discussion, closing }: Plan): Generator<Stage> {
  yield* discussion
  yield* closing
}

/** Every call that a plan can make, in the order of their keys' first use. More than are made where stages choose. */
export function* slotsOf(plan: Plan): Generator<CallSlot> {
  for (const stage of stagesOf(plan)) yield* stage.calls
}

/** How many of a stage's calls are made at most. */
export const mostCallsOf = ({ calls, atMost }: Stage): number =>
  Math.min(calls.length, atMost ?? calls.length)

/** How many turns a plan has at most; one that stops early has fewer. */
export function mostTurnsOf(plan: Plan): number {
  let turns = 0
  for (const stage of stagesOf(plan)) {
    const speaking = stage.calls.filter(({ role }) => role === 'participant').length
    turns += Math.min(speaking, mostCallsOf(stage))
  }
  return turns
}

/** What the journal knows the call by. */
export const keyOfSlot = ({
  keyPhase,
  phase,
  round,
  seat,
  call,
}: Pick<CallSlot, 'keyPhase' | 'phase' | 'round' | 'seat' | 'call'>): string =>
  `phase/${keyPhase ?? phase}/round/${round}/seat/${seat ?? '-'}/call/${call}`

/** What is known when a stage is entered. */
interface SaidBefore {
  /** Keys of the turns so far, in the order of the transcript. */
  readonly turnKeys: readonly string[]
  /** How many of them a summary stands for. */
  readonly summarised: number
}

/** Turns the calls of a stage into what is to be done, once it is known what came before it. */
export function plannedCalls(
  { mode }: Pick<Stage, 'mode'>,
  calls: readonly CallSlot[],
  { turnKeys, summarised }: SaidBefore,
  seed: number,
): readonly PlannedCall[] {
  const turnsBefore = turnKeys.length
  let indexOf: ReadonlyMap<string, number> | null = null
  const seenBy = (keys: readonly string[]): readonly number[] => {
    indexOf ??= new Map(turnKeys.map((key, index) => [key, index]))
    return keys.flatMap((key) => indexOf?.get(key) ?? []).sort((a, b) => a - b)
  }
  let position = turnsBefore
  return calls.map((slot) => {
    const { keyPhase: _keyPhase, quotes: _quotes, sees, ...call } = slot
    const key = keyOfSlot(slot)
    const kind = slot.role === 'participant' ? 'turn' : 'call'
    const visible = mode === 'parallel' ? turnsBefore : position
    const planned: PlannedCall = {
      ...call,
      key,
      kind,
      position: kind === 'turn' ? position : visible,
      visibleTurns: sees === 'earlier' ? Math.min(visible, slot.covers ?? visible) : 0,
      sees: typeof sees === 'string' ? null : seenBy(sees),
      summarised: sees === 'earlier' ? summarised : 0,
      seed: seedFor(seed, key),
    }
    if (kind === 'turn') position += 1
    return planned
  })
}
