import { createAnthropic } from '@ai-sdk/anthropic'
import { readAnthropicChunk } from './anthropic-chunk.ts'
import type { CallLimits } from './call-limits.ts'
import { httpFetch } from './http-fetch.ts'
import { type KeyedSettings, listRememberedMs } from './keyed-settings.ts'
import { listPriceOf } from './list-price.ts'
import { createModelListing, readOpenaiList } from './model-listing.ts'
import type { ModelProvider } from './provider.ts'
import { versionedAddress } from './provider-address.ts'
import { createSdkProvider } from './sdk-provider.ts'

const preferred = ['claude-sonnet-5', 'claude-sonnet-4-6', 'claude-sonnet-4-5', 'claude-sonnet-4-0']

/** Anthropic, by its messages. */
export function createAnthropicProvider(settings: KeyedSettings, limits: CallLimits): ModelProvider {
  const { apiKey } = settings
  const baseUrl = versionedAddress(settings.baseUrl ?? 'https://api.anthropic.com/v1', 'v1')
  const client = createAnthropic({ apiKey, baseURL: baseUrl, fetch: httpFetch })
  const listing = createModelListing({
    urls: [`${baseUrl}/models?limit=1000`],
    headers: { 'x-api-key': apiKey, 'anthropic-version': '2023-06-01' },
    read: readOpenaiList,
    keyVariable: 'ANTHROPIC_API_KEY',
    apiKey,
    addressVariable: 'ANTHROPIC_BASE_URL',
    rememberedMs: listRememberedMs,
    clock: limits.clock,
  })
  return createSdkProvider(
    {
      name: 'anthropic',
      modelNamed: (name) => client.messages(name),
      readRaw: readAnthropicChunk,
      // Arguments are looked at once they are whole; streamed as they are written, they need not even be JSON.
      optionsFor: () => ({ providerOptions: { anthropic: { toolStreaming: false } } }),
      listing,
      describe: () => 'Listed by Anthropic.',
      preferred,
      priceOf: (name) => listPriceOf('anthropic', name, limits.clock.now()),
      baseUrl,
      addressVariable: 'ANTHROPIC_BASE_URL',
      keyVariable: 'ANTHROPIC_API_KEY',
      apiKey,
    },
    limits,
  )
}
