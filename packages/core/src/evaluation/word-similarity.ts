import { wordsIn } from './metrics/text/words.ts'

/**
 * How much two texts say in the same words: the Sørensen-Dice coefficient of their pairs of neighbouring words, each
 * as often as it occurs. Case and punctuation do not count. It knows nothing of meaning: a paraphrase scores low.
 *
 * @returns 0 (no pair in common) … 1 (the same words in the same order). Texts of a single word are compared by that
 * word; two texts without any word are alike. Only the first 100 000 characters are read.
 * @see Dice, L. R. (1945), Ecology 26(3), 297-302.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1
  const [pairsOfA, pairsOfB] = [pairsIn(a), pairsIn(b)]
  const total = pairsOfA.length + pairsOfB.length
  if (total === 0) return 1
  const left = new Map<string, number>()
  for (const pair of pairsOfA) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of pairsOfB) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    left.set(pair, count - 1)
    common += 1
  }
  return (2 * common) / total
}

function pairsIn(text: string): readonly string[] {
  const found = wordsIn(text)
  if (found.length < 2) return found
  return found.slice(1).map((word, index) => `${found[index]} ${word}`)
}
