import type { DebateResult } from '../../models/debate.ts'
import { badScore } from './kinds-of-metrics.ts'
import type { Metric } from './metric.ts'
import { mean } from './numbers/mean.ts'
import { remembered } from './remembered.ts'
import { nGrams, transcriptWords } from './text/transcript-words.ts'

interface Repeated {
  readonly turn: number
  readonly text: string
  /** The turn it is most like. */
  readonly earlier: number
  /** Jaccard: 3-grams in both / 3-grams in either. */
  readonly likeness: number
}

interface SpokenTurn {
  readonly index: number
  readonly size: number
}

/** No turn is compared with more turns before it of the same seat; formats here have at most 50. */
const mostCompared = 100
/** Below this two turns share a phrase or two, as all texts of one author do. */
const worthShowing = 0.2

/**
 * Every turn with the turn of the same seat that it is most like. A turn that was spoken without sight of the earlier ones,
 * such as a second independent answer, repeats nothing.
 */
const repeatedTurns = remembered((output: DebateResult): readonly Repeated[] => {
  const bySeat = Map.groupBy(transcriptWords(output), ({ turn }) => turn.seat)
  return [...bySeat.values()].flatMap((turns) => {
    const repeated: Repeated[] = []
    const earlier: SpokenTurn[] = []
    // By 3-gram the places in `earlier` that have it: only turns with something in common are ever looked at.
    const having = new Map<number, number[]>()
    for (const { turn, words } of turns) {
      const grams = nGrams(words, 3)
      const common = new Map<number, number>()
      for (const gram of grams) {
        for (const place of having.get(gram) ?? []) common.set(place, (common.get(place) ?? 0) + 1)
      }
      const firstCompared = Math.max(0, earlier.length - mostCompared)
      const compared = earlier.slice(firstCompared).flatMap(({ index, size }, offset) => {
        const isInSight =
          turn.sees?.includes(index) ?? (turn.visibleTurns === null || index < turn.visibleTurns)
        const shared = common.get(firstCompared + offset) ?? 0
        const either = grams.size + size - shared
        return isInSight && grams.size > 0 && size > 0 ? { index, likeness: shared / either } : []
      })
      const [first, ...others] = compared
      if (first !== undefined) {
        const most = others.reduce((best, one) => (one.likeness > best.likeness ? one : best), first)
        repeated.push({ turn: turn.index, text: turn.text, earlier: most.index, likeness: most.likeness })
      }
      for (const gram of grams) {
        const places = having.get(gram)
        if (places === undefined) having.set(gram, [earlier.length])
        else {
          places.push(earlier.length)
          if (places.length > mostCompared) places.shift()
        }
      }
      earlier.push({ index: turn.index, size: grams.size })
    }
    return repeated
  })
})

/** Mean over turns of the greatest Jaccard likeness, in 3-grams of words, to an earlier turn of the same seat. */
export const repetition: Metric = {
  ...badScore,
  name: 'repetition',
  version: 1,
  title: 'Repetition',
  meaning:
    'How much speakers repeat themselves: the mean likeness of a turn to the most similar earlier turn of its speaker.',
  group: 'conversation',
  measure: ({ output }) =>
    output === null ? null : mean(repeatedTurns(output).map(({ likeness }) => likeness)),
  evidence: ({ output }) =>
    output === null
      ? []
      : repeatedTurns(output)
          .filter(({ likeness }) => likeness >= worthShowing)
          .toSorted((a, b) => b.likeness - a.likeness)
          .map(({ turn, text, earlier, likeness }) => ({
            turn,
            text,
            note: `${Math.round(likeness * 100)} % like turn ${earlier + 1} of the same speaker.`,
          })),
}
