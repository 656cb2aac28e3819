import { modelsToPrice, priceIn, pricesOf } from '../debate/bounds/price-in.ts'
import { turnFrameBytes } from '../debate/bounds/reading.ts'
import { tokensOfBytes } from '../debate/prompts/tokens-of-bytes.ts'
import { utf8Bytes } from '../debate/prompts/utf8-bytes.ts'
import { initialState } from '../debate/stages/enter-stage.ts'
import { promptFor } from '../debate/stages/prompt-for.ts'
import { ConflictError, InvalidInputError } from '../errors.ts'
import type { DebateInput, Seat, Speaker, Turn } from '../models/debate.ts'
import { type DebateBaselineStart, mostSamples } from '../models/debate-baseline.ts'
import type { RunId } from '../models/ids.ts'
import { isPersons } from '../models/person-model.ts'
import type { ModelPrice } from '../models/price.ts'
import type { Usage } from '../models/usage.ts'
import { answerSpaceOf } from './answer-space.ts'
import { type ExpectedTokens, samplesFor, weightsFor } from './samples-for.ts'
import { withinBudget } from './within-budget.ts'

/** A debate that has been held. */
export interface HeldDebate {
  readonly runId: RunId
  readonly input: DebateInput
  readonly turns: readonly Turn[]
  /** Of all its turns and calls. */
  readonly usage: Usage
}

export interface FoundForBaseline {
  /** Why a model can't be used and what would be right; null when it can. */
  readonly problemWithModel: (model: string) => string | null
  /** null when it is unknown. */
  readonly priceOf: (model: string) => ModelPrice | null
  /** Tokens; null when it is unknown. */
  readonly contextOf: (model: string) => number | null
}

/**
 * The snapshot of a single agent that answers the topic of a debate with what the debate has cost: same topic, context,
 * documents, criteria, reference answer and seed; one neutral role on the model that spoke most of the turns, with the
 * tools that everybody had. It answers as often as the debate paid for (`samplesFor`), and its budget is what the debate
 * used, so that it never costs more.
 *
 * It belongs to no scenario: its figures are no part of the scenario's history.
 *
 * @throws InvalidInputError for a model that can't be used.
 * @throws ConflictError when the debate has used too little for even one answer.
 */
export function baselineInput(
  debate: HeldDebate,
  { samples, model: asked, selection = 'auto' }: DebateBaselineStart,
  found: FoundForBaseline,
): DebateInput {
  const { input, usage } = debate
  const model = asked ?? modelOfMost(debate.turns) ?? input.model
  const problem = found.problemWithModel(model)
  if (problem !== null) throw new InvalidInputError([{ path: ['model'], message: problem }])
  const price = priceIn(input, model) ?? found.priceOf(model)
  const { unit } = weightsFor(usage, price)
  const tokens = usage.inputTokens + usage.outputTokens
  const space = answerSpaceOf(input)
  const chosenBy = selection === 'auto' ? space.selection : selection

  const {
    formatOptions: _formatOptions,
    scenarioId: _,
    privateVotes: _votes,
    window: _window,
    ...kept
  } = input
  const { overridden: _overridden, ...same } = kept
  const solver = neutralRole(debate, model, space.form)
  const draft: DebateInput = {
    ...same,
    context: [input.context, space.material].filter((text) => text !== '').join('\n\n'),
    format: 'single',
    formatOptions: { selection: chosenBy },
    // One of several is asked for in another form than a single one; it is the longer prompt.
    rounds: samples ?? 2,
    participants: [solver],
    moderator: null,
    judge: null,
    model,
    maxOutputTokens: solver.maxOutputTokens,
    scenarioId: null,
    scenarioVersion: null,
    budget: unit === 'usd' && usage.costUsd !== null ? { maxCostUsd: usage.costUsd } : { maxTokens: tokens },
    baselineOf: { runId: debate.runId, costUsd: usage.costUsd, tokens },
  }
  if (draft.context.length > mostContext) {
    throw new ConflictError(
      'Context and texts of this debate are together too long for a single agent to be given.',
    )
  }
  const prices = pricesOf(modelsToPrice(draft), (name) => priceIn(input, name) ?? found.priceOf(name))
  const priced = { ...draft, prices }
  if (samples !== undefined) return withinBudget(priced, debate.turns)
  const hasSelector = chosenBy === 'selector'
  const sample = expectedTokens(priced, debate.turns)
  const affordable = samplesFor({ debate: usage, sample, price, hasSelector })
  const sized = withinBudget({ ...priced, rounds: affordable }, debate.turns)
  if (!hasSelector) return sized
  const readable = mostReadable(sized, sample, found.contextOf(model))
  return { ...sized, rounds: Math.max(1, Math.min(sized.rounds, readable)) }
}

