import { highestCostOf } from '../../models/cost-of.ts'
import type { DebateInput } from '../../models/debate.ts'
import type { ModelPrice } from '../../models/price.ts'
import { isStructured } from '../answers/answers.ts'
import { mostToolRounds } from '../calls/call-model.ts'
import { type CallSlot, mostCallsOf, stagesOf } from '../plan/plan.ts'
import { isAPersons } from '../plan/planned-call.ts'
import { answerInstructions } from '../prompts/answer-instructions.ts'
import { mostShownAgain } from '../prompts/ask-again.ts'
import { tokensOfBytes } from '../prompts/tokens-of-bytes.ts'
import { mostResultText } from '../prompts/tool-results.ts'
import { utf8Bytes } from '../prompts/utf8-bytes.ts'
import { planDebate } from '../stages/plan-debate.ts'
import { fixedTokensOf, passageTokensOf } from './fixed-prompt.ts'
import { priceIn } from './price-in.ts'
import { createReading } from './reading.ts'

/** Calls, and what they take at most. */
export interface EstimatedUse {
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** null when the price of any model is unknown. */
  readonly costUsd: number | null
}

export interface DebateEstimate extends EstimatedUse {
  /** The model all calls go to, or the one with the most calls, the first planned among equals. */
  readonly model: string
  /** How many of the calls sum up the older part of a long transcript. */
  readonly summaries: number
  /** What it takes besides when no structured answer can be read at first and each is asked for once more. */
  readonly retries: EstimatedUse
}

/** Set aside for what a model is told of a tool: name, description, schema. */
const toolBytes = 2_000
/** Set aside for names and ids of the calls of one round. */
const roundFrameBytes = 1_000
/** Set aside for the words that ask for an answer once more, without its form. */
const askAgainBytes = 300

/**
 * Upper bound of what a debate can use, before any spend: every planned call is made, every reply takes all its
 * tokens, every prompt quotes all its call may see, speakers are given as many passages of documents as there is room for,
 * and those with tools use all their rounds. Where a stage chooses its calls, the dearest ones are counted. Summaries of a
 * long transcript are calls among the others. `retries` counts apart what asking again for unreadable answers can add; tries
 * after failures are not counted, nor what people add between rounds, nor what judges of the run's score ask afterwards: that
 * is no part of the run or its budget. Counts and builds no prompt, so 50 participants in 50 rounds take milliseconds.
 */
export function estimateDebate(input: DebateInput): DebateEstimate {
  const plan = planDebate(input)
  const fixedTokens = fixedTokensOf(input)
  const reading = createReading(input, plan)
  const costOf = createPricing(input)
  const callsOf = new Map<string, number>()
  let total = nothing
  let retries = nothing
  let summaries = 0

  for (const stage of stagesOf(plan)) {
    const costs: SlotCost[] = []
    const repeats: SlotCost[] = []
    for (const slot of stage.calls) {
      if (!isAPersons({ kind: slot.role === 'participant' ? 'turn' : 'call', speaker: slot.speaker })) {
        const read = fixedTokens(slot) + reading.tokensFor(slot) + passageTokensOf(input, slot)
        const inputs = inputsOf(slot, read)
        costs.push(costOf(slot, inputs))
        if (isStructured(slot.answer)) {
          repeats.push(costOf(slot, [(inputs.at(-1) ?? read) + repeatedTokens(slot)]))
        }
      }
      if (slot.covers !== undefined) summaries += 1
      reading.add(slot)
    }
    reading.endStage(stage)
    const most = mostCallsOf(stage)
    for (const cost of dearest(costs, most)) {
      total = added(total, cost)
      callsOf.set(cost.model, (callsOf.get(cost.model) ?? 0) + cost.calls)
    }
    for (const cost of dearest(repeats, most)) retries = added(retries, cost)
  }
  const [model = input.model] = [...callsOf.keys()].sort(
    (a, b) => (callsOf.get(b) ?? 0) - (callsOf.get(a) ?? 0),
  )
  return { ...total, model, summaries, retries }
}

const nothing: EstimatedUse = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }

const added = (total: EstimatedUse, more: EstimatedUse): EstimatedUse => ({
  calls: total.calls + more.calls,
  inputTokens: total.inputTokens + more.inputTokens,
  outputTokens: total.outputTokens + more.outputTokens,
  costUsd: total.costUsd === null || more.costUsd === null ? null : total.costUsd + more.costUsd,
})

/** All calls of one slot together. */
interface SlotCost extends EstimatedUse {
  readonly model: string
}

/** @returns what a slot takes, given what each of its calls reads. */
function createPricing(input: DebateInput): (slot: CallSlot, inputs: readonly number[]) => SlotCost {
  const prices = new Map<string, ModelPrice | null>()
  return ({ speaker: { model, maxOutputTokens } }, inputs) => {
    const known = prices.get(model)
    const price = known === undefined ? priceIn(input, model) : known
    prices.set(model, price)
    let inputTokens = 0
    let costUsd: number | null = 0
    for (const read of inputs) {
      inputTokens += read
      const cost = highestCostOf(price, read, maxOutputTokens)
      costUsd = costUsd === null || cost === null ? null : costUsd + cost
    }
    return {
      calls: inputs.length,
      inputTokens,
      outputTokens: inputs.length * maxOutputTokens,
      costUsd,
      model,
    }
  }
}

/** What so many of these slots take at most, by each measure for itself where not all of them are called. */
function dearest(slots: readonly SlotCost[], atMost: number): readonly SlotCost[] {
  if (atMost >= slots.length) return slots
  const most = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }
  let isUnpriced = false
  for (const { calls, inputTokens, outputTokens, costUsd } of slots) {
    most.calls = Math.max(most.calls, calls)
    most.inputTokens = Math.max(most.inputTokens, inputTokens)
    most.outputTokens = Math.max(most.outputTokens, outputTokens)
    most.costUsd = Math.max(most.costUsd, costUsd ?? 0)
    isUnpriced ||= costUsd === null
  }
  return slots
    .slice(0, atMost)
    .map(({ model }) => ({ ...most, costUsd: isUnpriced ? null : most.costUsd, model }))
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

/** What a request reads besides when it is made once more: the reply that could not be read, and its form again. */
const repeatedTokens = ({ speaker, answer }: CallSlot): number =>
  Math.min(speaker.maxOutputTokens, mostShownAgain) +
  tokensOfBytes(askAgainBytes + utf8Bytes(answerInstructions[answer]))
