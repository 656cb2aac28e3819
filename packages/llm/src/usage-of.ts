import { costOf } from '@workbench/core/models/cost-of'
import type { ModelPrice } from '@workbench/core/models/price'
import type { TokenCounts } from '@workbench/core/models/tokens'
import type { Usage } from '@workbench/core/models/usage'

/** The usage of one call. Cached tokens are part of the input, reasoning is part of the output. */
export const usageOf = (tokens: TokenCounts, price: ModelPrice | null): Usage => ({
  calls: 1,
  inputTokens: tokens.inputTokens,
  outputTokens: tokens.outputTokens,
  costUsd: costOf(price, tokens),
})
