import type { Correlation } from '../../events/correlation.ts'
import { spanIdOf } from '../../events/span-id.ts'
import { addUsage, noUsage, type Usage } from '../../models/usage.ts'
import type { Clock } from '../../ports/clock.ts'
import type { LanguageModel, ModelReply, ModelRequest } from '../../ports/language-model.ts'
import type { LiveText } from '../../ports/live-text.ts'
import { callWithRetries, defaultRetryPolicy, type RetryPolicy } from '../../runs/call-with-retries.ts'
import type { RunSession, SessionEvent } from '../../runs/run-session.ts'
import { isStructured } from '../answers/answers.ts'
import { createTrailerHold } from '../answers/hold-trailer.ts'
import type { BudgetKeeper } from '../bounds/budget-keeper.ts'
import { priceIn } from '../bounds/price-in.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import type { Prompt } from '../stages/prompt-for.ts'

export interface CallModelDeps {
  readonly session: RunSession
  readonly correlation: Correlation
  readonly model: LanguageModel
  readonly liveText: LiveText
  readonly clock: Clock
  readonly random: () => number
  readonly retryPolicy?: RetryPolicy
  /** Has room for every try; null or left out: there is no limit. */
  readonly budget?: BudgetKeeper | null
}

export interface ModelCall {
  readonly reply: ModelReply
  /** All tries together. */
  readonly usage: Usage
  /** When the first try started, milliseconds since the epoch. */
  readonly startedAtMs: number
  /** Of all tries, pauses included. */
  readonly latencyMs: number
  /** Of the last try. */
  readonly lastTryMs: number
  /** Of the last try, in traces. */
  readonly spanId: string
}

/** What a planned call asks of a model, before any tools. */
export function modelRequestOf(
  state: DebateState,
  { speaker, seed, answer }: PlannedCall,
  prompt: Prompt,
  { correlation }: CallModelDeps,
): ModelRequest {
  const { model, temperature, maxOutputTokens } = speaker
  const price = priceIn(state.input, model)
  return { ...prompt, model, temperature, maxOutputTokens, seed, answer, tools: [], correlation, price }
}

/** Which call it is, within which step. */
export interface ModelCallPlace {
  readonly call: PlannedCall
  /** Stands in its events: the step's. */
  readonly key: string
  /** Tries of earlier calls of this turn in this attempt, so that their live text is known as void. */
  readonly triesBefore: number
  /** Told right before the first try, once there is room for it; where somebody else tells of the start it is left out. */
  readonly onStart?: () => void
}

/**
 * One call of a model with its retries, its money and the events of its failures.
 *
 * @throws BudgetReached when a try has no room.
 */
export async function callModel(
  request: ModelRequest,
  { call, key, triesBefore, onStart }: ModelCallPlace,
  deps: CallModelDeps,
): Promise<ModelCall> {
  const { session, clock, random, budget = null, retryPolicy = defaultRetryPolicy } = deps
  const { model } = request
  let startedAtMs = clock.now()
  let usage = noUsage
  let tryStartedAtMs = startedAtMs
  let giveBack = () => {}
  let hasRoom = budget === null
  let spanId = ''
  const spend = (more: Usage) => {
    usage = addUsage(usage, more)
    session.spend(more)
    hasRoom = budget === null
    giveBack()
  }

  try {
    const reply = await callWithRetries(
      async (tryNumber) => {
        if (budget !== null && !hasRoom) {
          giveBack = await budget.room(request)
          hasRoom = true
        }
        tryStartedAtMs = clock.now()
        // The first start is written with the step's own, before anything is bought.
        if (tryNumber === 1) {
          startedAtMs = tryStartedAtMs
          onStart?.()
        } else {
          session.emit({ type: 'LLMCallStarted', component: 'llm', data: { key, model, try: tryNumber } })
        }
        spanId = spanIdOf(session.runId, session.attempt, key, triesBefore + tryNumber)
        const onDelta = call.kind === 'turn' ? textCarrier(call, triesBefore + tryNumber, deps) : () => {}
        return deps.model.stream(request, { signal: session.signal, onDelta, spanId, onGivenUp: spend })
      },
      {
        clock,
        random,
        signal: session.signal,
        policy: retryPolicy,
        onFailure(error, retryInMs) {
          if (error.usage !== null) spend(error.usage)
          session.emit({
            type: 'LLMCallFinished',
            component: 'llm',
            level: retryInMs === null ? 'error' : 'warn',
            latencyMs: clock.now() - tryStartedAtMs,
            data: { key, model, spanId, retryInMs, ...(error.usage !== null && { usage: error.usage }) },
            error: { code: error.code, message: error.message },
          })
        },
      },
    )
    spend(reply.usage)
    const now = clock.now()
    return {
      reply,
      usage,
      startedAtMs,
      latencyMs: now - startedAtMs,
      lastTryMs: now - tryStartedAtMs,
      spanId,
    }
  } finally {
    giveBack()
  }
}

/** What tells of an answered call; the text itself is in the journal, where readers find it under this key. */
export const answeredEvent = (
  key: string,
  model: string,
  { reply, lastTryMs, spanId }: ModelCall,
): SessionEvent => {
  const { usage, details, finishReason, refused, firstTokenMs, estimated } = reply
  const data = {
    key,
    model,
    spanId,
    usage,
    details,
    finishReason,
    refused,
    firstTokenMs,
    isEstimated: estimated,
  }
  return { type: 'LLMCallFinished', component: 'llm', latencyMs: lastTryMs, data }
}

/**
 * Text on its way to watchers. The number of the attempt rises with each try of each call of each attempt at the run,
 * so that they know which text is void.
 */
function textCarrier(
  { position: turn, answer, speaker }: PlannedCall,
  tryNumber: number,
  { session, liveText, retryPolicy = defaultRetryPolicy }: CallModelDeps,
): (text: string) => void {
  const attempt = (session.attempt - 1) * mostTries({ answer, speaker }, retryPolicy) + tryNumber
  const hold = createTrailerHold(answer)
  let offset = 0
  return (piece) => {
    const text = hold(piece)
    if (text === '') return
    liveText.publish(session.runId, { turn, attempt, offset, text })
    offset += text.length
  }
}

/** Of one turn in one attempt at the run. */
function mostTries(
  { answer, speaker }: Pick<PlannedCall, 'answer' | 'speaker'>,
  { tries }: RetryPolicy,
): number {
  const replies = speaker.tools.length === 0 ? 1 : mostToolRounds + 1
  return tries * (isStructured(answer) ? replies + 1 : replies)
}

/** Rounds of tool calls that a turn may take before it has to be spoken. */
export const mostToolRounds = 8
