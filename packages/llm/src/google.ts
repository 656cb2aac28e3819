import { createGoogle } from '@ai-sdk/google'
import type { CallLimits } from './call-limits.ts'
import { isForSomethingElse } from './chat-models.ts'
import { fieldsOf } from './count-in.ts'
import { readGoogleChunk } from './google-chunk.ts'
import { httpFetch } from './http-fetch.ts'
import { type KeyedSettings, listRememberedMs } from './keyed-settings.ts'
import { listPriceOf } from './list-price.ts'
import { cleanLine, createModelListing, type ListedModel } from './model-listing.ts'
import type { ModelProvider } from './provider.ts'
import { versionedAddress } from './provider-address.ts'
import { createSdkProvider } from './sdk-provider.ts'

const preferred = [
  'gemini-3.8-flash',
  'gemini-3.7-flash',
  'gemini-3.6-flash',
  'gemini-3.5-flash',
  'gemini-2.5-flash',
]

/** Google's Gemini, by `streamGenerateContent`. */
export function createGoogleProvider(settings: KeyedSettings, limits: CallLimits): ModelProvider {
  const { apiKey } = settings
  const baseUrl = versionedAddress(
    settings.baseUrl ?? 'https://generativelanguage.googleapis.com/v1beta',
    'v1beta',
  )
  const client = createGoogle({ apiKey, baseURL: baseUrl, fetch: httpFetch })
  const listing = createModelListing({
    urls: [`${baseUrl}/models?pageSize=1000`],
    headers: { 'x-goog-api-key': apiKey },
    read: readGoogleList,
    keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    addressVariable: 'GOOGLE_BASE_URL',
    rememberedMs: listRememberedMs,
    clock: limits.clock,
  })
  return createSdkProvider(
    {
      name: 'google',
      modelNamed: (name) => client.languageModel(name),
      readRaw: readGoogleChunk,
      // Thinking counts as output, so it is asked to be short; models that can't think object to being asked.
      optionsFor: (name) => (/^gemini-(?:2\.5|[3-9])/.test(name) ? { reasoning: 'low' } : {}),
      listing,
      describe: () => 'Listed by Google.',
      preferred,
      priceOf: (name) => listPriceOf('google', name, limits.clock.now()),
      baseUrl,
      addressVariable: 'GOOGLE_BASE_URL',
      keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
      apiKey,
    },
    limits,
  )
}

function readGoogleList(body: unknown): ListedModel[] {
  const { models } = fieldsOf(body)
  if (!Array.isArray(models)) return []
  return models.flatMap((entry: unknown): ListedModel[] => {
    const { name, displayName, inputTokenLimit, supportedGenerationMethods: methods } = fieldsOf(entry)
    const id = cleanLine(name)?.replace(/^models\//, '') ?? ''
    const talks = !Array.isArray(methods) || methods.includes('generateContent')
    if (!talks || id === '' || isForSomethingElse(id)) return []
    const contextWindow = Number.isInteger(inputTokenLimit) ? Number(inputTokenLimit) : null
    return [{ name: id, description: cleanLine(displayName), contextWindow }]
  })
}
