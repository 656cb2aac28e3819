import type { AuxiliaryCall, DebateInput, GivenPassage, Seat, Speaker, Turn } from '../../models/debate.ts'
import type { AnswerKind } from '../answers/answers.ts'
import { type FinishedReply, finishCall } from '../calls/finish-call.ts'
import { formats } from '../formats/catalogue.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { applyResults } from '../stages/apply-results.ts'
import { initialState } from '../stages/enter-stage.ts'
import { type DebateStep, nextStep } from '../stages/next-step.ts'
import { type Prompt, promptFor } from '../stages/prompt-for.ts'

export const aSpeaker = (changes: Partial<Speaker> = {}): Speaker => ({
  personaId: null,
  personaVersion: null,
  name: 'Somebody',
  instructions: 'Think.',
  model: 'simulated:debater',
  temperature: null,
  maxOutputTokens: 256,
  tools: [],
  ...changes,
})

export const aSeat = (seat: number, changes: Partial<Seat> = {}): Seat => ({
  ...aSpeaker({ name: `Persona${seat}`, instructions: `Think as number ${seat}.` }),
  seat,
  role: null,
  stance: null,
  ...changes,
})

/** @param seats - How many participants, or each one's changes. */
export function anInput(
  format: DebateInput['format'],
  seats: number | readonly Partial<Seat>[],
  { formatOptions = {}, ...changes }: Partial<DebateInput> = {},
): DebateInput {
  const definition = formats[format]
  const each = typeof seats === 'number' ? Array.from({ length: seats }, () => ({})) : seats
  const participants = each.map((seat, number) => aSeat(number, seat))
  return {
    schemaVersion: 1,
    topic: 'Should cities ban cars?',
    context: '',
    format,
    formatOptions: definition.options.parse(formatOptions),
    rounds: definition.rounds.default,
    participants: [...(definition.assignSeats?.(participants) ?? participants)],
    moderator: null,
    judge: null,
    model: 'simulated:debater',
    maxOutputTokens: 256,
    scenarioId: null,
    scenarioVersion: null,
    collections: [],
    rubric: [],
    budget: {},
    seed: 7,
    ...changes,
  }
}

const scores = [{ criterion: 'Argument', pro: 8, con: 6 }]

/** A well-formed reply of each kind. */
export const plainReplies: Readonly<Record<AnswerKind, string>> = {
  text: 'A speech.',
  moderation: 'What about buses?',
  'turn-with-stance': 'A turn.\n[stance: 0.2, confidence: 0.5]',
  'single-answer': '{"reasoning":"Because.","answer":"Yes","confidence":0.5}',
  selection: '{"reason":"Best.","choice":1}',
  'panel-synthesis': '{"decision":"Ban them.","rationale":"Air.","stance":0.6,"dissent":[]}',
  'panel-poll': '{"reason":"Air.","decision":"for","confidence":0.5}',
  'oxford-ballot': JSON.stringify({ winner: 'pro', scores, rationale: 'Better reasons.' }),
  'audience-poll': '{"reason":"Air.","vote":"pro","confidence":0.5}',
  estimate: '{"reasons":"Air.","estimate":5,"confidence":0.5}',
  'pair-ruling': '{"reason":"Both argue well.","preference":false,"side":"neither","answer":null}',
  'answer-candidates': '{"candidates":["Yes","No"]}',
  'final-answer': '{"reason":"Air.","answer":"Yes","confidence":0.5}',
  'referee-scores': '{"reason":"Clear.","scores":[{"text":"A","score":7}]}',
  findings:
    '{"findings":[{"claim":"No budget","severity":4,"evidence":"The plan names none","exploit":"It stops"}]}',
  defence: '{"responses":[{"finding":"F1","action":"accept","text":"Added."}],"plan":"A better plan."}',
  'finding-rulings': '{"rulings":[{"finding":"F1","residual":1,"reason":"Mostly met."}]}',
  ranking: '{"evaluation":"A is best.","ranking":["A","B"]}',
  'next-speaker': '{"reason":"Not heard yet.","speaker":"Participant A"}',
}

export type Reply = (call: PlannedCall, state: DebateState) => string | Partial<FinishedReply>

export const plainReply: Reply = ({ answer }) => plainReplies[answer]

export const aReply = (changes: Partial<FinishedReply> = {}): FinishedReply => ({
  text: 'Something.',
  finishReason: 'stop',
  refused: false,
  usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0 },
  startedAt: '2026-11-22T10:00:00.000Z',
  latencyMs: 20,
  firstTokenMs: 5,
  toolCalls: [],
  ...changes,
})

export interface PlayedCall {
  readonly call: PlannedCall
  readonly prompt: Prompt
  readonly result: Turn | AuxiliaryCall
}

export interface Played {
  readonly state: DebateState
  readonly finish: Extract<DebateStep, { kind: 'finish' }>
  readonly played: readonly PlayedCall[]
  /** How many calls were made together, step by step. */
  readonly batches: readonly number[]
}

/**
 * Drives a debate to its end, as the acting loop does.
 *
 * @param passagesFor - What each turn is given of the documents; left out: none are asked.
 */
export function play(
  input: DebateInput,
  reply: Reply = plainReply,
  passagesFor?: (call: PlannedCall) => readonly GivenPassage[],
): Played {
  let state = initialState(input)
  const played: PlayedCall[] = []
  const batches: number[] = []
  for (;;) {
    const step = nextStep(state)
    if (step.kind === 'finish') return { state, finish: step, played, batches }
    const results = step.calls.map((call) => {
      const said = reply(call, state)
      const passages = call.kind === 'turn' ? passagesFor?.(call) : undefined
      const result = finishCall(call, aReply(typeof said === 'string' ? { text: said } : said), passages)
      return { call, result, prompt: promptFor(state, call, { passages: passages ?? [] }) }
    })
    played.push(...results)
    batches.push(results.length)
    state = applyResults(state, results)
  }
}

/** The whole prompt as one text. */
export const promptText = ({ system, messages }: Prompt): string =>
  [system, ...messages.map(({ content }) => content)].join('\n\n')
