import { ModelCallError } from '@workbench/core/errors'
import { lexicalEmbedder } from '@workbench/core/knowledge/lexical-embedder'
import type { Clock } from '@workbench/core/ports/clock'
import type { Embedder } from '@workbench/core/ports/embedder'
import type { CompatibleSettings } from '../compatible.ts'
import type { KeyedSettings } from '../keyed-settings.ts'
import type { OllamaSettings } from '../ollama/ollama.ts'
import { systemClock } from '../system-clock.ts'
import {
  compatibleEmbeddings,
  type EmbeddingProvider,
  googleEmbeddings,
  ollamaEmbeddings,
  openaiEmbeddings,
} from './embedding-providers.ts'
import { createSdkEmbedder } from './sdk-embedder.ts'

export interface EmbeddingConfig {
  /**
   * `provider:model`, `local` or `none`; null: OpenAI's or Google's small one when there is a key, else `local`.
   */
  readonly embeddingModel: string | null
  /** null or left out: not configured. */
  readonly openai?: KeyedSettings | null
  readonly google?: KeyedSettings | null
  readonly ollama?: OllamaSettings | null
  readonly compatible: CompatibleSettings | null
  /** How long one call may take. Default 60 000. */
  readonly callTimeoutMs?: number
  readonly clock?: Clock
}

/**
 * The embedder that the configuration names. One whose provider is not configured is made all the same: each of its
 * calls says what is missing, and passages are found by their words until it is mended.
 *
 * @returns null for `none`: there are no vectors.
 */
export function createEmbedder(config: EmbeddingConfig): Embedder | null {
  const name = config.embeddingModel ?? defaultModel(config)
  if (name === 'none') return null
  if (name === 'local' || name === lexicalEmbedder.model) return lexicalEmbedder
  const colon = name.indexOf(':')
  const [providerName, modelName] = [name.slice(0, colon), name.slice(colon + 1)]
  const found = providerNamed(providerName, config)
  if (typeof found === 'string') return unusable(name, found)
  const { callTimeoutMs = 60_000, clock = systemClock } = config
  return createSdkEmbedder(name, modelName, found, { callTimeoutMs, clock })
}

function defaultModel({ openai = null, google = null }: EmbeddingConfig): string {
  if (openai !== null) return 'openai:text-embedding-3-small'
  if (google !== null) return 'google:gemini-embedding-001'
  return 'local'
}

/** @returns what is missing, in words, when it can't be used. */
function providerNamed(name: string, config: EmbeddingConfig): EmbeddingProvider | string {
  const { openai = null, google = null, ollama = null, compatible } = config
  switch (name) {
    case 'openai':
      return openai === null ? 'Set OPENAI_API_KEY and start again.' : openaiEmbeddings(openai)
    case 'google':
      return google === null ? 'Set GOOGLE_GENERATIVE_AI_API_KEY and start again.' : googleEmbeddings(google)
    case 'ollama':
      return ollama === null ? 'Set OLLAMA_BASE_URL to where Ollama runs.' : ollamaEmbeddings(ollama)
    case 'compatible':
      return compatible === null
        ? 'Set COMPATIBLE_BASE_URL and start again.'
        : compatibleEmbeddings(compatible)
    default:
      return `"${name}" has no embedding models. Those that have: openai, google, ollama, compatible; or set WORKBENCH_EMBEDDING_MODEL=local.`
  }
}

const unusable = (model: string, hint: string): Embedder => ({
  model,
  batchSize: 1,
  async embed() {
    throw new ModelCallError('model_bad_request', `Embedding model "${model}" can't be used.`, {
      retryable: false,
      hint,
    })
  },
})
