import type { AuxiliaryCall, Turn } from '../models/debate.ts'
import { noUsage } from '../models/usage.ts'
import type { SessionEvent, StepResult } from '../runs/run-session.ts'
import { answeredEvent, type CallModelDeps, callModel, modelRequestOf } from './call-model.ts'
import type { DebateState } from './debate-state.ts'
import { finishCall } from './finish-call.ts'
import type { PlannedCall } from './planned-call.ts'
import { promptFor } from './prompt-for.ts'
import { type SpeakWithToolsDeps, speakWithTools } from './speak-with-tools.ts'

export interface SpeakDeps extends CallModelDeps {
  /** null where there are no tools: speakers who have some do without. */
  readonly toolUse: SpeakWithToolsDeps | null
}

/** Makes one planned call, with its retries and events, and turns the reply into the record that is stored. */
export async function speak(
  state: DebateState,
  call: PlannedCall,
  deps: SpeakDeps,
): Promise<StepResult<Turn | AuxiliaryCall>> {
  const toolUse = toolUseFor(call, deps)
  if (toolUse !== null) {
    const output = await speakWithTools(state, call, deps, toolUse)
    // The replies that it is made of have accounted for theirs.
    return { output, usage: noUsage, events: [finishedEvent(call, output)] }
  }
  const { key, speaker } = call
  const request = modelRequestOf(state, call, promptFor(state, call), deps)
  const called = await callModel(request, { call, key, triesBefore: 0 }, deps)
  const { reply, usage, latencyMs } = called
  const startedAt = new Date(called.startedAtMs).toISOString()
  const { text, finishReason, refused, firstTokenMs } = reply
  const spoken = { text, finishReason, refused, usage, startedAt, latencyMs, firstTokenMs }
  const output = finishCall(call, { ...spoken, toolCalls: [] })
  if (call.kind === 'turn') deps.liveText.close(deps.session.runId, call.position)
  return { output, usage, events: [answeredEvent(key, speaker.model, called), finishedEvent(call, output)] }
}

/** Only turns use tools; chairs, judges and polls answer from what was said. @returns null for a call without. */
export const toolUseFor = (
  { kind, speaker }: PlannedCall,
  { toolUse }: Pick<SpeakDeps, 'toolUse'>,
): SpeakWithToolsDeps | null => (kind === 'turn' && speaker.tools.length > 0 ? toolUse : null)

function finishedEvent(call: PlannedCall, { latencyMs }: Turn | AuxiliaryCall): SessionEvent {
  const { key, kind, role, phase, round, seat, position, speaker } = call
  const place = { key, role, phase, round, seat, speaker: speaker.name }
  return kind === 'turn'
    ? { type: 'TurnFinished', component: 'debate', latencyMs, data: { ...place, turn: position } }
    : { type: 'StepFinished', component: 'debate', latencyMs, data: place }
}
