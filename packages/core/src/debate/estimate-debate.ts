import { highestCostOf } from '../models/cost-of.ts'
import type { DebateInput, Speaker } from '../models/debate.ts'
import { mostToolRounds } from './call-model.ts'
import { formats } from './formats/catalogue.ts'
import { mostPassageBytes } from './given-passages.ts'
import { type CallSlot, slotsOf } from './plan.ts'
import { priceIn } from './price-in.ts'
import { sourcesBytes } from './sources-of-turn.ts'
import { mostResultText } from './tool-results.ts'
import { utf8Bytes } from './utf8-bytes.ts'

export interface DebateEstimate {
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** null when the price of any model is unknown. */
  readonly costUsd: number | null
  /** The model all calls go to, or the one with the most calls, the first planned among equals. */
  readonly model: string
}

/** Set aside for what nobody wrote for this debate: rules, task, tags, form of the answer. The longest has 1 500. */
export const frameBytes = 2_000
/** Set aside for tags and label around each quoted turn, without the speaker's name. */
export const turnFrameBytes = 120
/** Set aside for what a model is told of a tool: name, description, schema. */
const toolBytes = 2_000
/** Set aside for names and ids of the calls of one round. */
const roundFrameBytes = 1_000

/**
 * Upper bound of what a debate can use, before any spend: every planned call is made, every reply takes all its
 * tokens, every prompt quotes all its call may see, speakers are given as many passages of documents as there is room for,
 * and those with tools use all their rounds. Retries are not counted,
 * nor is what judges of the run's score ask afterwards: that is no part of the run or its budget. Counts and builds no
 * prompt, so 50 participants in 50 rounds take milliseconds.
 */
export function estimateDebate(input: DebateInput): DebateEstimate {
  const fixedTokens = fixedTokensOf(input)
  const callsOf = new Map<string, number>()
  const total = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 as number | null }
  // What a reader of the whole transcript so far reads. Turns of one parallel stage do not see each other; that they
  // are counted keeps it simple and errs upward.
  let transcriptTokens = 0
  let moderationTokens = 0
  const isGrounded = input.collections.length > 0
  const passageTokens = isGrounded ? tokensOfBytes(mostPassageBytes) : 0
  const quotedBytes = turnFrameBytes + (isGrounded ? sourcesBytes : 0)

  for (const slot of slotsOf(formats[input.format].plan(input))) {
    const { model, maxOutputTokens } = slot.speaker
    const quotedTokens = slot.sees === 'earlier' ? transcriptTokens + moderationTokens : moderationTokens
    const givenTokens = slot.role === 'participant' ? passageTokens : 0
    for (const inputTokens of inputsOf(slot, fixedTokens(slot) + quotedTokens + givenTokens)) {
      total.calls += 1
      total.inputTokens += inputTokens
      total.outputTokens += maxOutputTokens
      const costUsd = highestCostOf(priceIn(input, model), inputTokens, maxOutputTokens)
      total.costUsd = total.costUsd === null || costUsd === null ? null : total.costUsd + costUsd
      callsOf.set(model, (callsOf.get(model) ?? 0) + 1)
    }

    const said = maxOutputTokens + tokensOfBytes(quotedBytes + utf8Bytes(slot.speaker.name))
    if (slot.role === 'participant') transcriptTokens += said
    if (slot.role === 'moderator') moderationTokens += said
  }
  const [model = input.model] = [...callsOf.keys()].sort(
    (a, b) => (callsOf.get(b) ?? 0) - (callsOf.get(a) ?? 0),
  )
  return { ...total, model }
}

/**
 * What each call of a slot reads. A speaker with tools may use up its rounds: each further call reads what was said and
 * what the tools returned before it.
 */
function inputsOf({ role, speaker }: CallSlot, inputTokens: number): readonly number[] {
  if (role !== 'participant' || speaker.tools.length === 0) return [inputTokens]
  const withTools = inputTokens + tokensOfBytes(speaker.tools.length * toolBytes)
  const perRound = speaker.maxOutputTokens + tokensOfBytes(mostResultText + roundFrameBytes)
  return Array.from({ length: mostToolRounds + 1 }, (_, round) => withTools + round * perRound)
}

/** Tokens of a prompt before anything was said; each speaker's instructions are measured once. */
function fixedTokensOf(input: DebateInput): (slot: CallSlot) => number {
  // The first words of the topic stand on a line of their own, and again in full when it is long.
  const topicBytes = utf8Bytes(input.topic) * 2
  const rubricBytes = utf8Bytes(
    input.rubric.map(({ name, description }) => `${name}: ${description}`).join(''),
  )
  const sharedBytes =
    frameBytes + topicBytes + utf8Bytes(input.context) + rubricBytes + 40 * input.rubric.length
  const tokensOf = new Map<Speaker, number>()
  return ({ speaker, part }) => {
    const known = tokensOf.get(speaker)
    if (known !== undefined) return known
    const ownBytes = utf8Bytes(speaker.instructions) + utf8Bytes(speaker.name) + utf8Bytes(part ?? '')
    const tokens = tokensOfBytes(sharedBytes + ownBytes)
    tokensOf.set(speaker, tokens)
    return tokens
  }
}

// Tokenizers take about four bytes of English for a token, three of Chinese (one character), and fewer of digits and
// code; three is on the safe side for all but the densest text.
const tokensOfBytes = (bytes: number) => Math.ceil(bytes / 3)
