import type { AuxiliaryCall, Turn } from '../../models/debate.ts'
import { formats } from '../formats/catalogue.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { enterStage, stageAt } from './enter-stage.ts'

export interface CallResult {
  readonly call: PlannedCall
  readonly result: Turn | AuxiliaryCall
}

const isTurn = (result: Turn | AuxiliaryCall): result is Turn => 'index' in result
const isCall = (result: Turn | AuxiliaryCall): result is AuxiliaryCall => !isTurn(result)

/**
 * Adds results of calls that `nextStep` asked for, in any order. Some of a parallel stage are enough, e.g. when a
 * budget ends the run: the stage then waits for the others.
 *
 * @throws Error when a result belongs to no pending call: the caller mixed up its steps.
 */
export function applyResults(state: DebateState, results: readonly CallResult[]): DebateState {
  if (results.length === 0) return state
  const resultOf = new Map(results.map(({ call, result }) => [call.key, result]))
  const arrived = state.pending.flatMap(({ key }) => resultOf.get(key) ?? [])
  if (arrived.length !== results.length) {
    throw new Error(`Results that nobody waits for among: ${[...resultOf.keys()].join(', ')}`)
  }

  const spoken = state.pending.flatMap(({ key }) => {
    const turn = resultOf.get(key)
    return turn !== undefined && isTurn(turn) ? [{ key, turn }] : []
  })
  const next: DebateState = {
    ...state,
    ...withTurns(state, spoken),
    pending: state.pending.filter(({ key }) => !resultOf.has(key)),
    calls: withCalls(state, arrived.filter(isCall)),
  }
  return next.pending.length > 0 ? next : afterStage(next)
}

interface SpokenTurn {
  readonly key: string
  readonly turn: Turn
}

function withTurns(
  { turns, turnKeys }: DebateState,
  spoken: readonly SpokenTurn[],
): Pick<DebateState, 'turns' | 'turnKeys'> {
  const [first] = spoken
  if (first === undefined) return { turns, turnKeys }
  // Only a stage that comes in piece by piece can be out of order.
  if ((turns.at(-1)?.index ?? -1) < first.turn.index) {
    return {
      turns: [...turns, ...spoken.map(({ turn }) => turn)],
      turnKeys: [...turnKeys, ...spoken.map(({ key }) => key)],
    }
  }
  const all = [...turns.map((turn, place) => ({ turn, key: turnKeys[place] ?? '' })), ...spoken]
  all.sort((a, b) => a.turn.index - b.turn.index)
  return { turns: all.map(({ turn }) => turn), turnKeys: all.map(({ key }) => key) }
}

function withCalls(
  { calls, stageCalls }: DebateState,
  newCalls: readonly AuxiliaryCall[],
): readonly AuxiliaryCall[] {
  if (newCalls.length === 0) return calls
  const place = new Map(stageCalls.map(({ key }, index) => [key, index]))
  const placeOf = ({ key }: AuxiliaryCall) => place.get(key) ?? -1
  // Sorting is stable, so calls of earlier stages keep their order before all of this one.
  return [...calls, ...newCalls].sort((a, b) => placeOf(a) - placeOf(b))
}

function afterStage(state: DebateState): DebateState {
  const { discussion } = state.plan
  const { isPart = false, isRepeated = false } = stageAt(state.plan, state.stageIndex) ?? {}
  const isAsked = !isPart && state.stageIndex + 1 < discussion.length
  const stopReason = isAsked ? formats[state.input.format].stopsAfterStage?.(state) : null
  if (stopReason) return enterStage({ ...state, stopReason }, discussion.length)
  return enterStage(state, isRepeated ? state.stageIndex : state.stageIndex + 1)
}
