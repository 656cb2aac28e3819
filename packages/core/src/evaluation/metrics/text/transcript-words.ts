import type { DebateResult, Turn } from '../../../models/debate.ts'
import { remembered } from '../remembered.ts'
import { wordsIn } from './words.ts'

/** A turn as numbers, one for each different word of the debate: n-grams of numbers are compared fast. */
export interface TurnWords {
  readonly turn: Turn
  readonly words: readonly number[]
}

/** Three such numbers have room in one; all further words of a debate count as the same one. */
const mostDifferentWords = 2 ** 17

export const wordsOfTurn = remembered(({ text }: Turn): readonly string[] => wordsIn(text))

export const transcriptWords = remembered(({ turns }: DebateResult): readonly TurnWords[] => {
  const numbers = new Map<string, number>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    if (numbers.size >= mostDifferentWords) return mostDifferentWords - 1
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  return turns.map((turn) => ({ turn, words: wordsOfTurn(turn).map(numberOf) }))
})

/** Runs of `size` neighbouring words, each as one number that no other run has. @param size - 2 or 3. */
export function nGrams(words: readonly number[], size: 2 | 3): Set<number> {
  const grams = new Set<number>()
  for (let start = 0; start + size <= words.length; start += 1) {
    let gram = 0
    for (let place = 0; place < size; place += 1) {
      gram = gram * mostDifferentWords + (words[start + place] ?? 0)
    }
    grams.add(gram)
  }
  return grams
}
