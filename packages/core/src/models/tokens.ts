/** What providers report beside the totals; null where they don't say. */
export interface TokenDetails {
  /** Part of the input, read from the provider's cache. */
  readonly cachedInputTokens: number | null
  /** Part of the input, written into the provider's cache. */
  readonly cacheWriteTokens: number | null
  /** Part of the output that is not shown. */
  readonly reasoningTokens: number | null
}

/** The tokens of one call. */
export interface TokenCounts extends TokenDetails {
  readonly inputTokens: number
  readonly outputTokens: number
}

export const noTokenDetails: TokenDetails = Object.freeze({
  cachedInputTokens: null,
  cacheWriteTokens: null,
  reasoningTokens: null,
})
