import type { LanguageModelV4Usage } from '@ai-sdk/provider'
import { noTokenDetails, type TokenCounts, type TokenDetails } from '@workbench/core/models/tokens'

export const nothingCounted: TokenCounts = { ...noTokenDetails, inputTokens: 0, outputTokens: 0 }

/** @returns null when the provider reports no totals. */
export function countsOf({ inputTokens, outputTokens }: LanguageModelV4Usage): TokenCounts | null {
  if (inputTokens.total === undefined || outputTokens.total === undefined) return null
  return {
    inputTokens: inputTokens.total,
    outputTokens: outputTokens.total,
    cachedInputTokens: inputTokens.cacheRead ?? null,
    cacheWriteTokens: inputTokens.cacheWrite ?? null,
    reasoningTokens: outputTokens.reasoning ?? null,
  }
}

export const detailsOf = ({
  cachedInputTokens,
  cacheWriteTokens,
  reasoningTokens,
}: TokenCounts): TokenDetails => ({ cachedInputTokens, cacheWriteTokens, reasoningTokens })
