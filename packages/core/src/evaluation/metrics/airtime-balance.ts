import { goodScore } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { normalisedEntropy } from './numbers/normalised-entropy.ts'
import { transcriptWords } from './text/transcript-words.ts'

/**
 * Normalised entropy of the words per seat that took a turn: H = −Σ p ln p / ln n, 1 is even. Words of the transcript and no
 * tokens: providers count with different tokenisers, and their reasoning, which nobody hears, too. Seats that the format
 * gives no turn, such as an audience, do not count.
 */
export const airtimeBalance: Metric = {
  ...goodScore,
  name: 'airtimeBalance',
  version: 1,
  title: 'Airtime balance',
  meaning:
    'How evenly the words are shared out among those who spoke: 1 when all said as much, 0 when one said it all.',
  group: 'conversation',
  measure({ output }) {
    if (output === null) return null
    const wordsOf = new Map<number, number>()
    for (const { turn, words } of transcriptWords(output)) {
      wordsOf.set(turn.seat, (wordsOf.get(turn.seat) ?? 0) + words.length)
    }
    return normalisedEntropy([...wordsOf.values()])
  },
}
