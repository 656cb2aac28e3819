import { expect, test } from 'vitest'
import { costOf, highestCostOf } from './cost-of.ts'
import type { ModelPrice } from './price.ts'
import { noTokenDetails, type TokenCounts } from './tokens.ts'

const price: ModelPrice = {
  inputUsdPerMillion: 2,
  outputUsdPerMillion: 10,
  cacheReadUsdPerMillion: 0.2,
  cacheWriteUsdPerMillion: 2.5,
  tiers: [
    {
      aboveInputTokens: 200_000,
      inputUsdPerMillion: 4,
      outputUsdPerMillion: 15,
      cacheReadUsdPerMillion: 0.4,
      cacheWriteUsdPerMillion: 5,
    },
  ],
  source: 'a test',
}
const tokens = (inputTokens: number, outputTokens: number, details: Partial<TokenCounts> = {}) => ({
  ...noTokenDetails,
  inputTokens,
  outputTokens,
  ...details,
})

test('an unknown price makes an unknown cost', () => {
  expect(costOf(null, tokens(1, 1))).toBeNull()
  expect(highestCostOf(null, 1, 1)).toBeNull()
})

test('input and output have rates of their own', () => {
  expect(costOf(price, tokens(100_000, 1_000))).toBeCloseTo(0.2 + 0.01, 12)
})

test('reasoning is output and not billed twice', () => {
  expect(costOf(price, tokens(0, 1_000, { reasoningTokens: 900 }))).toBeCloseTo(0.01, 12)
})

test('cached tokens are taken out of the input and billed at their own rates', () => {
  const cost = costOf(price, tokens(100_000, 0, { cachedInputTokens: 60_000, cacheWriteTokens: 10_000 }))
  expect(cost).toBeCloseTo(0.06 + 0.012 + 0.025, 12)
})

test('without a rate of their own cached tokens cost what input costs', () => {
  const plain = { ...price, cacheReadUsdPerMillion: null, cacheWriteUsdPerMillion: null }
  const counted = tokens(100_000, 0, { cachedInputTokens: 60_000, cacheWriteTokens: 10_000 })
  expect(costOf(plain, counted)).toBeCloseTo(0.2, 12)
})

test('a long prompt is billed as a whole at the rates of its tier, from one token above the line', () => {
  expect(costOf(price, tokens(200_000, 1_000))).toBeCloseTo(0.4 + 0.01, 12)
  expect(costOf(price, tokens(200_001, 1_000))).toBeCloseTo(0.800004 + 0.015, 12)
})

test('the highest cost takes input for written to a cache where that is dearer', () => {
  expect(highestCostOf(price, 100_000, 1_000)).toBeCloseTo(0.25 + 0.01, 12)
  expect(highestCostOf({ ...price, cacheWriteUsdPerMillion: 1 }, 100_000, 0)).toBeCloseTo(0.2, 12)
})

test('more cached tokens than input, as some servers claim, never make a negative cost', () => {
  expect(costOf(price, tokens(10, 0, { cachedInputTokens: 50 }))).toBeGreaterThanOrEqual(0)
})
