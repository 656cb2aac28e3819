import type { AuxiliaryCall, Turn } from '../models/debate.ts'
import type { RunSession } from '../runs/run-session.ts'
import { settleAll } from '../runs/settle-all.ts'
import type { CallResult } from './apply-results.ts'
import type { DebateState } from './debate-state.ts'
import { findPassages, isGrounded } from './find-passages.ts'
import type { PlannedCall } from './planned-call.ts'
import { type SpeakDeps, speak, toolUseFor } from './speak.ts'

/** Makes all of them at once; what the journal holds is taken from there. */
export async function makeCalls(
  state: DebateState,
  calls: readonly PlannedCall[],
  deps: SpeakDeps,
): Promise<readonly CallResult[]> {
  const { session } = deps
  return settleAll(
    calls.map(async (call): Promise<CallResult> => {
      const isComposite = toolUseFor(call, deps) !== null
      const place = { key: call.key, kind: call.kind, position: call.position, isComposite }
      const isNew = !session.has(call.key)
      if (isNew) announce(call, session)
      const passages =
        isNew && isGrounded(state, call, deps) ? await findPassages(state, call, deps) : undefined
      // The replies that a turn with tools is made of start one by one, each as a step of its own.
      if (isNew && !isComposite) announceModelCall(call, session)
      const result = await session.step<Turn | AuxiliaryCall>(place, () => speak(state, call, passages, deps))
      return { call, result }
    }),
  )
}

function announce(call: PlannedCall, session: RunSession): void {
  const { key, kind, role, phase, round, seat, position, speaker, part } = call
  const place = { key, phase, round, seat, speaker: speaker.name, model: speaker.model }
  if (kind === 'turn') {
    const { visibleTurns, sees } = call
    const seen = sees === null ? { visibleTurns } : { visibleTurns: null, sees }
    const data = { ...place, turn: position, personaId: speaker.personaId, role: part, ...seen }
    session.emit({ type: 'TurnStarted', component: 'debate', data })
  } else {
    session.emit({ type: 'StepStarted', component: 'debate', data: { ...place, role, afterTurn: position } })
  }
}

function announceModelCall({ key, speaker: { model } }: PlannedCall, session: RunSession): void {
  session.emit({ type: 'LLMCallStarted', component: 'llm', data: { key, model, try: 1 } })
}
