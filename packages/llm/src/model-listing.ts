import type { Clock } from '@workbench/core/ports/clock'
import { fieldsOf } from './count-in.ts'
import { providerFetch } from './http-fetch.ts'
import { redirectOf } from './not-an-answer.ts'
import type { ProviderHealth } from './provider.ts'
import { withoutCredentials } from './provider-address.ts'
import { wordsInBody } from './provider-words.ts'
import { ProxiedFailure } from './proxy/proxied-failure.ts'

/** A model as its provider lists it. */
export interface ListedModel {
  /** Without the provider. */
  readonly name: string
  /** In the provider's words; null when it has none. */
  readonly description: string | null
  /** Tokens; null when the provider does not say. */
  readonly contextWindow: number | null
}

/** What a provider says it has. */
export interface ModelListing {
  /** Never fails: an empty list while the provider does not answer. */
  list(): Promise<readonly ListedModel[]>
  /** The last answer; empty before the first. */
  known(): readonly ListedModel[]
  /** What the last question showed; ready before the first. */
  health(): ProviderHealth
}

export interface ListingSettings {
  /** The first that knows the question is taken. */
  readonly urls: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  /** Finds the models in a JSON answer. */
  readonly read: (body: unknown) => readonly ListedModel[]
  /** What has to be asked for model by model; never fails, and is given up on with the list. */
  readonly addDetails?: (
    models: readonly ListedModel[],
    signal: AbortSignal,
  ) => Promise<readonly ListedModel[]>
  /** For messages. */
  readonly keyVariable: string | null
  /** Must appear in no message. */
  readonly apiKey: string | null
  readonly addressVariable: string
  /** How long an answer holds. */
  readonly rememberedMs: number
  readonly clock: Clock
}

const timeoutMs = 2_000
/** Somebody who has just started a server wants to see its models soon. */
const failureRememberedMs = 5_000
/** A wrong key stays wrong until the workbench is started again. */
const refusalRememberedMs = 60_000
const maxModels = 1_000
const maxNameLength = 180
const ready: ProviderHealth = { state: 'ready', message: null }

/** Asks a provider for its models, within 2 s, and remembers the answer; who asks meanwhile shares it. */
export function createModelListing(settings: ListingSettings): ModelListing {
  const { clock } = settings
  let models: readonly ListedModel[] = []
  let health = ready
  let freshUntil = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function ask(): Promise<void> {
    const answer = await askProvider(settings)
    models = answer.models
    health = answer.health
    const { state } = health
    const forMs =
      state === 'ready'
        ? settings.rememberedMs
        : state === 'unauthorized'
          ? refusalRememberedMs
          : failureRememberedMs
    freshUntil = clock.now() + forMs
    asking = null
  }

  return {
    async list() {
      if (clock.now() >= freshUntil) {
        asking ??= ask()
        await asking
      }
      return models
    },
    known: () => models,
    health: () => health,
  }
}

interface Answer {
  readonly models: readonly ListedModel[]
  readonly health: ProviderHealth
}

async function askProvider({
  urls,
  headers,
  read,
  addDetails = async (models) => models,
  keyVariable,
  addressVariable,
  apiKey,
}: ListingSettings): Promise<Answer> {
  const signal = AbortSignal.timeout(timeoutMs)
  const address = withoutCredentials(urls[0] ?? '')
  const failed = (state: 'unauthorized' | 'unreachable', message: string): Answer => ({
    models: [],
    health: { state, message },
  })
  for (const url of urls) {
    try {
      const response = await providerFetch(url, { headers, signal })
      const { status } = response
      const text = await response.text()
      const leadsTo = redirectOf(response)
      if (leadsTo !== null) {
        return failed(
          'unreachable',
          `It leads on to ${leadsTo}. Set ${addressVariable} to where it leads, if your key may go there.`,
        )
      }
      // A key that may call models and not list them is a good one: OpenAI's can be made so.
      if (status === 403 && /missing scopes|insufficient permissions/i.test(text)) break
      if (status === 401 || status === 403 || text.includes('API_KEY_INVALID')) {
        const mend =
          keyVariable === null
            ? `Check ${addressVariable}.`
            : `Check ${keyVariable} and start the workbench again.`
        return failed('unauthorized', `It refuses the key (${status}${wordsIn(text, apiKey)}). ${mend}`)
      }
      // Not everything that answers calls lists its models; names are taken as they are then.
      if (status === 404 || status === 405) continue
      // A quota that is used up says nothing against key or address.
      if (status === 429) return { models: [], health: ready }
      if (!response.ok) {
        return failed(
          'unreachable',
          `It answers ${status}${wordsIn(text, apiKey)} at ${address}. Try again later, or check ${addressVariable}.`,
        )
      }
      const models = read(JSON.parse(text)).filter(isUsable).slice(0, maxModels)
      return { models: await addDetails(models, signal), health: ready }
    } catch (error) {
      const why =
        error instanceof SyntaxError
          ? 'answers with something that is no list of models'
          : signal.aborted
            ? 'does not answer in time'
            : 'can not be reached'
      if (error instanceof ProxiedFailure) {
        const { proxy, variable, status } = error
        const refusal = status === null ? '' : `, which answers ${status}`
        return failed(
          'unreachable',
          `It ${why} at ${address} through the proxy ${proxy}${refusal}. Check ${variable} and NO_PROXY.`,
        )
      }
      return failed('unreachable', `It ${why} at ${address}. Check the network and ${addressVariable}.`)
    }
  }
  return { models: [], health: ready }
}

/** In the provider's own words, as it may be the place or an option of the account that it objects to. */
function wordsIn(body: string, apiKey: string | null): string {
  const words = wordsInBody(body, apiKey)
  return words === null ? '' : `: ${words.slice(0, 200).replace(/[.\s]+$/, '')}`
}

const isUsable = ({ name }: ListedModel): boolean => name !== '' && name.length <= maxNameLength

/** Outside text is made storable where it enters. */
export const cleanLine = (text: unknown): string | null =>
  typeof text === 'string'
    ? text
        .slice(0, 300)
        .toWellFormed()
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
    : null

/** Reads OpenAI's form of a list, `{data: [{id, …}]}`, that many servers have taken over. */
export function readOpenaiList(body: unknown): ListedModel[] {
  const { data } = fieldsOf(body)
  if (!Array.isArray(data)) return []
  return data.flatMap((entry: unknown): ListedModel[] => {
    const { id, display_name, max_model_len, context_length, max_input_tokens } = fieldsOf(entry)
    const name = cleanLine(id)
    if (name === null) return []
    const contextWindow = [max_model_len, context_length, max_input_tokens].find(
      (length) => Number.isInteger(length) && Number(length) > 0,
    )
    return [{ name, description: cleanLine(display_name), contextWindow: Number(contextWindow ?? 0) || null }]
  })
}
