import { ModelCallError } from '@workbench/core/errors'
import type { Clock } from '@workbench/core/ports/clock'
import type { LanguageModel, ModelCatalog, ModelProviderInfo } from '@workbench/core/ports/language-model'
import { createAnthropicProvider } from './anthropic.ts'
import type { CallLimits } from './call-limits.ts'
import { type CompatibleSettings, createCompatibleProvider } from './compatible.ts'
import { createGoogleProvider } from './google.ts'
import type { KeyedSettings } from './keyed-settings.ts'
import { priceSource } from './list-price.ts'
import { createOllamaProvider, type OllamaSettings } from './ollama/ollama.ts'
import { createOpenaiProvider } from './openai.ts'
import type { ModelProvider } from './provider.ts'
import { createSimulatedProvider } from './simulated/simulated-provider.ts'
import { systemClock } from './system-clock.ts'

export interface ModelsConfig {
  /** `provider:model`; null leaves the choice to the catalog. */
  readonly defaultModel: string | null
  /** null or left out: not configured. */
  readonly openai?: KeyedSettings | null
  readonly anthropic?: KeyedSettings | null
  readonly google?: KeyedSettings | null
  readonly ollama?: OllamaSettings | null
  readonly compatible: CompatibleSettings | null
  /**
   * How long a provider may keep silent within one call, waiting for a free place apart; a call ends after six times
   * that at the latest. Default 300 000.
   */
  readonly callTimeoutMs?: number
  /**
   * Calls that one provider answers at a time; more of them wait their turn. Default null: no limit, since how
   * many a provider takes is its own affair and it says so with 429.
   */
  readonly callsInFlight?: number | null
  readonly clock?: Clock
}

interface RegisteredProvider {
  readonly name: string
  /** null: not turned on. */
  readonly provider: ModelProvider | null
  /** What a person does to turn it on. */
  readonly howToTurnOn: string
}

// A new provider is one file and one entry here. The order decides whose model is the default.
const registerProviders = (config: ModelsConfig, limits: CallLimits): readonly RegisteredProvider[] => [
  {
    name: 'openai',
    provider: config.openai ? createOpenaiProvider(config.openai, limits) : null,
    howToTurnOn: 'Set OPENAI_API_KEY and start again.',
  },
  {
    name: 'anthropic',
    provider: config.anthropic ? createAnthropicProvider(config.anthropic, limits) : null,
    howToTurnOn: 'Set ANTHROPIC_API_KEY and start again.',
  },
  {
    name: 'google',
    provider: config.google ? createGoogleProvider(config.google, limits) : null,
    howToTurnOn: 'Set GOOGLE_GENERATIVE_AI_API_KEY and start again.',
  },
  {
    name: 'ollama',
    provider: config.ollama ? createOllamaProvider(config.ollama, limits) : null,
    howToTurnOn: 'Start Ollama and then the workbench, or set OLLAMA_BASE_URL to where it runs.',
  },
  {
    name: 'compatible',
    provider: config.compatible === null ? null : createCompatibleProvider(config.compatible, limits),
    howToTurnOn: 'Set COMPATIBLE_BASE_URL, for example to http://127.0.0.1:8000/v1, and start again.',
  },
  {
    name: 'simulated',
    provider: createSimulatedProvider(limits.clock),
    howToTurnOn: 'It is always on.',
  },
]

function infoOf({ name, provider, howToTurnOn }: RegisteredProvider): ModelProviderInfo {
  const { state, message } = provider?.health() ?? { state: 'off', message: null }
  return { name, state, message, howToTurnOn: state === 'off' ? howToTurnOn : null }
}

/** Splits `provider:model` at the first colon; null when there is no colon or a side of it is empty. */
function splitModel(model: string): { readonly provider: string; readonly modelName: string } | null {
  const colon = model.indexOf(':')
  if (colon < 1 || colon === model.length - 1) return null
  return { provider: model.slice(0, colon), modelName: model.slice(colon + 1) }
}

