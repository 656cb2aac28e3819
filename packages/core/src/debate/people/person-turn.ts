import { type FieldFault, InvalidInputError } from '../../errors.ts'
import type { DebateInput, Turn } from '../../models/debate.ts'
import type { PersonTurnRequest } from '../../models/person-turn.ts'
import { noUsage } from '../../models/usage.ts'
import { finishCall } from '../calls/finish-call.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { scaleOf } from './awaited-turns.ts'
import { personAnswerOf, personReply } from './person-reply.ts'

/** When a person was asked, and when they spoke; milliseconds since the epoch. */
export interface PersonTimes {
  readonly askedAtMs: number
  readonly nowMs: number
}

/**
 * The turn that a person takes, as it stands in the transcript. It costs nothing, and its time is theirs.
 *
 * @throws InvalidInputError when the format asks for something else.
 */
export function personTurn(
  input: DebateInput,
  call: PlannedCall,
  said: PersonTurnRequest,
  { askedAtMs, nowMs }: PersonTimes,
): Turn {
  const faults = faultsOf(input, call, said)
  if (faults.length > 0) throw new InvalidInputError(faults)
  const turn = finishCall(call, {
    text: personReply(call.answer, said),
    finishReason: 'stop',
    refused: false,
    usage: noUsage,
    startedAt: new Date(Math.min(askedAtMs, nowMs)).toISOString(),
    latencyMs: Math.max(0, nowMs - askedAtMs),
    firstTokenMs: null,
    toolCalls: [],
    person: { by: said.by ?? null, stance: said.stance ?? null, confidence: said.confidence ?? null },
  })
  if (!('index' in turn)) throw new Error(`${call.key} is no turn`)
  return turn
}

/** What belongs to which answer; `text` and `by` belong to all. */
const fieldsOf = {
  text: [],
  'turn-with-stance': ['stance', 'confidence'],
  'single-answer': ['answer', 'confidence'],
  estimate: ['estimate', 'confidence'],
} as const
const answerFields = ['stance', 'confidence', 'answer', 'estimate'] as const

function faultsOf(input: DebateInput, call: PlannedCall, said: PersonTurnRequest): readonly FieldFault[] {
  const kind = personAnswerOf(call.answer) ?? 'text'
  const asked: readonly string[] = fieldsOf[kind]
  const faults: FieldFault[] = answerFields
    .filter((field) => said[field] !== undefined && !asked.includes(field))
    .map((field) => ({ path: [field], message: `The format does not ask for it now: it asks for ${kind}` }))
  if (kind === 'single-answer' && said.answer === undefined) {
    faults.push({ path: ['answer'], message: 'The format asks for an answer; `text` gives the reasons' })
  }
  if (kind === 'estimate') faults.push(...estimateFaults(said.estimate, scaleOf(input, call)))
  return faults
}

function estimateFaults(
  estimate: number | undefined,
  scale: { readonly min: number; readonly max: number } | null,
): readonly FieldFault[] {
  const where = scale === null ? '' : ` from ${scale.min} to ${scale.max}`
  const isOn = estimate !== undefined && (scale === null || (estimate >= scale.min && estimate <= scale.max))
  if (isOn) return []
  const message =
    estimate === undefined
      ? `The format asks for an estimate${where}; \`text\` gives the reasons`
      : `Expected a number${where}`
  return [{ path: ['estimate'], message }]
}
