import { diffWordsWithSpace } from 'diff'

export interface WordPart {
  readonly text: string
  /** It is not in the other text. */
  readonly isOwn: boolean
}

export interface WordDiff {
  readonly a: readonly WordPart[]
  readonly b: readonly WordPart[]
}

/** Longer texts are not compared word by word; nobody reads that, and it takes long. */
export const longestForWords = 20_000
const timeoutMs = 100

/** What each of two texts has that the other has not; null when they are too long or have too little in common. */
export function wordDiff(a: string, b: string): WordDiff | null {
  if (a.length > longestForWords || b.length > longestForWords) return null
  const changes = diffWordsWithSpace(a, b, { timeout: timeoutMs })
  if (changes === undefined) return null
  return {
    a: changes.filter(({ added }) => !added).map(({ value, removed }) => ({ text: value, isOwn: removed })),
    b: changes.filter(({ removed }) => !removed).map(({ value, added }) => ({ text: value, isOwn: added })),
  }
}
