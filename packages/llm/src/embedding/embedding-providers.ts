import { createGoogle } from '@ai-sdk/google'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { EmbeddingModelV4, EmbeddingModelV4CallOptions } from '@ai-sdk/provider'
import type { ModelPrice } from '@workbench/core/models/price'
import type { CompatibleSettings } from '../compatible.ts'
import { httpFetch } from '../http-fetch.ts'
import type { KeyedSettings } from '../keyed-settings.ts'
import { inputPriceOf } from '../list-price.ts'
import type { OllamaSettings } from '../ollama/ollama.ts'
import { versionedAddress, versionedWhenBare } from '../provider-address.ts'

export type Purpose = 'passage' | 'query'

/** What tells the embedding models of one provider from those of another. */
export interface EmbeddingProvider {
  readonly modelNamed: (name: string) => Pick<EmbeddingModelV4, 'doEmbed'>
  /** Texts in one call; a passage has at most 1 600 characters. */
  readonly batchSize: number
  /** Added to every call. */
  readonly optionsFor: (
    name: string,
    purpose: Purpose,
  ) => Pick<EmbeddingModelV4CallOptions, 'dimensions' | 'providerOptions'>
  readonly priceOf: (name: string, nowMs: number) => ModelPrice | null
  readonly baseUrl: string
  readonly addressVariable: string
  readonly keyVariable: string
  readonly apiKey: string | null
}

/**
 * Of models that are trained to be cut short (Matryoshka) this much is kept: 1 536 or 3 072 numbers find hardly better
 * and take two to four times the memory of every process that searches.
 */
const keptDimensions = 768

export function openaiEmbeddings({ apiKey, baseUrl }: KeyedSettings): EmbeddingProvider {
  const address = versionedWhenBare(baseUrl ?? 'https://api.openai.com/v1')
  const client = createOpenAI({ apiKey, baseURL: address, fetch: httpFetch })
  return {
    modelNamed: (name) => client.embeddingModel(name),
    // It takes 300 000 tokens in one call; 128 of the longest passages have fewer in any script.
    batchSize: 128,
    optionsFor: (name) => (name.startsWith('text-embedding-3-') ? { dimensions: keptDimensions } : {}),
    priceOf: (name, nowMs) => inputPriceOf('openai', name, nowMs),
    baseUrl: address,
    addressVariable: 'OPENAI_BASE_URL',
    keyVariable: 'OPENAI_API_KEY',
    apiKey,
  }
}

export function googleEmbeddings({ apiKey, baseUrl }: KeyedSettings): EmbeddingProvider {
  const address = versionedAddress(baseUrl ?? 'https://generativelanguage.googleapis.com/v1beta', 'v1beta')
  const client = createGoogle({ apiKey, baseURL: address, fetch: httpFetch })
  return {
    modelNamed: (name) => client.embeddingModel(name),
    batchSize: 100,
    optionsFor: (_, purpose) => ({
      dimensions: keptDimensions,
      providerOptions: {
        google: { taskType: purpose === 'query' ? 'RETRIEVAL_QUERY' : 'RETRIEVAL_DOCUMENT' },
      },
    }),
    priceOf: (name, nowMs) => inputPriceOf('google', name, nowMs),
    baseUrl: address,
    addressVariable: 'GOOGLE_BASE_URL',
    keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    apiKey,
  }
}

export function ollamaEmbeddings(settings: OllamaSettings): EmbeddingProvider {
  const address = `${settings.baseUrl.replace(/\/+$/, '').replace(/\/(?:v1|api)$/, '')}/v1`
  return ownServer('ollama', {
    ...{ baseUrl: address, apiKey: null, addressVariable: 'OLLAMA_BASE_URL' },
    keyVariable: 'OLLAMA_BASE_URL',
  })
}

export const compatibleEmbeddings = ({ baseUrl, apiKey }: CompatibleSettings): EmbeddingProvider =>
  ownServer('compatible', {
    ...{ baseUrl, apiKey, addressVariable: 'COMPATIBLE_BASE_URL' },
    keyVariable: 'COMPATIBLE_API_KEY',
  })

function ownServer(
  name: string,
  settings: Pick<EmbeddingProvider, 'baseUrl' | 'apiKey' | 'addressVariable' | 'keyVariable'>,
): EmbeddingProvider {
  const { baseUrl, apiKey } = settings
  const client = createOpenAICompatible({
    ...{ name, baseURL: baseUrl, fetch: httpFetch },
    ...(apiKey === null ? {} : { apiKey }),
  })
  return {
    ...settings,
    modelNamed: (model) => client.embeddingModel(model),
    // Hugging Face's text-embeddings-inference takes no more unless it is told to.
    batchSize: 32,
    optionsFor: () => ({}),
    priceOf: () => null,
  }
}
