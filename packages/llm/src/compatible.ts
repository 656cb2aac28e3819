import { randomBytes } from 'node:crypto'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { traceparentOf } from '@workbench/core/events/correlation'
import { callFailure } from './call-failure.ts'
import { createCallGate } from './call-gate.ts'
import { createListing } from './compatible-models.ts'
import type { CallLimits } from './models.ts'
import type { ModelProvider } from './provider.ts'
import { readReply } from './read-reply.ts'
import { CallTimedOut, StreamFailure } from './stream-failure.ts'

export interface CompatibleSettings {
  /** With the version, e.g. `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string
  readonly apiKey: string | null
}

/** Any server that speaks the OpenAI chat completions protocol: Ollama, vLLM, LM Studio, llama.cpp, gateways. */
export function createCompatibleProvider(settings: CompatibleSettings, limits: CallLimits): ModelProvider {
  const { baseUrl, apiKey } = settings
  const { clock, callTimeoutMs } = limits
  const gate = createCallGate(limits.callsInFlight)
  const provider = createOpenAICompatible({
    name: 'compatible',
    baseURL: baseUrl,
    includeUsage: true,
    ...(apiKey === null ? {} : { apiKey }),
  })
  const models = new Map<string, LanguageModelV4>()
  const modelOf = (name: string) => {
    const known = models.get(name)
    if (known !== undefined) return known
    const model = provider.chatModel(name)
    models.set(name, model)
    return model
  }
  const listing = createListing(settings, () => clock.now())

  return {
    stream: (request, modelName, { signal, onDelta }) =>
      gate.run(signal, async () => {
        const startedAtMs = clock.now()
        const call = new AbortController()
        const stopCall = () => call.abort(signal.reason)
        signal.addEventListener('abort', stopCall, { once: true })
        const timeout = new AbortController()
        let isTimedOut = false
        clock.sleep(callTimeoutMs, timeout.signal).then(
          () => {
            isTimedOut = true
            call.abort(new Error('timeout'))
          },
          () => {},
        )
        try {
          const { stream } = await modelOf(modelName).doStream({
            prompt: [
              { role: 'system', content: request.system },
              ...request.messages.map(({ role, content }) => ({
                role,
                content: [{ type: 'text' as const, text: content }],
              })),
            ],
            maxOutputTokens: request.maxOutputTokens,
            ...(request.temperature === null ? {} : { temperature: request.temperature }),
            seed: request.seed,
            abortSignal: call.signal,
            headers: {
              'x-request-id': request.correlation.requestId,
              traceparent: traceparentOf(request.correlation.traceId, randomBytes(8).toString('hex')),
            },
          })
          return await readReply(stream, { request, startedAtMs, clock, onDelta, costOf: () => null })
        } catch (error) {
          signal.throwIfAborted()
          const { cause, usage } = error instanceof StreamFailure ? error : { cause: error, usage: null }
          throw callFailure(isTimedOut ? new CallTimedOut(callTimeoutMs) : cause, {
            model: request.model,
            keyVariable: 'COMPATIBLE_API_KEY',
            urlVariable: 'COMPATIBLE_BASE_URL',
            nowMs: clock.now(),
            usage,
          })
        } finally {
          timeout.abort()
          signal.removeEventListener('abort', stopCall)
          // Closes a connection whose answer is not wanted any more; after a whole answer it does nothing.
          call.abort()
        }
      }),
    list: listing.list,
    defaultModelName: () => listing.known()[0] ?? null,
    problemWith: () => null,
    priceOf: () => null,
  }
}
