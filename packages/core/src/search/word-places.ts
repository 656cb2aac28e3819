const wordCharacter = '[\\p{L}\\p{N}\\p{M}_]'

/** Where a word of a search stands: from, to (excluded), in characters, and which of the words it is. */
export interface WordPlace {
  readonly from: number
  readonly to: number
  readonly word: number
}

/**
 * Finds the words of a search in a text, whole ones without regard to case; of the last word the beginning will do, and
 * the word it begins is marked to its end.
 *
 * @param words - As `searchWords` gives them.
 */
export function* wordPlaces(text: string, words: readonly string[]): Generator<WordPlace> {
  if (words.length === 0) return
  const last = words.length - 1
  // Longer ones first: "data" must not hide "database".
  const order = words.map((_, index) => index).sort((a, b) => wordAt(b).length - wordAt(a).length)
  const groups = order.map((index) => {
    const literal = RegExp.escape(wordAt(index))
    return index === last ? `(${literal}${wordCharacter}*)` : `(${literal})(?!${wordCharacter})`
  })
  const pattern = new RegExp(`(?<!${wordCharacter})(?:${groups.join('|')})`, 'giu')
  for (const match of text.matchAll(pattern)) {
    const group = match.slice(1).findIndex((found) => found !== undefined)
    yield { from: match.index, to: match.index + match[0].length, word: order[group] ?? last }
  }

  function wordAt(index: number): string {
    return words[index] ?? ''
  }
}

/** True when all of the words stand in one of the texts or another. */
export function hasAllWords(texts: readonly string[], words: readonly string[]): boolean {
  const missing = new Set(words.keys())
  for (const text of texts) {
    for (const { word } of wordPlaces(text, words)) {
      missing.delete(word)
      if (missing.size === 0) return true
    }
  }
  return missing.size === 0
}
