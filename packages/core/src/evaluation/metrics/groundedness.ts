import { citationMarks, withoutMarks } from '../../knowledge/citation-marks.ts'
import type { Turn } from '../../models/debate.ts'
import { refusedTurns } from '../refusal/refused-turns.ts'
import { type Claim, claimSupport, type Support } from './grounding/claim-support.ts'
import { contentWordsOf } from './grounding/content-words.ts'
import { materialOf } from './grounding/material-of.ts'
import { createPassageIndex } from './grounding/passages.ts'
import { goodScore } from './kinds-of-metrics.ts'
import type { MeasuredRun, Metric } from './metric.ts'
import { shareOf } from './numbers/share-of.ts'
import { remembered } from './remembered.ts'
import { sentencesIn } from './text/sentences.ts'
import { wordsIn } from './text/words.ts'

interface CheckedClaim extends Support {
  readonly turn: Turn
  readonly text: string
}

/** Sentences with fewer content words say hardly anything that could be looked up. */
const fewestContentWords = 4
/** Further ones are left out; a debate of 60 long turns has about 1 000. */
const mostClaims = 10_000

/**
 * Supported claims / claims: lexical support (see claimSupport) in the context of the scenario, in results of tools of the
 * same turn or earlier ones, in passages that it was given, and in the text of citations. The numbers of citations are no
 * part of a claim. A claim is a sentence with at least 4 content words that is no
 * question; refused turns make none. null when nothing was given or retrieved.
 */
export const groundedness: Metric = {
  ...goodScore,
  name: 'groundedness',
  version: 2,
  title: 'Groundedness',
  meaning:
    'Share of statements whose words are found in the context, in tool results, in passages of documents or in citations. It compares words, not meaning: opinions and paraphrases count as not supported.',
  group: 'grounding',
  measure: (measured) => shareOf(claimsOf(measured), ({ isSupported }) => isSupported),
  evidence: (measured) =>
    claimsOf(measured)
      .filter(({ isSupported }) => !isSupported)
      .map((claim) => ({
        turn: claim.turn.index,
        text: claim.text,
        note: `${noteOn(claim)}${citesIn(claim)}`,
      })),
}

const citesIn = ({ text, turn }: CheckedClaim): string => {
  const cited = citationMarks(text).flatMap(({ numbers }) => numbers.filter(citedIn(turn)))
  return cited.length === 0
    ? ''
    : ` It cites ${[...new Set(cited)].map((number) => `[${number}]`).join(', ')}.`
}

const noteOn = ({ mismatch, score }: CheckedClaim): string => {
  if (mismatch === 'numbers') return 'The source nearest to it has other numbers.'
  if (mismatch === 'names') return 'The source nearest to it names somebody or something else.'
  if (mismatch === 'negation') return 'The source nearest to it says the opposite: one of the two is negated.'
  return score === 0
    ? 'Nothing like it was given or retrieved.'
    : `No source supports it: the nearest has ${Math.round(score * 100)} % of its words.`
}

/** [] as well when nothing was given. */
const claimsOf = remembered(({ input, output }: MeasuredRun): readonly CheckedClaim[] => {
  if (output === null) return []
  const passages = createPassageIndex()
  passages.add(input?.context ?? '')
  const refused = new Set(refusedTurns(output))
  const claims: CheckedClaim[] = []
  const known = new Set<string>()
  // Who says the same again needs no second search, unless more was found meanwhile.
  const supportOf = new Map<string, Support>()
  for (const turn of output.turns) {
    // The same passage is given to many.
    const material = materialOf(turn).filter((text) => !known.has(text))
    if (material.length > 0) supportOf.clear()
    for (const text of material) {
      known.add(text)
      passages.add(text)
    }
    if (refused.has(turn)) continue
    const isCited = citedIn(turn)
    for (const text of sentencesIn(turn.text)) {
      if (claims.length >= mostClaims) break
      const claim = claimIn(withoutMarks(text, isCited))
      if (claim === null) continue
      const support = supportOf.get(claim.text) ?? claimSupport(claim, passages)
      supportOf.set(claim.text, support)
      claims.push({ turn, text, ...support })
    }
  }
  return passages.isEmpty() ? [] : claims
})

/** A number in brackets that stands for a source says nothing that a source would have to say. */
function citedIn({ passages = [], citations }: Turn): (number: number) => boolean {
  const markers = new Set([...passages, ...citations].map(({ marker }) => marker.replace(/^\[|\]$/g, '')))
  return (number) => markers.has(String(number))
}

function claimIn(text: string): Claim | null {
  if (/[?？]["'”’)\]]*$/u.test(text)) return null
  const words = wordsIn(text)
  const contentWords = contentWordsOf(words)
  return contentWords.size < fewestContentWords ? null : { text, words, contentWords }
}
