import { goodScore } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { nGrams, transcriptWords } from './text/transcript-words.ts'

/**
 * Different pairs of neighbouring words / all such pairs, over all turns; no pair spans two turns. It falls with length by
 * itself: hold it only against debates of about the same length.
 *
 * @see Li et al. (2016), arXiv:1510.03055.
 */
export const distinct2: Metric = {
  ...goodScore,
  name: 'distinct2',
  version: 1,
  title: 'Variety of wording',
  meaning:
    'Share of word pairs that are different from all others (distinct-2). Low when the same phrases come again; longer debates have lower values by nature.',
  group: 'conversation',
  measure({ output }) {
    if (output === null) return null
    const different = new Set<number>()
    let pairs = 0
    for (const { words } of transcriptWords(output)) {
      pairs += Math.max(0, words.length - 1)
      for (const pair of nGrams(words, 2)) different.add(pair)
    }
    return pairs === 0 ? null : different.size / pairs
  },
}
