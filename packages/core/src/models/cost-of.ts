import type { ModelPrice } from './price.ts'
import type { TokenCounts } from './tokens.ts'

/** What a call costs in US dollars; null when the price is unknown. */
export function costOf(price: ModelPrice | null, tokens: TokenCounts): number | null {
  if (price === null) return null
  const rates = ratesFor(price, tokens.inputTokens)
  const cacheRead = Math.min(tokens.cachedInputTokens ?? 0, tokens.inputTokens)
  const cacheWrite = Math.min(tokens.cacheWriteTokens ?? 0, tokens.inputTokens - cacheRead)
  return (
    ((tokens.inputTokens - cacheRead - cacheWrite) * rates.inputUsdPerMillion +
      cacheRead * (rates.cacheReadUsdPerMillion ?? rates.inputUsdPerMillion) +
      cacheWrite * (rates.cacheWriteUsdPerMillion ?? rates.inputUsdPerMillion) +
      tokens.outputTokens * rates.outputUsdPerMillion) /
    1_000_000
  )
}

/** The most that a call of so many tokens can cost: some providers write to their cache unasked, at a higher rate. */
export function highestCostOf(
  price: ModelPrice | null,
  inputTokens: number,
  outputTokens: number,
): number | null {
  if (price === null) return null
  const { inputUsdPerMillion, cacheWriteUsdPerMillion, outputUsdPerMillion } = ratesFor(price, inputTokens)
  const input = Math.max(inputUsdPerMillion, cacheWriteUsdPerMillion ?? 0)
  return (inputTokens * input + outputTokens * outputUsdPerMillion) / 1_000_000
}

type Rates = Omit<ModelPrice, 'tiers' | 'source'>

const ratesFor = (price: ModelPrice, inputTokens: number): Rates =>
  price.tiers.findLast(({ aboveInputTokens }) => inputTokens > aboveInputTokens) ?? price
