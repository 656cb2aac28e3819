import type { Clock } from '@workbench/core/ports/clock'
import type { ModelInfo } from '@workbench/core/ports/language-model'

export interface CompatibleSettings {
  /** With the version, e.g. `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string
  /** null: the server wants none. */
  readonly apiKey: string | null
}

/** What a compatible server says it has. */
export interface ModelListing {
  /** Never fails: an empty list while the server does not answer. */
  list(): Promise<readonly ModelInfo[]>
  /** The first listed model that can talk; null until the server has answered. */
  firstChatModel(): string | null
}

const timeoutMs = 2_000
const rememberedMs = 60_000
/** Somebody who has just started the server wants to see its models soon. */
const failureRememberedMs = 5_000
const maxModels = 1_000

// Servers list what they have without saying what it is for.
const isNoChatModel = (id: string): boolean =>
  /embed|rerank|whisper|tts|moderation|dall-e|diffusion|(?:^|[/-])bge-/i.test(id)

/** Asks `GET /models` within 2 s and remembers the answer for a minute. */
export function createListing({
  baseUrl,
  apiKey,
  clock,
}: CompatibleSettings & { readonly clock: Clock }): ModelListing {
  let models: readonly ModelInfo[] = []
  let freshUntil = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function ask(): Promise<void> {
    try {
      const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
        headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
        signal: AbortSignal.timeout(timeoutMs),
      })
      if (!response.ok) throw new Error(`GET /models answered ${response.status}`)
      models = modelsIn(await response.json())
      freshUntil = clock.now() + rememberedMs
    } catch {
      // Listing is a convenience: a call to the model says what is wrong in better words.
      models = []
      freshUntil = clock.now() + failureRememberedMs
    } finally {
      asking = null
    }
  }

  return {
    async list() {
      if (clock.now() >= freshUntil) {
        asking ??= ask()
        await asking
      }
      return models
    },
    firstChatModel: () => models.find(({ id }) => !isNoChatModel(id))?.id.slice('compatible:'.length) ?? null,
  }
}

function modelsIn(body: unknown): readonly ModelInfo[] {
  const { data } = record(body)
  if (!Array.isArray(data)) return []
  return data.slice(0, maxModels).flatMap((entry: unknown): ModelInfo[] => {
    const { id, max_model_len: vllmLength, context_length: routerLength } = record(entry)
    if (typeof id !== 'string' || id === '' || id.length > 180) return []
    const contextWindow = [vllmLength, routerLength].find((length) => Number.isInteger(length)) ?? null
    return [
      {
        id: `compatible:${id.toWellFormed().replaceAll('\0', '')}`,
        provider: 'compatible',
        description: isNoChatModel(id)
          ? 'Listed by the configured server; by its name not made for conversation.'
          : 'Listed by the configured server.',
        simulated: false,
        contextWindow: Number(contextWindow) || null,
        price: null,
      },
    ]
  })
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
