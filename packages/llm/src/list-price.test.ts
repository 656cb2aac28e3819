import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { calcPrice, findProvider } from '@pydantic/genai-prices'
import { costOf } from '@workbench/core/models/cost-of'
import { noTokenDetails } from '@workbench/core/models/tokens'
import { expect, test } from 'vitest'
import { listPriceOf, priceSource } from './list-price.ts'

const nowMs = Date.parse('2026-11-23T12:00:00Z')

test('the version shown is the one that is installed', () => {
  const entry = fileURLToPath(import.meta.resolve('@pydantic/genai-prices'))
  const { name, version } = JSON.parse(readFileSync(entry.replace(/dist\/.*$/, 'package.json'), 'utf8'))
  // When this fails: take the day of the new version's release, too (`npm view @pydantic/genai-prices time`).
  expect({ source: name, version }).toEqual({ source: priceSource.source, version: priceSource.version })
})

const calls = [
  { input_tokens: 1_000, output_tokens: 500 },
  { input_tokens: 150_000, output_tokens: 2_000, cache_read_tokens: 100_000, cache_write_tokens: 20_000 },
  { input_tokens: 200_001, output_tokens: 1 },
  { input_tokens: 400_000, output_tokens: 3_000, cache_read_tokens: 300_000, cache_write_tokens: 50_000 },
]

test.each(['openai', 'anthropic', 'google'])(
  'what every priced model of %s costs is what the package itself calculates',
  (providerId) => {
    const timestamp = new Date(nowMs)
    let priced = 0
    for (const { id } of findProvider({ providerId })?.models ?? []) {
      const { price } = listPriceOf(providerId, id, nowMs)
      if (price === null) continue
      priced += 1
      for (const call of calls) {
        const cost = costOf(price, {
          ...noTokenDetails,
          inputTokens: call.input_tokens,
          outputTokens: call.output_tokens,
          cachedInputTokens: call.cache_read_tokens ?? null,
          cacheWriteTokens: call.cache_write_tokens ?? null,
        })
        expect(cost, id).toBeCloseTo(calcPrice(call, id, { providerId, timestamp })?.total_price ?? -1, 9)
      }
    }
    expect(priced).toBeGreaterThan(10)
  },
)

test('a dated version has the price and context window of its family', () => {
  const { price, contextWindow } = listPriceOf('anthropic', 'claude-sonnet-4-5-20250929', nowMs)
  expect(price).toMatchObject({ inputUsdPerMillion: 3, outputUsdPerMillion: 15 })
  expect(price?.tiers).toMatchObject([{ aboveInputTokens: 200_000, inputUsdPerMillion: 6 }])
  expect(contextWindow).toBe(200_000)
})

test.each([
  ['anthropic', 'claude-sonnet-4-5@20250929'],
  ['anthropic', 'claude-3-5-haiku-latest'],
  ['google', 'gemini-2.5-flash-preview-09-2025'],
  ['google', 'gemini-2.5-pro'],
  ['openai', 'gpt-5-2025-08-07'],
  ['openai', 'GPT-5'],
  ['openai', 'ft:gpt-3.5-turbo:acme::abc'],
])('a version of a model of %s is that model: %s', (providerId, name) => {
  expect(listPriceOf(providerId, name, nowMs).price).not.toBeNull()
})

test.each([
  ['anthropic', 'claude-opus-4-7-fast'],
  ['anthropic', 'claude-sonnet-4-5-tuned-by-us'],
  ['google', 'gemini-2.5-pro-house'],
  ['google', `gemini-2.5-pro-${'1'.repeat(170)}`],
  ['openai', 'gpt-4o:free'],
  ['openai', 'ft:gpt-4o-mini:acme::abc'],
])('what only begins like a model of %s is another one, and its price unknown: %s', (providerId, name) => {
  expect(listPriceOf(providerId, name, nowMs)).toEqual({ price: null, contextWindow: null })
})

test('a price that changes on a day is the one of the day', () => {
  const on = (day: string) => listPriceOf('openai', 'o3', Date.parse(day)).price?.inputUsdPerMillion
  expect([on('2025-06-01'), on('2025-07-01')]).toEqual([10, 2])
})

test.each(['nobody-knows-me', 'whisper-1', 'text-embedding-3-small', ''])(
  '%j has no price: null, never 0',
  (name) => expect(listPriceOf('openai', name, nowMs).price).toBeNull(),
)
