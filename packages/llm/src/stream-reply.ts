import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import type { ModelCallError } from '@workbench/core/errors'
import { soundsLikeRefusal } from '@workbench/core/evaluation/refusal/sounds-like-refusal'
import { traceparentOf } from '@workbench/core/events/correlation'
import type { FinishReason } from '@workbench/core/models/debate'
import type { ModelPrice } from '@workbench/core/models/price'
import { noTokenDetails, type TokenCounts } from '@workbench/core/models/tokens'
import type { Usage } from '@workbench/core/models/usage'
import type { Clock } from '@workbench/core/ports/clock'
import type { LanguageModel, ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { startDeadline } from './call-deadline.ts'
import { createTextCleaner } from './clean-text.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { isRefusal } from './refusal.ts'
import { replyTokens, requestTokens } from './request-tokens.ts'
import { withoutThoughts } from './think-tags.ts'
import { countsOf, detailsOf, nothingCounted } from './token-counts.ts'
import { promptOf } from './tool-calls/prompt-of.ts'
import { createReplyParts } from './tool-calls/reply-parts.ts'
import { mayCallTools, toolOptions } from './tool-calls/tool-options.ts'
import { isUnknownEvent } from './unknown-event.ts'
import { onlyThoughts, runaway, saidNothing, timedOut, unfinished } from './unusable-answer.ts'
import { usageOf } from './usage-of.ts'

/** Text, reasoning and arguments of one answer, in UTF-16 code units; what goes on beyond it is no answer. */
const maxAnswerLength = 4 * 1024 * 1024

/** What a provider's own chunks say that its client only tells at the end, or not at all. */
export interface RawSignals {
  /** Counts as they stand now; later ones replace them. */
  readonly usage: Partial<TokenCounts> | null
  readonly refused: boolean
  /** Its thoughts come in a field that it also reads in a conversation, and may insist on. */
  readonly takesThoughtsBack?: true
}

interface Finish {
  readonly reason: string
  /** In the provider's words. */
  readonly raw: string | undefined
  readonly usage: LanguageModelV4Usage
}

/** How one provider is called. */
export interface StreamTarget {
  readonly model: Pick<LanguageModelV4, 'doStream'>
  /** How long it may keep silent; a call ends after six times that at the latest. */
  readonly timeoutMs: number
  readonly clock: Clock
  /** Eight random bytes, 16 hex digits. */
  readonly newSpanId: () => string
  /** Read from every chunk, so it must be cheap; null when this one says nothing. */
  readonly readRaw: (chunk: unknown) => RawSignals | null
  /** Added to every call, given the model's name without its provider. */
  readonly optionsFor?: (
    modelName: string,
    request: Pick<ModelRequest, 'maxOutputTokens'>,
  ) => Pick<LanguageModelV4CallOptions, 'providerOptions' | 'reasoning'>
  /** Whether thoughts may stand in the text of an answer. */
  readonly thinksAloud: boolean
  /** Whether tools that are named but may not be called are not called. */
  readonly heedsToolChoice: boolean
  readonly translate: (error: unknown, usage: Usage | null) => ModelCallError
}

/**
 * One call of an AI SDK model, without the SDK's own loop: its `streamText` costs twice the processor time a token,
 * and retries, the calls of tools and telemetry are done elsewhere.
 *
 * @throws ModelCallError for anything that went wrong on the provider's side, a stream that broke off included;
 *   the signal's reason when it aborted; whatever `onDelta` throws. The connection is closed in each case.
 */
export async function streamReply(
  request: ModelRequest,
  target: StreamTarget,
  { signal, onDelta, spanId, onGivenUp }: Parameters<LanguageModel['stream']>[1],
): Promise<ModelReply> {
  const { clock } = target
  const named = spanId === undefined ? target : { ...target, newSpanId: () => spanId }
  const connection = new AbortController()
  const onAbort = (): void => connection.abort(signal.reason)
  signal.throwIfAborted()
  signal.addEventListener('abort', onAbort, { once: true })

  const { price } = request
  const parts = mayCallTools(request) ? createReplyParts() : null
  let text = ''
  let written = ''
  let reported: TokenCounts | null = null
  const report = (counts: Partial<TokenCounts>): void => {
    reported = { ...(reported ?? nothingCounted), ...counts }
  }
  /** Of an answer that broke off; some providers count what was said only at the end. */
  const usageSoFar = (): Usage | null => {
    if (reported === null) return null
    const outputTokens = Math.max(reported.outputTokens, estimateTokens(text) + estimateTokens(written))
    return usageOf({ ...reported, outputTokens }, price)
  }
  const deadline = startDeadline({
    clock,
    silenceMs: target.timeoutMs,
    onEnd: (what) => connection.abort(timedOut(request.model, what, usageSoFar())),
  })
  const fromProvider = async <T>(promise: PromiseLike<T>): Promise<T> => {
    try {
      return await promise
    } catch (error) {
      if (connection.signal.aborted) {
        const usage = signal.aborted && connection.signal.reason === signal.reason ? usageSoFar() : null
        if (usage !== null) onGivenUp?.(usage)
        throw connection.signal.reason
      }
      throw target.translate(error, usageSoFar())
    }
  }

  try {
    const startedAt = clock.now()
    const stream = await fromProvider(openStream(request, named, connection.signal))
    if (stream === null) return refusedReply(price)
    const reader = stream.getReader()
    const cleaner = target.thinksAloud ? withoutThoughts(createTextCleaner()) : createTextCleaner()
    let length = 0
    let firstTokenMs: number | null = null
    let finish: Finish | null = null
    let refused = false
    let takesThoughtsBack = false
    let failure: { readonly error: unknown } | null = null
    let isAnswer = false
    let lastRaw: unknown = null
    let passedOver: unknown = null
    let callsTools = false
    const say = (piece: string): void => {
      if (piece === '') return
      firstTokenMs ??= Math.max(0, Math.round(clock.now() - startedAt))
      text += piece
      onDelta(piece)
    }

    for (;;) {
      const { done, value: part } = await fromProvider(reader.read())
      if (done) break
      deadline.heard()
      parts?.take(part)
      switch (part.type) {
        case 'raw': {
          isAnswer = true
          lastRaw = part.rawValue
          const signals = target.readRaw(part.rawValue)
          if (signals !== null) {
            if (signals.usage !== null) report(signals.usage)
            refused ||= signals.refused
            takesThoughtsBack ||= signals.takesThoughtsBack === true
          }
          break
        }
        case 'text-delta':
        case 'reasoning-delta':
        case 'tool-input-delta':
          length += part.delta.length
          if (length > maxAnswerLength) throw runaway(request.model, usageSoFar())
          if (part.type === 'text-delta') say(cleaner.push(part.delta))
          if (part.type === 'tool-input-delta') written += part.delta
          break
        case 'tool-call':
          callsTools = true
          break
        case 'error':
          if (isUnknownEvent(part.error, lastRaw)) passedOver ??= part.error
          else failure ??= { error: part.error }
          break
        case 'finish':
          finish = { reason: part.finishReason.unified, raw: part.finishReason.raw, usage: part.usage }
          break
      }
    }
    say(cleaner.end())

    const counted = finish === null ? null : countsOf(finish.usage)
    if (counted !== null) report(counted)
    const isRefused = failure !== null && isRefusal(failure.error)
    if (failure !== null && !isRefused) throw target.translate(failure.error, usageSoFar())
    const reason = isRefused ? 'content-filter' : (finish?.reason ?? 'interrupted')
    if (reason === 'error' || reason === 'interrupted') {
      throw target.translate(passedOver ?? unfinished(isAnswer, finish?.raw), usageSoFar())
    }
    const asked =
      parts === null || reason === 'content-filter'
        ? noCalls
        : parts.end({ model: request.model, takesThoughtsBack })
    const asksForTools = asked.toolCalls.length > 0
    const estimated = reported === null
    const tokens: TokenCounts = reported ?? {
      ...nothingCounted,
      inputTokens: requestTokens(request),
      outputTokens: replyTokens(text, asked.toolCalls),
    }
    const usage = usageOf(tokens, price)
    refused ||= reason === 'content-filter' || (!asksForTools && soundsLikeRefusal(text))
    if (text.trim() === '' && !callsTools && !refused) {
      throw reason === 'length'
        ? onlyThoughts(request, usage)
        : saidNothing(request.model, finish?.raw, usage)
    }
    return {
      text,
      ...asked,
      // Some servers call it a plain end, and one that ran out of tokens may be told what it could not finish.
      finishReason: asksForTools ? 'tool-calls' : (finishReasons[reason] ?? 'other'),
      refused,
      usage,
      details: detailsOf(tokens),
      estimated,
      firstTokenMs,
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    deadline.stop()
    // Closes a connection whose answer is not wanted any more; after a whole answer it does nothing.
    connection.abort()
  }
}

const finishReasons: Readonly<Record<string, FinishReason>> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'content-filter',
  'tool-calls': 'tool-calls',
}

const noCalls = { toolCalls: [], providerState: null }

function callOptions(
  request: ModelRequest,
  { newSpanId, optionsFor, heedsToolChoice }: StreamTarget,
  abortSignal: AbortSignal,
): LanguageModelV4CallOptions {
  const { model, temperature, maxOutputTokens, seed, correlation } = request
  return {
    prompt: promptOf(request),
    ...toolOptions(request, heedsToolChoice),
    maxOutputTokens,
    seed,
    ...(temperature === null ? {} : { temperature }),
    headers: {
      'x-request-id': correlation.requestId,
      traceparent: traceparentOf(correlation.traceId, newSpanId()),
    },
    // The only way to see what was reported before a stream is cut; costs a few per cent.
    includeRawChunks: true,
    abortSignal,
    ...optionsFor?.(model.slice(model.indexOf(':') + 1), request),
  }
}

/** @returns null when the provider would not even read the request: a refusal, though it comes as a status. */
async function openStream(
  request: ModelRequest,
  target: StreamTarget,
  signal: AbortSignal,
): Promise<ReadableStream<LanguageModelV4StreamPart> | null> {
  try {
    const { stream } = await target.model.doStream(callOptions(request, target, signal))
    return stream
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}

/** Nothing was read and nothing was said, so nothing is billed. */
const refusedReply = (price: ModelPrice | null): ModelReply => ({
  text: '',
  ...noCalls,
  finishReason: 'content-filter',
  refused: true,
  usage: usageOf(nothingCounted, price),
  details: noTokenDetails,
  estimated: true,
  firstTokenMs: null,
})
