import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { APICallError } from '@ai-sdk/provider'
import type { CallLimits } from '../call-limits.ts'
import { isNoChatModel } from '../chat-models.ts'
import { fieldsOf } from '../count-in.ts'
import { eitherWire, type Wire } from '../either-wire.ts'
import { httpFetch } from '../http-fetch.ts'
import { cleanLine, createModelListing, type ListedModel, readOpenaiList } from '../model-listing.ts'
import type { ModelProvider } from '../provider.ts'
import { createSdkProvider } from '../sdk-provider.ts'
import { createContextRoom } from './context-room.ts'
import { createModelDetails } from './model-details.ts'
import { readOllamaChunk } from './ollama-chunk.ts'
import { createOllamaModel } from './ollama-model.ts'

export interface OllamaSettings {
  /** Without a version, e.g. `http://127.0.0.1:11434`. */
  readonly baseUrl: string
  /** Nobody named the address: it is on only when it answers the first question. */
  readonly isAssumed: boolean
}

/** Ollama, on this machine as a rule, by its own chat; what only knows chat completions there is asked by these. */
export function createOllamaProvider(settings: OllamaSettings, limits: CallLimits): ModelProvider {
  const baseUrl = settings.baseUrl.replace(/\/+$/, '').replace(/\/(?:v1|api)$/, '')
  const client = createOpenAICompatible({
    name: 'ollama',
    baseURL: `${baseUrl}/v1`,
    includeUsage: true,
    fetch: httpFetch,
  })
  const listing = createModelListing({
    urls: [`${baseUrl}/api/tags`, `${baseUrl}/v1/models`],
    headers: {},
    read: readOllamaList,
    addDetails: createModelDetails(baseUrl),
    keyVariable: null,
    apiKey: null,
    addressVariable: 'OLLAMA_BASE_URL',
    rememberedMs: 60_000,
    clock: limits.clock,
  })
  const wire: Wire = { isSecond: false }
  const room = createContextRoom()
  const provider = createSdkProvider(
    {
      name: 'ollama',
      modelNamed: (name) =>
        eitherWire(wire, createOllamaModel(name, { baseUrl, room }), client.chatModel(name), isUnknownRoute),
      readRaw: readOllamaChunk,
      thinksAloud: true,
      howToAdd: (name) => `Fetch it with "ollama pull ${name}".`,
      // It knows no tool_choice: a model that is told of tools may call them.
      heedsToolChoice: false,
      listing,
      describe: ({ name }) =>
        isNoChatModel(name) ? 'In Ollama; by its name not made for conversation.' : 'In Ollama.',
      preferred: [],
      // Most run on a machine of one's own, some in Ollama's cloud: what they cost is not known here.
      priceOf: () => ({ price: null, contextWindow: null }),
      baseUrl,
      addressVariable: 'OLLAMA_BASE_URL',
      // It wants no key; a proxy in front of it may.
      keyVariable: 'OLLAMA_BASE_URL',
      apiKey: null,
    },
    limits,
  )
  if (!settings.isAssumed) return provider

  let found: Promise<boolean> | null = null
  let isFound = false
  const find = async (): Promise<boolean> => {
    await listing.list()
    isFound = listing.health().state === 'ready'
    return isFound
  }
  return {
    ...provider,
    async list() {
      found ??= find()
      return (await found) ? provider.list() : []
    },
    health: () => (isFound ? provider.health() : { state: 'off', message: null }),
    defaultModelName: () => (isFound ? provider.defaultModelName() : null),
  }
}

/** Something else than Ollama at its address; Ollama says by the same status that it lacks the model. */
function isUnknownRoute(error: unknown): boolean {
  if (!APICallError.isInstance(error)) return false
  const isItsOwnWord = /"error":[^}]*model/i.test(error.responseBody ?? '')
  return [404, 405, 501].includes(error.statusCode ?? 0) && !isItsOwnWord
}

/** Its own list, `{models: [{name, details}]}`, or OpenAI's form of one. */
function readOllamaList(body: unknown): ListedModel[] {
  const { models } = fieldsOf(body)
  if (!Array.isArray(models)) return readOpenaiList(body)
  return models.flatMap((entry: unknown): ListedModel[] => {
    const { name, details } = fieldsOf(entry)
    const id = cleanLine(name)
    if (id === null) return []
    const { parameter_size: size, quantization_level: level } = fieldsOf(details)
    const made = [cleanLine(size), cleanLine(level)].filter(Boolean).join(', ')
    const description = made === '' || isNoChatModel(id) ? null : `In Ollama: ${made}.`
    return [{ name: id, description, contextWindow: null }]
  })
}
