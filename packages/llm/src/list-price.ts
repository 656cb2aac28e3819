import { calcPrice, type ModelPrice as PackagePrice } from '@pydantic/genai-prices'
import type { ModelPrice } from '@workbench/core/models/price'
import type { PriceSource } from '@workbench/core/ports/language-model'
import { namesModel } from './names-model.ts'

/** The package says neither; a test keeps the version right, and the date is that of its release on npm. */
export const priceSource: PriceSource = {
  source: '@pydantic/genai-prices',
  version: '0.1.8',
  date: '2026-09-23',
}

export interface ListPrice {
  readonly price: ModelPrice | null
  /** Tokens; null when unknown. */
  readonly contextWindow: number | null
}

const unknown: ListPrice = { price: null, contextWindow: null }

/**
 * What a provider's price list says about a model, long-context tiers and cache rates included. Offline: the list is
 * part of the package.
 *
 * @param providerId - As the package names it, e.g. `openai`.
 * @param nowMs - Some prices change on a day.
 */
export function listPriceOf(providerId: string, modelName: string, nowMs: number): ListPrice {
  const found = find(providerId, modelName, nowMs)
  if (found === null) return unknown
  const price = priceFrom(found.model_price)
  return { price, contextWindow: found.model.context_window ?? null }
}

/**
 * What a model that writes nothing costs, such as an embedding model: its list price has no rate for output.
 *
 * @param providerId - As the package names it, e.g. `openai`.
 */
export function inputPriceOf(providerId: string, modelName: string, nowMs: number): ModelPrice | null {
  const found = find(providerId, modelName, nowMs)
  return found === null ? null : priceFrom({ output_mtok: 0, ...found.model_price })
}

function find(providerId: string, modelName: string, nowMs: number): ReturnType<typeof calcPrice> {
  const found = calcPrice({}, modelName, { providerId, timestamp: new Date(nowMs) })
  return found !== null && namesModel(found.model.match, modelName) ? found : null
}

/** A model without a rate for input or output is none that these can price. */
function priceFrom(rates: PackagePrice): ModelPrice | null {
  if (rates.input_mtok === undefined || rates.output_mtok === undefined) return null
  const starts = Object.values(rates).flatMap((rate) =>
    typeof rate === 'object' ? rate.tiers.map(({ start }) => start) : [],
  )
  return {
    ...ratesFor(rates, 0),
    tiers: [...new Set(starts)]
      .sort((a, b) => a - b)
      .map((aboveInputTokens) => ({ aboveInputTokens, ...ratesFor(rates, aboveInputTokens + 1) })),
    source: `${priceSource.source} ${priceSource.version}, ${priceSource.date}`,
  }
}

function ratesFor(rates: PackagePrice, inputTokens: number): Omit<ModelPrice, 'tiers' | 'source'> {
  const rate = (key: string): number | null => {
    const entry = rates[key]
    if (entry === undefined || typeof entry === 'number') return entry ?? null
    return entry.tiers.findLast(({ start }) => inputTokens > start)?.price ?? entry.base
  }
  return {
    inputUsdPerMillion: rate('input_mtok') ?? 0,
    outputUsdPerMillion: rate('output_mtok') ?? 0,
    cacheReadUsdPerMillion: rate('cache_read_mtok'),
    cacheWriteUsdPerMillion: rate('cache_write_mtok'),
  }
}
