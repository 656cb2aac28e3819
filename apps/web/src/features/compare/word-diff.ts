import { type Change, diffWordsWithSpace } from 'diff'

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
  const parts = (isOther: (change: Change) => boolean, isOwn: (change: Change) => boolean) =>
    joined(
      changes
        .filter((change) => !isOther(change))
        .map((change) => ({ text: change.value, isOwn: isOwn(change) })),
    )
  return {
    a: parts(
      ({ added }) => added,
      ({ removed }) => removed,
    ),
    b: parts(
      ({ removed }) => removed,
      ({ added }) => added,
    ),
  }
}

/** A phrase is one part: the blanks between its words are in both texts, and say nothing. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const result: WordPart[] = []
  parts.forEach((part, place) => {
    const isBlankInPhrase =
      part.text.trim() === '' && result.at(-1)?.isOwn === true && parts[place + 1]?.isOwn === true
    const isOwn = part.isOwn || isBlankInPhrase
    const before = result.at(-1)
    if (before?.isOwn === isOwn) result[result.length - 1] = { text: before.text + part.text, isOwn }
    else result.push({ text: part.text, isOwn })
  })
  return result
}
