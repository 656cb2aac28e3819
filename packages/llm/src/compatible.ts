import { randomBytes } from 'node:crypto'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { LanguageModelV4 } from '@ai-sdk/provider'
import { callFailure } from './call-failure.ts'
import { createCallGate } from './call-gate.ts'
import type { CallLimits } from './call-limits.ts'
import { readCompatibleChunk } from './compatible-chunk.ts'
import { type CompatibleSettings, createListing } from './compatible-models.ts'
import { httpFetch } from './http-fetch.ts'
import type { ModelProvider } from './provider.ts'
import { type StreamTarget, streamReply } from './stream-reply.ts'

/** Names come from personas and requests, so there is no natural end to them. */
const mostRememberedModels = 500

/** Any server that speaks OpenAI's chat completions: Ollama, vLLM, LM Studio, llama.cpp, gateways. */
export function createCompatibleProvider(
  { baseUrl, apiKey }: CompatibleSettings,
  { callTimeoutMs, callsInFlight, clock }: CallLimits,
): ModelProvider {
  const client = createOpenAICompatible({
    name: 'compatible',
    baseURL: baseUrl,
    includeUsage: true,
    fetch: httpFetch,
    ...(apiKey === null ? {} : { apiKey }),
  })
  const gate = createCallGate(callsInFlight)
  const listing = createListing({ baseUrl, apiKey, clock })
  const address = withoutCredentials(baseUrl)

  // Kept, since each one compiles a schema when it is made.
  const models = new Map<string, LanguageModelV4>()
  function modelNamed(name: string): LanguageModelV4 {
    const known = models.get(name)
    if (known !== undefined) return known
    if (models.size >= mostRememberedModels) models.clear()
    const model = client.chatModel(name)
    models.set(name, model)
    return model
  }

  return {
    stream(request, modelName, options) {
      const target: StreamTarget = {
        model: modelNamed(modelName),
        price: null,
        timeoutMs: callTimeoutMs,
        clock,
        newSpanId: () => randomBytes(8).toString('hex'),
        readRaw: readCompatibleChunk,
        translate: (error, usage) =>
          callFailure(error, {
            model: request.model,
            address,
            addressVariable: 'COMPATIBLE_BASE_URL',
            keyVariable: 'COMPATIBLE_API_KEY',
            apiKey,
            nowMs: clock.now(),
            usage,
          }),
      }
      return gate.run(options.signal, () => streamReply(request, target, options))
    },
    list: () => listing.list(),
    defaultModelName: () => listing.firstChatModel(),
    // The server decides which names it knows, and may know more than it lists.
    problemWith: () => null,
    priceOf: () => null,
  }
}

function withoutCredentials(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) return 'an address that is no URL'
  const { origin, pathname } = new URL(baseUrl)
  return origin + pathname
}
