import { sentencesIn } from '../text/sentences.ts'
import { wordsIn } from '../text/words.ts'
import { isNegated, numbersIn } from './checkable-parts.ts'
import { isContentWord } from './content-words.ts'

/** A sentence of what was given, or two neighbouring ones: a claim can be drawn from both. */
export interface Passage {
  readonly words: readonly string[]
  readonly numbers: ReadonlySet<string>
  readonly isNegated: boolean
}

/** A passage with the number of content words of a claim that it has. */
export interface Candidate {
  readonly passage: Passage
  readonly shared: number
}

export interface PassageIndex {
  /** Those that have at least `atLeast` of the words, most first. */
  readonly find: (contentWords: ReadonlySet<string>, atLeast: number) => readonly Candidate[]
  readonly add: (material: string) => void
  readonly isEmpty: () => boolean
}

/** Lines without an end, as tables and JSON have them, are cut into pieces of so many words. */
const longestPassage = 60
/** All that is given and retrieved together; what comes later supports nothing. */
const mostPassages = 20_000
/** Places that are counted for one claim, rare words first; beyond that only places with a rare word are looked at. */
const mostCounted = 20_000

/** Passages by the content words in them, so that a claim is held against the few that may support it. */
export function createPassageIndex(): PassageIndex {
  const passages: Passage[] = []
  const having = new Map<string, number[]>()
  // How many words of a claim each passage has; all 0 between two searches.
  const counts = new Uint16Array(mostPassages)
  const put = (words: readonly string[], numbers: ReadonlySet<string>): void => {
    const place = passages.length
    if (place >= mostPassages) return
    for (const word of words) {
      if (!isContentWord(word)) continue
      const places = having.get(word)
      if (places === undefined) having.set(word, [place])
      else if (places.at(-1) !== place) places.push(place)
    }
    passages.push({ words, numbers, isNegated: isNegated(words) })
  }
  return {
    isEmpty: () => passages.length === 0,
    add(material) {
      let before: { readonly words: readonly string[]; readonly numbers: ReadonlySet<string> } | null = null
      for (const text of sentencesIn(material)) {
        const words = wordsIn(text)
        if (words.length === 0) continue
        const numbers = new Set(numbersIn(text))
        for (let start = 0; start < words.length; start += longestPassage) {
          put(words.slice(start, start + longestPassage), numbers)
        }
        if (before !== null && before.words.length + words.length <= longestPassage) {
          put([...before.words, ...words], before.numbers.union(numbers))
        }
        before = { words, numbers }
      }
    },
    find(contentWords, atLeast) {
      const rarestFirst = [...contentWords]
        .map((word) => ({ word, places: having.get(word) ?? [] }))
        .sort((a, b) => a.places.length - b.places.length)
      const seen: number[] = []
      const uncounted: string[] = []
      let counted = 0
      for (const { word, places } of rarestFirst) {
        counted += places.length
        if (counted > mostCounted && seen.length > 0) {
          uncounted.push(word)
          continue
        }
        for (const place of places) {
          const before = counts[place] ?? 0
          if (before === 0) seen.push(place)
          counts[place] = before + 1
        }
      }
      const found: Candidate[] = []
      for (const place of seen) {
        let shared = counts[place] ?? 0
        counts[place] = 0
        const passage = passages[place]
        if (passage === undefined || shared + uncounted.length < atLeast) continue
        for (const word of uncounted) if (passage.words.includes(word)) shared += 1
        if (shared >= atLeast) found.push({ passage, shared })
      }
      return found.sort((a, b) => b.shared - a.shared)
    },
  }
}
