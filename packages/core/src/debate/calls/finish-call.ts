import { citationsIn } from '../../knowledge/citations.ts'
import type { AuxiliaryCall, FinishReason, GivenPassage, Turn } from '../../models/debate.ts'
import { personModel } from '../../models/person-model.ts'
import type { Usage } from '../../models/usage.ts'
import { isStructured, parseAnswer } from '../answers/answers.ts'
import { textsIn } from '../answers/said-in-turn.ts'
import type { PlannedCall } from '../plan/planned-call.ts'

/** What a call brought, as the acting loop measured it. */
export interface FinishedReply {
  readonly text: string
  readonly finishReason: FinishReason
  readonly refused: boolean
  /** All tries together. */
  readonly usage: Usage
  /** ISO 8601 in UTC, when the first try started. */
  readonly startedAt: string
  /** Milliseconds. */
  readonly latencyMs: number
  /** Milliseconds; null when no text came. */
  readonly firstTokenMs: number | null
  readonly toolCalls: Turn['toolCalls']
  /** Where a person spoke: who, and where they stand as they said it. Their words are then taken as they are. */
  readonly person?: Pick<Turn, 'stance' | 'confidence'> & { readonly by: string | null }
}

/**
 * Makes the record of a call that is stored. What can't be read in the reply is an abstention: null, never a guess.
 *
 * @param passages - What its speaker was given; left out when no documents were asked.
 */
export function finishCall(
  call: PlannedCall,
  reply: FinishedReply,
  passages?: readonly GivenPassage[],
): Turn | AuxiliaryCall {
  const { phase, round, position, visibleTurns, sees, summarised, speaker } = call
  const { text, finishReason, refused, usage, startedAt, latencyMs, firstTokenMs, person } = reply
  const model = person === undefined ? speaker.model : personModel
  const measured = { model, usage, startedAt, latencyMs, firstTokenMs, finishReason, refused }

  if (call.role === 'participant') {
    const spoken = person === undefined ? parseTurn(call, text) : spokenByPerson(call, text, person)
    return {
      index: position,
      round,
      phase,
      // A turn without a seat can't be planned: only participants take turns.
      seat: call.seat ?? 0,
      personaId: speaker.personaId,
      speaker: speaker.name,
      role: call.part,
      visibleTurns: sees === null ? visibleTurns : null,
      ...(sees === null ? {} : { sees: [...sees] }),
      ...(summarised === 0 ? {} : { summarised }),
      ...spoken,
      ...measured,
      toolCalls: reply.toolCalls,
      citations: [...citationsIn(citingText(call, spoken.text), passages ?? []).citations],
      ...(passages === undefined ? {} : { passages: [...passages] }),
    }
  }
  return {
    key: call.key,
    role: call.role,
    round,
    phase,
    seat: call.seat,
    afterTurn: position,
    text,
    ...measured,
    answer: parseAnswer(call.answer, text),
    ...(call.covers === undefined ? {} : { covers: call.covers }),
  }
}

/** In JSON, which may stand in a block of code, brackets are lists; what it says in words may cite. */
function citingText({ answer }: PlannedCall, text: string): string {
  const parsed = isStructured(answer) ? parseAnswer(answer, text) : null
  return parsed === null ? text : textsIn(parsed).join('\n')
}

/** Words that look like a stance line are words: where a person stands, they said apart from them. */
function spokenByPerson(
  call: PlannedCall,
  text: string,
  { by, stance, confidence }: NonNullable<FinishedReply['person']>,
) {
  return isStructured(call.answer) ? { ...parseTurn(call, text), by } : { text, stance, confidence, by }
}

/** The text of a turn with a structured answer stays as it was written: it is the evidence for the count. */
function parseTurn({ answer: kind }: PlannedCall, text: string) {
  if (kind === 'turn-with-stance') {
    return parseAnswer('turn-with-stance', text) ?? { text, stance: null, confidence: null }
  }
  if (!isStructured(kind)) return { text, stance: null, confidence: null }
  const answer = parseAnswer(kind, text)
  const stated =
    typeof answer === 'object' && answer !== null && 'confidence' in answer ? answer.confidence : null
  return { text, stance: null, confidence: stated, answer }
}