/**
 * All language models that the configuration turns on, behind one port, and the catalog of them.
 *
 * The catalog's default is the configured model, else the first model a configured provider is known to have,
 * else `simulated:debater`. Which models a provider has is known once `catalog.list()` has asked it; until then, and
 * while it does not answer, the default is the one it most likely has.
 */
export function createModels(config: ModelsConfig): { model: LanguageModel; catalog: ModelCatalog } {
  const registered = registerProviders(config, {
    callTimeoutMs: config.callTimeoutMs ?? 300_000,
    callsInFlight: config.callsInFlight ?? null,
    clock: config.clock ?? systemClock,
  })
  const byName = new Map(registered.map((entry) => [entry.name, entry]))

  function find(model: string): { provider: ModelProvider; modelName: string } | { problem: string } {
    const parts = splitModel(model)
    if (parts === null) {
      return { problem: `"${model}" is not of the form provider:model, for example simulated:debater.` }
    }
    const entry = byName.get(parts.provider)
    if (entry === undefined) {
      return {
        problem: `There is no model provider "${parts.provider}". Known ones: ${[...byName.keys()].join(', ')}.`,
      }
    }
    if (entry.provider === null) {
      return { problem: `The model provider "${entry.name}" is not configured. ${entry.howToTurnOn}` }
    }
    const problem = entry.provider.problemWith(parts.modelName)
    return problem === null ? { provider: entry.provider, modelName: parts.modelName } : { problem }
  }

  const model: LanguageModel = {
    async stream(request, options) {
      const found = find(request.model)
      if ('problem' in found) {
        throw new ModelCallError('model_bad_request', `Model "${request.model}" can't be used.`, {
          retryable: false,
          hint: found.problem,
        })
      }
      return found.provider.stream(request, found.modelName, options)
    },
  }

  const defaultModel = (): string => {
    if (config.defaultModel !== null) return config.defaultModel
    for (const { name, provider } of registered) {
      const modelName = provider?.defaultModelName() ?? null
      if (modelName !== null) return `${name}:${modelName}`
    }
    return 'simulated:debater'
  }

  /** Somebody who asks before a call is told of a provider that is off; a call itself is simply tried. */
  const findUsable = (model: string): ReturnType<typeof find> => {
    const found = find(model)
    if ('problem' in found || found.provider.health().state !== 'off') return found
    const entry = byName.get(splitModel(model)?.provider ?? '')
    return { problem: `The model provider "${entry?.name}" is not on. ${entry?.howToTurnOn}` }
  }

  const priceOf: ModelCatalog['priceOf'] = (name) => {
    const found = find(name)
    return 'problem' in found ? null : found.provider.priceOf(found.modelName)
  }

  const contextOf: ModelCatalog['contextOf'] = (name) => {
    const found = find(name)
    return 'problem' in found ? null : found.provider.contextOf(found.modelName)
  }

  const catalog: ModelCatalog = {
    get defaultModel() {
      return defaultModel()
    },
    async list() {
      const listed = (await Promise.all(registered.map(({ provider }) => provider?.list() ?? []))).flat()
      const { defaultModel: configured } = config
      const isMissing = configured !== null && listed.every(({ id }) => id !== configured)
      if (!isMissing || 'problem' in findUsable(configured)) return listed
      return [
        {
          id: configured,
          provider: splitModel(configured)?.provider ?? '',
          description: 'The configured default.',
          simulated: configured.startsWith('simulated:'),
          contextWindow: contextOf(configured),
          price: priceOf(configured),
        },
        ...listed,
      ]
    },
    problemWith(name) {
      const found = findUsable(name)
      return 'problem' in found ? found.problem : null
    },
    async providers() {
      await Promise.all(registered.map(({ provider }) => provider?.list()))
      return registered.map(infoOf)
    },
    prices: priceSource,
    priceOf,
    contextOf,
  }
  return { model, catalog }
}
