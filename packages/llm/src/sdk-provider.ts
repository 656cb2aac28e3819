import { randomBytes } from 'node:crypto'
import type { ModelPrice } from '@workbench/core/models/price'
import type { ModelInfo } from '@workbench/core/ports/language-model'
import { callFailure } from './call-failure.ts'
import { createCallGate } from './call-gate.ts'
import type { CallLimits } from './call-limits.ts'
import { preferredModel } from './chat-models.ts'
import type { ListedModel, ModelListing } from './model-listing.ts'
import type { ModelProvider } from './provider.ts'
import { withoutCredentials } from './provider-address.ts'
import { withoutRefusedSettings } from './refused-settings.ts'
import { type StreamTarget, streamReply } from './stream-reply.ts'

/** What tells one provider of the AI SDK from another. */
export interface SdkProviderSettings {
  readonly name: string
  readonly modelNamed: (name: string) => StreamTarget['model']
  readonly readRaw: StreamTarget['readRaw']
  /** Options of this provider alone, e.g. how long a model may think. */
  readonly optionsFor?: StreamTarget['optionsFor']
  /** What brings in a model that the provider lacks. Default: nothing does. */
  readonly howToAdd?: (modelName: string) => string
  /** Thoughts may stand in the text of an answer. Default false. */
  readonly thinksAloud?: boolean
  /** Default true. */
  readonly heedsToolChoice?: boolean
  readonly listing: ModelListing
  /** What a person should know about a listed model that the provider does not describe. */
  readonly describe: (model: ListedModel) => string
  /** Names of good models of middling price, the best first. */
  readonly preferred: readonly string[]
  readonly priceOf: (name: string) => {
    readonly price: ModelPrice | null
    readonly contextWindow: number | null
  }
  readonly baseUrl: string
  readonly addressVariable: string
  readonly keyVariable: string
  readonly apiKey: string | null
}

/** Names come from personas and requests, so there is no natural end to them. */
const mostRememberedModels = 500

/** A provider whose protocol a client of the AI SDK speaks. */
export function createSdkProvider(
  settings: SdkProviderSettings,
  { callTimeoutMs, callsInFlight, clock }: CallLimits,
): ModelProvider {
  const { name: provider, listing, apiKey, addressVariable, keyVariable } = settings
  const gate = createCallGate(callsInFlight)
  const address = withoutCredentials(settings.baseUrl)

  // Kept, since each one compiles a schema when it is made.
  const models = new Map<string, StreamTarget['model']>()
  function modelNamed(name: string): StreamTarget['model'] {
    const known = models.get(name)
    if (known !== undefined) return known
    if (models.size >= mostRememberedModels) models.clear()
    const model = withoutRefusedSettings(settings.modelNamed(name))
    models.set(name, model)
    return model
  }

  return {
    stream(request, modelName, options) {
      const target: StreamTarget = {
        model: modelNamed(modelName),
        timeoutMs: callTimeoutMs,
        clock,
        newSpanId: () => randomBytes(8).toString('hex'),
        readRaw: settings.readRaw,
        thinksAloud: settings.thinksAloud ?? false,
        heedsToolChoice: settings.heedsToolChoice ?? true,
        ...(settings.optionsFor === undefined ? {} : { optionsFor: settings.optionsFor }),
        translate: (error, usage) =>
          callFailure(error, {
            model: request.model,
            address,
            addressVariable,
            keyVariable,
            apiKey,
            howToAdd: settings.howToAdd?.(modelName) ?? null,
            offersTools: request.tools.length > 0,
            nowMs: clock.now(),
            usage,
          }),
      }
      return gate.run(options.signal, () => streamReply(request, target, options))
    },
    async list() {
      return (await listing.list()).map((model): ModelInfo => {
        const { price, contextWindow } = settings.priceOf(model.name)
        return {
          id: `${provider}:${model.name}`,
          provider,
          description: model.description || settings.describe(model),
          simulated: false,
          contextWindow: model.contextWindow ?? contextWindow,
          price,
        }
      })
    },
    health: listing.health,
    defaultModelName: () =>
      preferredModel(
        settings.preferred,
        listing.known().map(({ name }) => name),
      ),
    // The provider decides which names it knows, and may know more than it lists.
    problemWith: () => null,
    priceOf: (name) => settings.priceOf(name).price,
    contextOf: (name) =>
      listing.known().find((model) => model.name === name)?.contextWindow ??
      settings.priceOf(name).contextWindow,
  }
}
