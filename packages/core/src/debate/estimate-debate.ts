import { highestCostOf } from '../models/cost-of.ts'
import type { DebateInput, Speaker } from '../models/debate.ts'
import { mostToolRounds } from './call-model.ts'
import { mostPassageBytes } from './given-passages.ts'
import { mostPersonText } from '../models/person-turn.ts'
import { type CallSlot, keyOfSlot, mostCallsOf, type Stage, stagesOf } from './plan.ts'
import { planDebate } from './plan-debate.ts'
import { isAPersons } from './planned-call.ts'
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
 * and those with tools use all their rounds. Where a stage chooses its calls, the dearest ones are counted. Retries are
 * not counted, nor what people add between rounds, nor what judges of the run's score ask afterwards: that is no part of
 * the run or its budget. Counts and builds no prompt, so 50 participants in 50 rounds take milliseconds.
 */
export function estimateDebate(input: DebateInput): DebateEstimate {
  const fixedTokens = fixedTokensOf(input)
  const reading = createReading(input)
  const callsOf = new Map<string, number>()
  const total = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 as number | null }
  const passageTokens = input.collections.length > 0 ? tokensOfBytes(mostPassageBytes) : 0

  for (const stage of stagesOf(planDebate(input))) {
    const costs: CallCost[][] = []
    for (const slot of stage.calls) {
      const givenTokens = slot.role === 'participant' ? passageTokens : 0
      if (!isAPersons({ kind: slot.role === 'participant' ? 'turn' : 'call', speaker: slot.speaker })) {
        const read = fixedTokens(slot) + reading.tokensFor(slot) + givenTokens
        costs.push(inputsOf(slot, read).map((inputTokens) => costOf(input, slot, inputTokens)))
      }
      reading.add(slot)
    }
    reading.endStage(stage)
    for (const cost of dearest(costs, mostCallsOf(stage))) {
      total.calls += cost.calls
      total.inputTokens += cost.inputTokens
      total.outputTokens += cost.outputTokens
      total.costUsd = total.costUsd === null || cost.costUsd === null ? null : total.costUsd + cost.costUsd
      callsOf.set(cost.model, (callsOf.get(cost.model) ?? 0) + cost.calls)
    }
  }
  const [model = input.model] = [...callsOf.keys()].sort(
    (a, b) => (callsOf.get(b) ?? 0) - (callsOf.get(a) ?? 0),
  )
  return { ...total, model }
}

interface CallCost extends Omit<DebateEstimate, 'model'> {
  readonly model: string
}

function costOf(input: DebateInput, { speaker }: CallSlot, inputTokens: number): CallCost {
  const { model, maxOutputTokens: outputTokens } = speaker
  const costUsd = highestCostOf(priceIn(input, model), inputTokens, outputTokens)
  return { calls: 1, inputTokens, outputTokens, costUsd, model }
}

/** What so many of these slots take at most, by each measure for itself where not all of them are called. */
function dearest(slots: readonly (readonly CallCost[])[], atMost: number): readonly CallCost[] {
  if (atMost >= slots.length) return slots.flat()
  const sums = slots.map((calls) => ({
    calls: calls.length,
    inputTokens: sumOf(calls, 'inputTokens'),
    outputTokens: sumOf(calls, 'outputTokens'),
    costUsd: calls.some(({ costUsd }) => costUsd === null) ? null : sumOf(calls, 'costUsd'),
    model: calls[0]?.model ?? '',
  }))
  const most = (measure: 'calls' | 'inputTokens' | 'outputTokens') =>
    Math.max(...sums.map((one) => one[measure]))
  const isUnpriced = sums.some(({ costUsd }) => costUsd === null)
  const one = {
    calls: most('calls'),
    inputTokens: most('inputTokens'),
    outputTokens: most('outputTokens'),
    costUsd: isUnpriced ? null : Math.max(...sums.map(({ costUsd }) => costUsd ?? 0)),
  }
  return sums.slice(0, atMost).map(({ model }) => ({ ...one, model }))
}

const sumOf = (calls: readonly CallCost[], measure: 'inputTokens' | 'outputTokens' | 'costUsd') =>
  calls.reduce((sum, call) => sum + (call[measure] ?? 0), 0)

/** Keeps count of what has been said, and so of what each call can be given to read. */
function createReading(input: DebateInput) {
  const quotedBytes = turnFrameBytes + (input.collections.length > 0 ? sourcesBytes : 0)
  const saidUnder = new Map<string, number>()
  /** Tokens of all turns up to each of them: what a reader of the whole transcript so far reads. */
  const upTo = [0]
  let moderationTokens = 0
  let summary = { covers: 0, tokens: 0 }
  let stageTurns = 0

  const transcriptTokens = () => summary.tokens + (upTo.at(-1) ?? 0) - (upTo[summary.covers] ?? 0)
  const saidUnderAll = (keys: readonly string[]) =>
    keys.reduce((sum, key) => sum + (saidUnder.get(key) ?? 0), 0)

  return {
    tokensFor({ sees, quotes = [] }: CallSlot): number {
      const turns =
        typeof sees === 'string' ? (sees === 'earlier' ? transcriptTokens() : 0) : saidUnderAll(sees)
      // Turns of one parallel stage do not see each other; that they are counted keeps it simple and errs upward.
      return turns + moderationTokens + saidUnderAll(quotes)
    },
    add(slot: CallSlot): void {
      const { role, speaker, covers } = slot
      const isPerson = 'kind' in speaker && speaker.kind === 'person'
      const text = isPerson ? tokensOfBytes(mostPersonText * 3) : speaker.maxOutputTokens
      const tokens = text + tokensOfBytes(quotedBytes + utf8Bytes(speaker.name))
      saidUnder.set(keyOfSlot(slot), tokens)
      if (covers !== undefined) summary = { covers, tokens }
      if (role === 'moderator') moderationTokens += tokens
      if (role !== 'participant') return
      upTo.push((upTo.at(-1) ?? 0) + tokens)
      stageTurns += 1
    },
    /** Where a stage chose who speaks, only the longest of those turns are part of the transcript. */
    endStage({ calls, atMost }: Stage): void {
      const spoken = stageTurns
      stageTurns = 0
      if (atMost === undefined || atMost >= calls.length || spoken === 0) return
      const lengths = upTo
        .slice(-spoken)
        .map((sum, place) => sum - (upTo[upTo.length - spoken - 1 + place] ?? 0))
      upTo.length -= spoken
      const longest = Math.max(...lengths)
      for (let turn = 0; turn < Math.min(atMost, spoken); turn += 1) upTo.push((upTo.at(-1) ?? 0) + longest)
    },
  }
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
