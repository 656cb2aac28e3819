import type { SearchHit } from '@workbench/core/models/search-hit'
import { excerptOf } from '@workbench/core/search/excerpt-of'

const shownWithoutMarks = 200

/**
 * What is shown of something that was found: the first of its texts that has a word of the search, marked. Postgres and
 * we part texts into words a little differently: what it found and we do not is shown from its beginning.
 */
export function foundText(
  texts: readonly string[],
  words: readonly string[],
): Pick<SearchHit, 'excerpt' | 'marks'> {
  for (const text of texts) {
    const excerpt = excerptOf(text, words)
    if (excerpt !== null) return excerpt
  }
  const line = (texts.find((text) => text.trim() !== '') ?? '').slice(0, 1000).replaceAll(/\s+/g, ' ').trim()
  const isLong = line.length > shownWithoutMarks
  const excerpt = isLong ? `${line.slice(0, shownWithoutMarks).toWellFormed()} …` : line
  return { excerpt, marks: [] }
}
