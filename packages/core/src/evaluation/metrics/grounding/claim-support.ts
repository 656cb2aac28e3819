import { longestCommonSubsequence } from '../text/longest-common-subsequence.ts'
import { isNegated, namesIn, numbersIn } from './checkable-parts.ts'
import type { Passage, PassageIndex } from './passages.ts'

export interface Claim {
  readonly text: string
  readonly words: readonly string[]
  readonly contentWords: ReadonlySet<string>
}

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
export function claimSupport(claim: Claim, passages: PassageIndex): Support {
  const { words, contentWords } = claim
  let nearest = noSupport
  const found = passages.find(contentWords, Math.ceil(contentWords.size * leastShared)).slice(0, mostLookedAt)
  for (const [place, { passage, shared }] of found.entries()) {
    const recall = shared / contentWords.size
    const isOrderCompared = recall < threshold && place < mostInOrder && words.length <= longestInOrder
    const inOrder = isOrderCompared ? longestCommonSubsequence(words, passage.words) / words.length : 0
    const score = Math.max(recall, inOrder)
    const mismatch = score < threshold ? null : mismatchOf(claim, passage)
    if (score >= threshold && mismatch === null) return { isSupported: true, score, mismatch }
    if (score > nearest.score) nearest = { isSupported: false, score, mismatch }
  }
  return nearest
}

function mismatchOf({ text, words }: Claim, passage: Passage): Support['mismatch'] {
  if (numbersIn(text).some((number) => !passage.numbers.has(number))) return 'numbers'
  if (namesIn(text).some((name) => !passage.words.includes(name))) return 'names'
  return isNegated(words) === passage.isNegated ? null : 'negation'
}
