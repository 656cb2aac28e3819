import { createHash } from 'node:crypto'
import { ModelCallError } from '@workbench/core/errors'
import { freePrice } from '@workbench/core/models/price'
import { noTokenDetails } from '@workbench/core/models/tokens'
import type { Usage } from '@workbench/core/models/usage'
import type { Clock } from '@workbench/core/ports/clock'
import type { ModelReply, ModelRequest } from '@workbench/core/ports/language-model'
import { estimateTokens } from '../estimate-tokens.ts'
import type { ModelProvider } from '../provider.ts'
import { replyTokens, requestTokens } from '../request-tokens.ts'
import { sayWords, wordsOf } from './say-words.ts'
import { simulatedAnswer } from './simulated-answer.ts'
import { simulatedCalls } from './simulated-calls.ts'
import { breakOf, contextExceeded, failureOf } from './simulated-failure.ts'
import { marked } from './simulated-mark.ts'
import { parseSimulatedName, simulatedModels } from './simulated-models.ts'
import type { SimulatedOptions } from './simulated-options.ts'
import { createTryCounter } from './try-counter.ts'

const refusal = marked('I can’t take part in this debate: this simulated model was told to refuse.')

/**
 * Models that cost nothing and need no network, for first steps, demonstrations, tests and load: they argue about the
 * topic, the same for the same seed and prompt, call a harmless tool now and then where they are offered one, and can
 * be told to be slow, fail, refuse, break off or call tools by a script (see `parseSimulatedOptions`). They write
 * English only.
 */
export function createSimulatedProvider(clock: Clock): ModelProvider {
  const tries = createTryCounter()

  return {
    async stream(request, modelName, { signal, onDelta }) {
      signal.throwIfAborted()
      const options = optionsOf(modelName)
      const call = isFaulty(options) ? identityOf(request, modelName) : null
      const tryNumber = call === null ? 0 : tries.next(call)
      const startedAtMs = clock.now()
      if (options.delayMs > 0) await clock.sleep(options.delayMs, signal)
      const failures = options.fail?.times ?? 0
      if (options.fail !== null && tryNumber < failures) throw failureOf(options.fail)

      const needed = requestTokens(request) + request.maxOutputTokens
      if (options.context !== null && needed > options.context) {
        throw contextExceeded(needed, options.context)
      }

      const toolCalls = options.refuse ? [] : simulatedCalls(request, options.tools)
      const { words, isWhole } = toolCalls.length > 0 ? nothingSaid : answerTo(request, options)
      const breaks = options.breakOff !== null && tryNumber < failures + options.breakOff.times
      const spoken = breaks ? words.slice(0, options.breakOff.afterWords) : words
      let firstTokenMs: number | null = null
      await sayWords(spoken, options.pace, clock, {
        signal,
        onDelta(text) {
          firstTokenMs ??= clock.now() - startedAtMs
          onDelta(text)
        },
      })
      const text = spoken.join('')
      const usage = usageOf(request, text, toolCalls)
      if (breaks) throw breakOf(spoken.length, usage)
      if (call !== null) tries.forget(call)
      return {
        text,
        toolCalls,
        providerState: null,
        finishReason: finishReasonOf({ refuses: options.refuse, asks: toolCalls.length > 0, isWhole }),
        refused: options.refuse,
        usage,
        details: noTokenDetails,
        estimated: false,
        firstTokenMs,
      } satisfies ModelReply
    },

    list: async () =>
      Object.entries(simulatedModels).map(([name, { description, options }]) => ({
        id: `simulated:${name}`,
        provider: 'simulated',
        description,
        simulated: true,
        contextWindow: options.context,
        price: freePrice,
      })),
    health: () => ({ state: 'ready', message: null }),
    defaultModelName: () => 'debater',
    problemWith(modelName) {
      const parsed = parseSimulatedName(modelName)
      return 'problem' in parsed ? parsed.problem : null
    },
    priceOf: () => freePrice,
    contextOf(modelName) {
      const parsed = parseSimulatedName(modelName)
      return 'options' in parsed ? parsed.options.context : null
    },
  }
}

/** @throws ModelCallError for a name that `problemWith` objects to. */
function optionsOf(modelName: string): SimulatedOptions {
  const parsed = parseSimulatedName(modelName)
  if ('options' in parsed) return parsed.options
  throw new ModelCallError('model_bad_request', `Model "simulated:${modelName}" can't be used.`, {
    retryable: false,
    hint: parsed.problem,
  })
}

const isFaulty = ({ fail, breakOff }: SimulatedOptions): boolean => fail !== null || breakOff !== null

/** The same for every try of a call, another for the same call of another request, such as a second run. */
const identityOf = ({ seed, system, messages, correlation }: ModelRequest, modelName: string): string =>
  createHash('sha256')
    .update(JSON.stringify([modelName, correlation.requestId, seed, system, messages]))
    .digest('base64')

const nothingSaid = { words: [], isWhole: true }

function finishReasonOf({ refuses, asks, isWhole }: Record<'refuses' | 'asks' | 'isWhole', boolean>) {
  if (refuses) return 'content-filter'
  if (asks) return 'tool-calls'
  return isWhole ? 'stop' : 'length'
}

/** The words of the answer, as many as the request's tokens allow. */
function answerTo(
  request: ModelRequest,
  options: SimulatedOptions,
): { readonly words: readonly string[]; readonly isWhole: boolean } {
  const text = options.refuse ? refusal : simulatedAnswer(request, options)
  const words = wordsOf(text)
  if (estimateTokens(text) <= request.maxOutputTokens) return { words, isWhole: true }
  let end = words.length
  // The mark stays, however few tokens there are.
  while (end > 1 && estimateTokens(words.slice(0, end).join('')) > request.maxOutputTokens) end -= 1
  return { words: words.slice(0, end), isWhole: false }
}

const usageOf = (request: ModelRequest, text: string, calls: ModelReply['toolCalls']): Usage => ({
  calls: 1,
  inputTokens: requestTokens(request),
  outputTokens: replyTokens(text, calls),
  costUsd: 0,
})
