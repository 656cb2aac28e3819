import type {
  LanguageModelV4FinishReason,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider'
import type { FinishReason } from '@workbench/core/models/debate'
import type { Usage } from '@workbench/core/models/usage'
import type { Clock } from '@workbench/core/ports/clock'
import type { ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { createTextCleaner } from './clean-text.ts'
import { estimateTokens } from './estimate-tokens.ts'
import { soundsLikeRefusal } from './refusal.ts'
import { StreamFailure } from './stream-failure.ts'

/** Far above any answer that was asked for; a stream that runs on is cut before it fills the memory. */
const mostCharacters = 4 * 1024 * 1024

export interface ReadReplyOptions {
  readonly request: ModelRequest
  /** When the call was sent, milliseconds since the epoch. */
  readonly startedAtMs: number
  readonly clock: Pick<Clock, 'now'>
  readonly onDelta: (text: string) => void
  /** US dollars; null when the price is unknown. */
  readonly costOf: (inputTokens: number, outputTokens: number) => number | null
}

/**
 * Reads a provider's stream to its end.
 *
 * @throws StreamFailure when it breaks, whatever the way: a cut socket, an error part, an end without a finish.
 */
export async function readReply(
  stream: ReadableStream<LanguageModelV4StreamPart>,
  { request, startedAtMs, clock, onDelta, costOf }: ReadReplyOptions,
): Promise<ModelReply> {
  const cleaner = createTextCleaner()
  let text = ''
  let firstTokenMs: number | null = null
  let finish: { reason: LanguageModelV4FinishReason; usage: LanguageModelV4Usage } | null = null
  let failure: unknown = null

  const take = (piece: string) => {
    if (piece === '') return
    firstTokenMs ??= clock.now() - startedAtMs
    text += piece
    onDelta(piece)
  }
  const usageSoFar = (): Usage | null => {
    const { inputTokens, outputTokens } = finish?.usage ?? {}
    if (inputTokens?.total === undefined || outputTokens?.total === undefined) return null
    return usageOf(inputTokens.total, outputTokens.total, costOf)
  }

  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value: part } = await reader.read()
      if (done) break
      if (part.type === 'text-delta') take(cleaner.push(part.delta))
      else if (part.type === 'error') failure ??= part.error
      else if (part.type === 'finish') finish = { reason: part.finishReason, usage: part.usage }
      if (text.length > mostCharacters)
        throw new Error(`the answer is longer than ${mostCharacters} characters`)
    }
  } catch (error) {
    throw new StreamFailure(error, usageSoFar())
  } finally {
    reader.releaseLock()
  }
  take(cleaner.end())
  // With an error the SDK still sends a finish, which then carries what was used.
  if (failure !== null) throw new StreamFailure(failure, usageSoFar())
  if (finish === null) throw new StreamFailure(new Error('the stream ended without a finish'), null)

  const reported = usageSoFar()
  const finishReason = finishReasons[finish.reason.unified] ?? 'other'
  return {
    text,
    finishReason,
    refused: finishReason === 'content-filter' || soundsLikeRefusal(text),
    usage: reported ?? usageOf(estimatePrompt(request), estimateTokens(text), costOf),
    estimated: reported === null,
    firstTokenMs,
  }
}

const finishReasons: Partial<Record<LanguageModelV4FinishReason['unified'], FinishReason>> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'content-filter',
  'tool-calls': 'tool-calls',
}

const usageOf = (inputTokens: number, outputTokens: number, costOf: ReadReplyOptions['costOf']): Usage => ({
  calls: 1,
  inputTokens,
  outputTokens,
  costUsd: costOf(inputTokens, outputTokens),
})

/** A few tokens beside the text frame each message. */
const framePerMessage = 4

function estimatePrompt({ system, messages }: ModelRequest): number {
  const parts = [system, ...messages.map(({ content }) => content)]
  return parts.reduce((sum, part) => sum + estimateTokens(part) + framePerMessage, 0)
}
