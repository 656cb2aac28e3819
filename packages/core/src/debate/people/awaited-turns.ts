import { ConflictError, InvalidInputError } from '../../errors.ts'
import type { DebateInput } from '../../models/debate.ts'
import type { AwaitedTurn } from '../../models/person-turn.ts'
import type { JournalStep } from '../../ports/run-journal.ts'
import { formats } from '../formats/catalogue.ts'
import type { DebateState } from '../plan/debate-state.ts'
import { isAPersons, type PlannedCall } from '../plan/planned-call.ts'
import { nextStep } from '../stages/next-step.ts'
import { stateOf } from '../state-of.ts'
import { personAnswerOf } from './person-reply.ts'

/** Turns that a debate waits for people to take, as a replay of its journal asks for them. */
export interface AwaitedCalls {
  readonly state: DebateState
  readonly calls: readonly PlannedCall[]
}

type Journal = readonly Pick<JournalStep, 'key' | 'output'>[]

export function awaitedCalls(input: DebateInput, steps: Journal): AwaitedCalls {
  const state = stateOf(input, steps)
  const step = nextStep(state)
  return { state, calls: step.kind === 'calls' ? step.calls.filter(isAPersons) : [] }
}

/** What a page says to those whose turn it is. */
export function awaitedTurns(input: DebateInput, steps: Journal): readonly AwaitedTurn[] {
  const { state, calls } = awaitedCalls(input, steps)
  return calls.map((call) => {
    const { seat, speaker, part, round, phase, position, answer } = call
    return {
      seat: seat ?? 0,
      speaker: speaker.name,
      personaId: speaker.personaId,
      role: part,
      round,
      phase,
      turn: position,
      answer: personAnswerOf(answer) ?? 'text',
      scale: scaleOf(input, call),
      task: formats[input.format].brief(state, call).task,
    }
  })
}

/** Where an estimate has to lie; null for any other answer, or where the format has no scale. */
export const scaleOf = (input: DebateInput, { answer }: Pick<PlannedCall, 'answer'>): AwaitedTurn['scale'] =>
  answer === 'estimate' ? (formats[input.format].scaleOf?.(input) ?? null) : null

/**
 * The turn that somebody takes.
 *
 * @param seat - Left out: the only one that is awaited.
 * @throws ConflictError when nobody is awaited, or not this one.
 * @throws InvalidInputError when several are, and no seat is named.
 */
export function awaitedCallOf({ calls }: AwaitedCalls, seat: number | undefined): PlannedCall {
  const [first] = calls
  if (first === undefined) throw new ConflictError('This run waits for no person at the moment.')
  const seats = calls.map((call) => `${call.seat} (${call.speaker.name})`).join(', ')
  if (seat === undefined) {
    if (calls.length === 1) return first
    const message = `The run waits for several people; expected one of these seats: ${seats}`
    throw new InvalidInputError([{ path: ['seat'], message }])
  }
  const call = calls.find((one) => one.seat === seat)
  if (call !== undefined) return call
  throw new ConflictError(`It is not the turn of seat ${seat}; the run waits for seat ${seats}.`)
}
