import { z } from 'zod'

const UsdPerMillion = z.number().nonnegative()

const rates = {
  inputUsdPerMillion: UsdPerMillion,
  outputUsdPerMillion: UsdPerMillion.describe('Reasoning is billed as output.'),
  cacheReadUsdPerMillion: UsdPerMillion.nullable().describe('null: cached tokens cost what input costs.'),
  cacheWriteUsdPerMillion: UsdPerMillion.nullable().describe('null: as input.'),
}

/** What a model costs, in US dollars for a million tokens. A price that is not known is null, never 0. */
export const ModelPrice = z
  .strictObject({
    ...rates,
    tiers: z
      .array(z.strictObject({ aboveInputTokens: z.int().nonnegative(), ...rates }))
      .describe(
        'Long prompts: a call with more input tokens is billed at these rates as a whole. Ascending.',
      ),
    source: z
      .string()
      .describe('Where it comes from and of when, e.g. "@pydantic/genai-prices 0.1.8, 2026-09-23".'),
  })
  .meta({ id: 'ModelPrice' })
export type ModelPrice = z.infer<typeof ModelPrice>

/** By model, as they were when the run was started; null where no price was known. */
export const ModelPrices = z.record(z.string(), ModelPrice.nullable())
export type ModelPrices = z.infer<typeof ModelPrices>

export const freePrice: ModelPrice = Object.freeze({
  inputUsdPerMillion: 0,
  outputUsdPerMillion: 0,
  cacheReadUsdPerMillion: null,
  cacheWriteUsdPerMillion: null,
  tiers: [],
  source: 'simulated',
})
