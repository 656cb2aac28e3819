/**
 * How evenly a whole is shared out: H = −Σ p ln p / ln n.
 *
 * @param parts - Not negative; parts of 0 take part in n.
 * @returns 0 (one has it all) … 1 (all have the same); null for fewer than two parts, and when there is nothing to share.
 * @see Shannon (1948), The Bell System Technical Journal 27, 379-423.
 */
export function normalisedEntropy(parts: readonly number[]): number | null {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  if (parts.length < 2 || whole === 0) return null
  const entropy = parts.reduce((sum, part) => {
    const share = part / whole
    return share === 0 ? sum : sum - share * Math.log(share)
  }, 0)
  // Equal parts can come out a hair above 1.
  return Math.min(1, entropy / Math.log(parts.length))
}
