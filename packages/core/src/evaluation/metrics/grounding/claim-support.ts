import { longestCommonSubsequence } from '../text/longest-common-subsequence.ts'
import { wordsIn } from '../text/words.ts'
import { isNegated, namesIn, numbersIn } from './checkable-parts.ts'
import { contentWordsOf } from './content-words.ts'
import type { Passage, PassageIndex } from './passages.ts'

export interface Support {
  readonly isSupported: boolean
  /** 0 … 1: of the passage that comes nearest. */
  readonly score: number
  /** What stands against the nearest passage, when its words would be enough. */
  readonly mismatch: 'numbers' | 'names' | 'negation' | null
}

/** A claim is supported from here on. */
const threshold = 0.7
/** Passages with fewer of a claim's content words are not looked at: being alike in function words is no support. */
const leastShared = 0.5
/** Of those that share most. */
const mostLookedAt = 40
/** The order of words is compared with these only: it costs most, and decides little. */
const mostInOrder = 3
const longestInOrder = 80

const noSupport: Support = { isSupported: false, score: 0, mismatch: null }

/**
 * Lexical support of a claim: the greatest over passages of content-word recall and ROUGE-L recall (LCS / length of the
 * claim). It is supported from 0.7 on, when numbers, names and negation match as well. It knows nothing of meaning: a
 * paraphrase in other words is not supported.
 */
export function claimSupport(claim: string, passages: PassageIndex): Support {
  const words = wordsIn(claim)
  const content = contentWordsOf(words)
  if (content.size === 0) return noSupport
  const checked = { numbers: numbersIn(claim), names: namesIn(claim), isNegated: isNegated(words) }
  let nearest = noSupport
  const found = passages.find(content, Math.ceil(content.size * leastShared)).slice(0, mostLookedAt)
  for (const [place, { passage, shared }] of found.entries()) {
    const recall = shared / content.size
    const isOrderCompared = recall < threshold && place < mostInOrder && words.length <= longestInOrder
    const inOrder = isOrderCompared ? longestCommonSubsequence(words, passage.words) / words.length : 0
    const score = Math.max(recall, inOrder)
    const mismatch = score < threshold ? null : mismatchOf(checked, passage)
    if (score >= threshold && mismatch === null) return { isSupported: true, score, mismatch }
    if (score > nearest.score) nearest = { isSupported: false, score, mismatch }
  }
  return nearest
}

function mismatchOf(
  claim: { numbers: readonly string[]; names: readonly string[]; isNegated: boolean },
  { numbers, wordSet, isNegated: isPassageNegated }: Passage,
): Support['mismatch'] {
  if (claim.numbers.some((number) => !numbers.has(number))) return 'numbers'
  if (claim.names.some((name) => !wordSet.has(name))) return 'names'
  return claim.isNegated === isPassageNegated ? null : 'negation'
}
