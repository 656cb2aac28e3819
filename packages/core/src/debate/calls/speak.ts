import type { AuxiliaryCall, GivenPassage, Turn } from '../../models/debate.ts'
import { noUsage } from '../../models/usage.ts'
import type { ChunkUseWrite, RunSideWrites } from '../../ports/run-journal.ts'
import type { SessionEvent, StepResult } from '../../runs/run-session.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { promptFor } from '../stages/prompt-for.ts'
import { type CallModelDeps, modelRequestOf } from './call-model.ts'
import type { FindPassagesDeps } from './find-passages.ts'
import { finishCall } from './finish-call.ts'
import { speakInForm } from './speak-in-form.ts'
import { type SpeakWithToolsDeps, speakWithTools } from './speak-with-tools.ts'

export interface SpeakDeps extends CallModelDeps, FindPassagesDeps {
  /** null where there are no tools: speakers who have some do without. */
  readonly toolUse: SpeakWithToolsDeps | null
}

/**
 * Makes one planned call, with its retries and events, and turns the reply into the record that is stored.
 *
 * @param passages - What was found for it; left out when no documents were asked.
 */
export async function speak(
  state: DebateState,
  call: PlannedCall,
  passages: readonly GivenPassage[] | undefined,
  deps: SpeakDeps,
): Promise<StepResult<Turn | AuxiliaryCall>> {
  const toolUse = toolUseFor(call, deps)
  if (toolUse !== null) {
    const output = await speakWithTools(state, call, passages, deps, toolUse)
    // The replies that it is made of have accounted for theirs.
    return { output, usage: noUsage, events: [finishedEvent(call, output)], side: usesIn(output) }
  }
  const prompt = promptFor(state, call, passages === undefined ? {} : { passages })
  const request = modelRequestOf(state, call, prompt, deps)
  const spoken = await speakInForm(request, call, deps)
  const output = finishCall(call, { ...spoken.reply, toolCalls: [] }, passages)
  if (call.kind === 'turn') deps.liveText.close(deps.session.runId, call.position)
  return {
    output,
    usage: spoken.usage,
    events: [...spoken.events, finishedEvent(call, output)],
    side: usesIn(output),
  }
}

/** Which passages the turn was given, and which of them it cites: written with it, for the documents' pages. */
function usesIn(output: Turn | AuxiliaryCall): RunSideWrites | undefined {
  if (!('index' in output) || output.passages === undefined) return undefined
  const { index: turn, speaker, citations, passages } = output
  const cited = new Set(citations.map(({ marker }) => marker))
  const uses = passages.map(
    ({ documentId, chunkId, marker }): ChunkUseWrite => ({
      ...{ documentId, chunkId, turn, speaker, marker },
      isCited: cited.has(marker),
    }),
  )
  return uses.length === 0 ? undefined : { chunkUses: uses }
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
