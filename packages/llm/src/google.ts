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
import type { StreamTarget } from './stream-reply.ts'

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
    apiKey,
    addressVariable: 'GOOGLE_BASE_URL',
    rememberedMs: listRememberedMs,
    clock: limits.clock,
  })
  return createSdkProvider(
    {
      name: 'google',
      modelNamed: (name) => client.languageModel(name),
      readRaw: readGoogleChunk,
      optionsFor: (name, { maxOutputTokens }) => shortThoughts(name, maxOutputTokens),
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

/**
 * Thinking counts as output, so it is asked to be short. Models that can't think object to being asked, the lite ones
 * of Gemini 2.5 begin to think when asked, and what its client calls low effort is 6 554 tokens for the others of them,
 * more than an answer may have as a rule.
 */
function shortThoughts(
  name: string,
  maxOutputTokens: number,
): ReturnType<NonNullable<StreamTarget['optionsFor']>> {
  if (/^gemini-2\.5-flash-lite/.test(name)) return {}
  if (/^gemini-2\.5/.test(name)) {
    // The least that its largest model takes.
    const thinkingBudget = Math.max(128, Math.min(8_192, Math.floor(maxOutputTokens / 4)))
    return { providerOptions: { google: { thinkingConfig: { thinkingBudget } } } }
  }
  return /^gemini-[3-9]/.test(name) ? { reasoning: 'low' } : {}
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
