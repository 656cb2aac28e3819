/**
 * How many words two lists have in common in the same order, others in between allowed (the LCS of ROUGE-L).
 *
 * @see Lin (2004), ROUGE: A Package for Automatic Evaluation of Summaries.
 */
export function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const lengths = new Uint32Array(b.length + 1)
  for (const word of a) {
    let diagonal = 0
    for (let place = 1; place <= b.length; place += 1) {
      const above = lengths[place] ?? 0
      lengths[place] = word === b[place - 1] ? diagonal + 1 : Math.max(above, lengths[place - 1] ?? 0)
      diagonal = above
    }
  }
  return lengths[b.length] ?? 0
}
