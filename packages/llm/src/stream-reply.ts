import type { LanguageModelV4, LanguageModelV4CallOptions, LanguageModelV4Usage } from '@ai-sdk/provider'
import { ModelCallError } from '@workbench/core/errors'
import { traceparentOf } from '@workbench/core/events/correlation'
import type { FinishReason } from '@workbench/core/models/debate'
import type { Usage } from '@workbench/core/models/usage'
import type { Clock } from '@workbench/core/ports/clock'
import type { LanguageModel, ModelInfo, ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { createTextCleaner } from './clean-text.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { soundsLikeRefusal } from './refusal.ts'
import { usageOf } from './usage-of.ts'

/** Text and reasoning of one answer, in UTF-16 code units; what goes on beyond it is no answer. */
const maxAnswerLength = 4 * 1024 * 1024

/** What a provider's own chunks say that its client only tells at the end, or not at all. */
export interface RawSignals {
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number } | null
  readonly refused: boolean
}

/** How one provider is called. */
export interface StreamTarget {
  readonly model: LanguageModelV4
  readonly price: ModelInfo['price']
  readonly timeoutMs: number
  readonly clock: Clock
  /** Eight random bytes, 16 hex digits. */
  readonly newSpanId: () => string
  /** Read from every chunk, so it must be cheap; null when this one says nothing. */
  readonly readRaw: (chunk: unknown) => RawSignals | null
  readonly translate: (error: unknown, usage: Usage | null) => ModelCallError
}

/**
 * One call of an AI SDK model, without the SDK's own loop: its `streamText` costs twice the processor time a token,
 * and retries, tools and telemetry are done elsewhere.
 *
 * @throws ModelCallError for anything that went wrong on the provider's side, a stream that broke off included;
 *   the signal's reason when it aborted; whatever `onDelta` throws. The connection is closed in each case.
 */
export async function streamReply(
  request: ModelRequest,
  target: StreamTarget,
  { signal, onDelta }: Parameters<LanguageModel['stream']>[1],
): Promise<ModelReply> {
  const { clock } = target
  const connection = new AbortController()
  const onAbort = (): void => connection.abort(signal.reason)
  signal.throwIfAborted()
  signal.addEventListener('abort', onAbort, { once: true })
  const timeout = startTimeout(request.model, target, connection)

  let reported: RawSignals['usage'] = null
  const reportedUsage = (): Usage | null =>
    reported === null ? null : usageOf(reported.inputTokens, reported.outputTokens, target.price)
  const fromProvider = async <T>(promise: PromiseLike<T>): Promise<T> => {
    try {
      return await promise
    } catch (error) {
      if (connection.signal.aborted) throw connection.signal.reason
      throw target.translate(error, reportedUsage())
    }
  }

  try {
    const startedAt = clock.now()
    const { stream } = await fromProvider(
      target.model.doStream(callOptions(request, target, connection.signal)),
    )
    const reader = stream.getReader()
    const cleaner = createTextCleaner()
    let text = ''
    let length = 0
    let firstTokenMs: number | null = null
    let finish: { readonly reason: string; readonly usage: LanguageModelV4Usage } | null = null
    let refused = false
    let failure: { readonly error: unknown } | null = null
    const say = (piece: string): void => {
      if (piece === '') return
      firstTokenMs ??= Math.max(0, Math.round(clock.now() - startedAt))
      text += piece
      onDelta(piece)
    }

    for (;;) {
      const { done, value: part } = await fromProvider(reader.read())
      if (done) break
      switch (part.type) {
        case 'raw': {
          const signals = target.readRaw(part.rawValue)
          if (signals !== null) {
            reported = signals.usage ?? reported
            refused ||= signals.refused
          }
          break
        }
        case 'text-delta':
        case 'reasoning-delta':
          length += part.delta.length
          if (length > maxAnswerLength) throw runaway(request.model, reportedUsage())
          if (part.type === 'text-delta') say(cleaner.push(part.delta))
          break
        case 'error':
          failure ??= { error: part.error }
          break
        case 'finish':
          finish = { reason: part.finishReason.unified, usage: part.usage }
          break
      }
    }
    say(cleaner.end())

    const { total: inputTotal } = finish?.usage.inputTokens ?? {}
    const { total: outputTotal } = finish?.usage.outputTokens ?? {}
    if (inputTotal !== undefined && outputTotal !== undefined) {
      reported = { inputTokens: inputTotal, outputTokens: outputTotal }
    }
    if (failure !== null) throw target.translate(failure.error, reportedUsage())
    const reason = finish?.reason ?? 'interrupted'
    if (reason === 'error' || reason === 'interrupted') {
      throw target.translate('the stream ended before the answer was finished', reportedUsage())
    }
    const usage = reportedUsage()
    return {
      text,
      finishReason: finishReasons[reason] ?? 'other',
      refused: refused || reason === 'content-filter' || soundsLikeRefusal(text),
      usage: usage ?? estimatedUsage(request, text, target.price),
      estimated: usage === null,
      firstTokenMs,
    }
  } finally {
    signal.removeEventListener('abort', onAbort)
    timeout.stop()
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

function callOptions(
  { system, messages, temperature, maxOutputTokens, seed, correlation }: ModelRequest,
  { newSpanId }: StreamTarget,
  abortSignal: AbortSignal,
): LanguageModelV4CallOptions {
  return {
    prompt: [
      ...(system === '' ? [] : [{ role: 'system' as const, content: system }]),
      ...messages.map(({ role, content }) => ({ role, content: [{ type: 'text' as const, text: content }] })),
    ],
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
  }
}

/** Ends the connection with a timeout error unless it is stopped before. */
function startTimeout(
  model: string,
  { clock, timeoutMs }: StreamTarget,
  connection: AbortController,
): { stop(): void } {
  const stopped = new AbortController()
  clock.sleep(timeoutMs, stopped.signal).then(
    () =>
      connection.abort(
        new ModelCallError('timeout', `Model "${model}" did not finish within ${timeoutMs / 1000} s.`, {
          retryable: true,
          hint: 'The provider may be overloaded, or the model too slow for so many tokens: retry the run, lower maxOutputTokens, or choose a faster model.',
        }),
      ),
    () => {},
  )
  return { stop: () => stopped.abort() }
}

const runaway = (model: string, usage: Usage | null): ModelCallError =>
  new ModelCallError('model_unavailable', `Model "${model}" would not stop: its answer passed 4 MiB.`, {
    // It would most likely do the same again, and be paid for it.
    retryable: false,
    usage,
    hint: 'Check that the provider honours max_tokens, or choose another model.',
  })

const estimatedUsage = ({ system, messages }: ModelRequest, text: string, price: ModelInfo['price']): Usage =>
  usageOf(
    messages.reduce((sum, { content }) => sum + estimateTokens(content), estimateTokens(system)),
    estimateTokens(text),
    price,
  )
