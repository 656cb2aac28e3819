import { createOpenAI } from '@ai-sdk/openai'
import { APICallError } from '@ai-sdk/provider'
import type { CallLimits } from './call-limits.ts'
import { isForSomethingElse } from './chat-models.ts'
import { fieldsOf } from './count-in.ts'
import { eitherWire, type Wire } from './either-wire.ts'
import { httpFetch } from './http-fetch.ts'
import { type KeyedSettings, listRememberedMs } from './keyed-settings.ts'
import { listPriceOf } from './list-price.ts'
import { createModelListing, readOpenaiList } from './model-listing.ts'
import { readOpenaiChunk } from './openai-chunk.ts'
import type { ModelProvider } from './provider.ts'
import { versionedWhenBare } from './provider-address.ts'
import { createSdkProvider } from './sdk-provider.ts'

const preferred = ['gpt-6-sol', 'gpt-5.6-terra', 'gpt-5.4', 'gpt-5.1', 'gpt-5', 'gpt-4.1', 'gpt-4o']

/** OpenAI, by its responses; a gateway that does not know them is spoken to in chat completions. */
export function createOpenaiProvider(settings: KeyedSettings, limits: CallLimits): ModelProvider {
  const { apiKey } = settings
  const baseUrl = versionedWhenBare(settings.baseUrl ?? 'https://api.openai.com/v1')
  const client = createOpenAI({ apiKey, baseURL: baseUrl, fetch: httpFetch })
  const listing = createModelListing({
    urls: [`${baseUrl}/models`],
    headers: { authorization: `Bearer ${apiKey}` },
    read: (body) => readOpenaiList(body).filter(({ name }) => !isForSomethingElse(name)),
    keyVariable: 'OPENAI_API_KEY',
    apiKey,
    addressVariable: 'OPENAI_BASE_URL',
    rememberedMs: listRememberedMs,
    clock: limits.clock,
  })
  const wire: Wire = { isSecond: false }
  // OpenAI's own address is never asked twice.
  const mayFallBack = settings.baseUrl !== null
  return createSdkProvider(
    {
      name: 'openai',
      modelNamed: (name) =>
        eitherWire(
          wire,
          client.responses(name),
          client.chat(name),
          (error) => mayFallBack && isUnknownRoute(error),
        ),
      readRaw: readOpenaiChunk,
      // What is said in a debate is kept here, not there. Thinking counts as output, so it is asked to be short. Nobody
      // reads a summary of it, which OpenAI gives to organisations that proved who they are alone.
      optionsFor: () => ({
        providerOptions: { openai: { store: false, reasoningSummary: null } },
        reasoning: 'low',
      }),
      listing,
      describe: () => 'Listed by OpenAI.',
      preferred,
      priceOf: (name) => listPriceOf('openai', name, limits.clock.now()),
      baseUrl,
      addressVariable: 'OPENAI_BASE_URL',
      keyVariable: 'OPENAI_API_KEY',
      apiKey,
    },
    limits,
  )
}

/** A server that does not know the address; one that does not know the model says so. */
function isUnknownRoute(error: unknown): boolean {
  if (!APICallError.isInstance(error)) return false
  const { code } = fieldsOf(fieldsOf(error.data).error)
  return [404, 405, 501].includes(error.statusCode ?? 0) && code !== 'model_not_found'
}
