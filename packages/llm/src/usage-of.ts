import type { Usage } from '@workbench/core/models/usage'
import type { ModelInfo } from '@workbench/core/ports/language-model'

/** The usage of one call. Cached tokens are part of the input, reasoning is part of the output. */
export function usageOf(inputTokens: number, outputTokens: number, price: ModelInfo['price']): Usage {
  const costUsd =
    price === null
      ? null
      : (inputTokens * price.inputUsdPerMillion + outputTokens * price.outputUsdPerMillion) / 1_000_000
  return { calls: 1, inputTokens, outputTokens, costUsd }
}
