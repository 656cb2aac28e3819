import type { AuxiliaryCall, Turn } from '../../models/debate.ts'
import { personModel } from '../../models/person-model.ts'
import { BudgetReached } from '../../runs/run-interruptions.ts'
import type { RunSession } from '../../runs/run-session.ts'
import { settleAll } from '../../runs/settle-all.ts'
import type { NoteTaker } from '../people/note-taker.ts'
import type { DebateState } from '../plan/debate-state.ts'
import { isAPersons, type PlannedCall } from '../plan/planned-call.ts'
import type { CallResult } from '../stages/apply-results.ts'
import { findPassages, isGrounded } from './find-passages.ts'
import { type SpeakDeps, speak, toolUseFor } from './speak.ts'

export interface MadeCalls {
  /** With the notes that the calls were given. */
  readonly state: DebateState
  readonly results: readonly CallResult[]
  /** What kept others from being made to their end; null when all were. */
  readonly reached: BudgetReached | null
}

/**
 * Makes all of them at once; what the journal holds is taken from there. A call that the budget has no room for in its
 * middle has no result.
 */
export async function makeCalls(
  state: DebateState,
  calls: readonly PlannedCall[],
  deps: SpeakDeps & { readonly notes: NoteTaker },
): Promise<MadeCalls> {
  const { session, notes } = deps
  // All of them see the same notes: those that were there when the first of them was about to be made.
  let noted: Promise<DebateState> | null = null
  const withNotes = () => {
    noted ??= notes.take(state)
    return noted
  }
  const makeOne = async (call: PlannedCall): Promise<CallResult> => {
    const isComposite = toolUseFor(call, deps) !== null
    const place = { key: call.key, kind: call.kind, position: call.position, isComposite }
    const isNew = !session.has(call.key)
    if (isNew) announce(call, session)
    const passages =
      isNew && isGrounded(state, call, deps) ? await findPassages(state, call, deps) : undefined
    // The replies that a turn with tools is made of start one by one, each as a step of its own.
    if (isNew && !isComposite) announceModelCall(call, session)
    const result = await session.step<Turn | AuxiliaryCall>(place, async () =>
      speak(await withNotes(), call, passages, deps),
    )
    return { call, result }
  }
  const made = await settleAll(calls.map((call) => makeOne(call).catch(budgetReached)))
  return {
    state: noted === null ? state : await noted,
    results: made.flatMap((one) => (one instanceof BudgetReached ? [] : [one])),
    reached: made.find((one) => one instanceof BudgetReached) ?? null,
  }
}

/** @throws the error itself when it is another one. */
function budgetReached(error: unknown): BudgetReached {
  if (error instanceof BudgetReached) return error
  throw error
}

function announce(call: PlannedCall, session: RunSession): void {
  const { key, role, phase, round, seat, position, speaker } = call
  if (call.kind === 'turn') {
    session.emit({ type: 'TurnStarted', component: 'debate', data: startOfTurn(call) })
  } else {
    const place = { key, phase, round, seat, speaker: speaker.name, model: speaker.model }
    session.emit({ type: 'StepStarted', component: 'debate', data: { ...place, role, afterTurn: position } })
  }
}

/** What is said of a turn when it begins. */
export function startOfTurn(call: PlannedCall): Record<string, unknown> {
  const { key, phase, round, seat, position, speaker, part, visibleTurns, sees } = call
  const seen = sees === null ? { visibleTurns } : { visibleTurns: null, sees }
  const model = isAPersons(call) ? personModel : speaker.model
  const place = { key, phase, round, seat, speaker: speaker.name, model }
  return { ...place, turn: position, personaId: speaker.personaId, role: part, ...seen }
}

function announceModelCall({ key, speaker: { model } }: PlannedCall, session: RunSession): void {
  session.emit({ type: 'LLMCallStarted', component: 'llm', data: { key, model, try: 1 } })
}
