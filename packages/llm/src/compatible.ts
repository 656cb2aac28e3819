import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { CallLimits } from './call-limits.ts'
import { isNoChatModel } from './chat-models.ts'
import { readCompatibleChunk } from './compatible-chunk.ts'
import { httpFetch } from './http-fetch.ts'
import { createMaxTokensName } from './max-tokens-name.ts'
import { createModelListing, readOpenaiList } from './model-listing.ts'
import type { ModelProvider } from './provider.ts'
import { createSdkProvider } from './sdk-provider.ts'

export interface CompatibleSettings {
  /** With the version, e.g. `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string
  /** null: the server wants none. */
  readonly apiKey: string | null
}

/** Any server that speaks OpenAI's chat completions: vLLM, LM Studio, llama.cpp, gateways. */
export function createCompatibleProvider(
  { baseUrl, apiKey }: CompatibleSettings,
  limits: CallLimits,
): ModelProvider {
  const maxTokens = createMaxTokensName()
  const client = createOpenAICompatible({
    name: 'compatible',
    baseURL: baseUrl,
    includeUsage: true,
    fetch: httpFetch,
    transformRequestBody: maxTokens.rename,
    ...(apiKey === null ? {} : { apiKey }),
  })
  const listing = createModelListing({
    urls: [`${baseUrl.replace(/\/+$/, '')}/models`],
    headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
    read: readOpenaiList,
    keyVariable: 'COMPATIBLE_API_KEY',
    apiKey,
    addressVariable: 'COMPATIBLE_BASE_URL',
    rememberedMs: 60_000,
    clock: limits.clock,
  })
  return createSdkProvider(
    {
      name: 'compatible',
      modelNamed: (name) => maxTokens.heeding(name, client.chatModel(name)),
      thinksAloud: true,
      readRaw: readCompatibleChunk,
      listing,
      describe: ({ name }) =>
        isNoChatModel(name)
          ? 'Listed by the configured server; by its name not made for conversation.'
          : 'Listed by the configured server.',
      preferred: [],
      // What a server of one's own or a gateway charges is not written anywhere.
      priceOf: () => ({ price: null, contextWindow: null }),
      baseUrl,
      addressVariable: 'COMPATIBLE_BASE_URL',
      keyVariable: 'COMPATIBLE_API_KEY',
      apiKey,
    },
    limits,
  )
}
