import { sentencesIn } from '../text/sentences.ts'
import { wordsIn } from '../text/words.ts'
import { isNegated, numbersIn } from './checkable-parts.ts'
import { contentWordsOf } from './content-words.ts'

/** A sentence of what was given, or two neighbouring ones: a claim can be drawn from both. */
export interface Passage {
  readonly words: readonly string[]
  readonly wordSet: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly isNegated: boolean
}

/** A passage with the number of content words of a claim that it has. */
export interface Candidate {
  readonly passage: Passage
  readonly shared: number
}

export interface PassageIndex {
  /** Those that have at least `atLeast` of the words, most first; of very many those with the rarest words. */
  readonly find: (contentWords: ReadonlySet<string>, atLeast: number) => readonly Candidate[]
  readonly add: (material: string) => void
  readonly isEmpty: () => boolean
}

/** Lines without an end, as tables and JSON have them, are cut into pieces of so many words. */
const longestPassage = 60
/** All that is given and retrieved together; what comes later supports nothing. */
const mostPassages = 20_000
/** Looked at for one claim. Texts that say the same thousands of times are no better material for it. */
const mostCandidates = 500

/** Passages by the content words in them, so that a claim is held against the few that may support it. */
export function createPassageIndex(): PassageIndex {
  const passages: Passage[] = []
  const having = new Map<string, number[]>()
  const known = new Set<string>()
  const put = (words: readonly string[], numbers: ReadonlySet<string>): void => {
    const text = words.join(' ')
    if (passages.length >= mostPassages || known.has(text)) return
    known.add(text)
    for (const word of contentWordsOf(words)) {
      const places = having.get(word)
      if (places === undefined) having.set(word, [passages.length])
      else places.push(passages.length)
    }
    passages.push({ words, wordSet: new Set(words), numbers, isNegated: isNegated(words) })
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
      const placesOf = (word: string): readonly number[] => having.get(word) ?? []
      const rarestFirst = [...contentWords].sort((a, b) => placesOf(a).length - placesOf(b).length)
      // Whoever has enough of the words, has one of these.
      const deciding = rarestFirst.slice(0, Math.max(0, rarestFirst.length - atLeast + 1))
      const places = new Set<number>()
      for (const place of deciding
        .values()
        .flatMap(placesOf)
        .take(mostCandidates * 4)) {
        if (places.size >= mostCandidates) break
        places.add(place)
      }
      const found: Candidate[] = []
      for (const place of places) {
        const passage = passages[place]
        if (passage === undefined) continue
        const shared = rarestFirst.filter((word) => passage.wordSet.has(word)).length
        if (shared >= atLeast) found.push({ passage, shared })
      }
      return found.sort((a, b) => b.shared - a.shared)
    },
  }
}
