import type { ModelInfo } from '@workbench/core/ports/language-model'
import type { CompatibleSettings } from './compatible.ts'

const timeoutMs = 2_000
const freshMs = 60_000
/** Gateways list hundreds; more than this is no list that a person picks from. */
const mostModels = 1_000

export interface ModelListing {
  /** Never fails: a server that does not answer has no known models. */
  list(): Promise<readonly ModelInfo[]>
  /** Names of the last answer. */
  known(): readonly string[]
}

/** Asks a compatible server which models it has, at most once a minute. */
export function createListing({ baseUrl, apiKey }: CompatibleSettings, now: () => number): ModelListing {
  let names: readonly string[] = []
  let askedAtMs = Number.NEGATIVE_INFINITY

  async function ask(): Promise<readonly string[]> {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
      headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body: unknown = response.ok ? await response.json() : null
    const data = (body as { data?: unknown } | null)?.data
    if (!Array.isArray(data)) return []
    const ids = data.map((entry: unknown) => (entry as { id?: unknown } | null)?.id)
    return ids
      .filter((id) => typeof id === 'string' && id !== '' && id.length <= 180)
      .slice(0, mostModels) as string[]
  }

  return {
    known: () => names,
    async list() {
      if (now() - askedAtMs >= freshMs) {
        askedAtMs = now()
        names = await ask().catch(() => [])
      }
      return names.map((name) => ({
        id: `compatible:${name}`,
        provider: 'compatible',
        description: 'Served by the server at COMPATIBLE_BASE_URL.',
        simulated: false,
        contextWindow: null,
        price: null,
      }))
    },
  }
}