/** Of a snapshot, UTF-16 code units. */
const mostContext = 100_000

/** How many answers a selector has room for, each as long as it may be, in nine tenths of its context. */
function mostReadable(
  { maxOutputTokens }: DebateInput,
  { input: prompt }: ExpectedTokens,
  context: number | null,
): number {
  if (context === null) return mostSamples
  const quotedAnswer = Math.ceil((maxOutputTokens * 4) / 3) + tokensOfBytes(turnFrameBytes)
  return Math.floor((0.9 * context - 2 * prompt - maxOutputTokens) / quotedAnswer)
}

/** null when no model spoke. The first of equals. */
function modelOfMost(turns: readonly Turn[]): string | null {
  const counts = new Map<string, number>()
  for (const turn of turns) {
    if (!isPersons(turn)) counts.set(turn.model, (counts.get(turn.model) ?? 0) + 1)
  }
  const [first = null, ...others] = counts.keys()
  return others.reduce(
    (most, model) => ((counts.get(model) ?? 0) > (counts.get(most ?? '') ?? 0) ? model : most),
    first,
  )
}

const instructions =
  'You are a careful, well-read expert. You weigh the strongest reasons on every side, check facts and figures, say what you are sure of and what not, and then commit to the answer that is best supported.'

/** One competent role; what a seat of the debate could do alone it can do, too. */
function neutralRole(
  { input: { participants, maxOutputTokens } }: HeldDebate,
  model: string,
  form: string,
): Seat {
  const models = participants.filter(({ kind }) => kind !== 'person')
  const [first, ...others] = models
  const tools = first?.tools.filter((tool) => others.every((other) => other.tools.includes(tool))) ?? []
  return {
    seat: 0,
    personaId: null,
    personaVersion: null,
    name: 'Expert',
    instructions: form === '' ? instructions : `${instructions} ${form}`,
    model,
    temperature: null,
    maxOutputTokens:
      models.length === 0 ? maxOutputTokens : Math.max(...models.map((one) => one.maxOutputTokens)),
    tools,
    ...limitsOf(tools.length === 0 ? [] : models),
    role: null,
    stance: null,
  }
}

/** Whatever narrowed a tool for anybody narrows it here. */
function limitsOf(speakers: readonly Speaker[]): Pick<Speaker, 'toolLimits'> {
  const limits = speakers.flatMap(({ toolLimits }) => toolLimits ?? [])
  const toolLimits = [...new Map(limits.map((limit) => [JSON.stringify(limit), limit])).values()]
  return toolLimits.length === 0 ? {} : { toolLimits }
}

/** Of one answer's prompt, with as many bytes of documents as turns of the debate were given on average. */
function promptBytes(input: DebateInput, turns: readonly Turn[]): number {
  const state = initialState(input)
  const [call] = state.pending
  if (call === undefined) return 0
  const { system, messages } = promptFor(state, call, { hasTools: call.speaker.tools.length > 0 })
  const given = turns.reduce(
    (sum, { passages = [] }) => sum + utf8Bytes(passages.map(({ text }) => text).join('')),
    0,
  )
  const own = utf8Bytes(system) + messages.reduce((sum, { content }) => sum + utf8Bytes(content), 0)
  return own + (turns.length === 0 ? 0 : given / turns.length)
}

/** Tokenizers take about four bytes of English for a token. Expected, not at most: the budget is what holds. */
const bytesOfToken = 4

/** Q: the prompt of one answer. T: what turns of the debate took on average. */
function expectedTokens(input: DebateInput, turns: readonly Turn[]): ExpectedTokens {
  const spoken = turns.filter(({ usage }) => usage.outputTokens > 0)
  const output = spoken.reduce((sum, { usage }) => sum + usage.outputTokens, 0) / Math.max(1, spoken.length)
  return {
    input: Math.ceil(promptBytes(input, turns) / bytesOfToken),
    output: spoken.length === 0 ? input.maxOutputTokens : output,
  }
}
