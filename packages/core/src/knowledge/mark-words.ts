import { isStopWord } from './stop-words.ts'
import { foldCase, stemOf } from './word-stem.ts'

const words = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Where words of a query stand in a text, other forms of them too, so that they can be shown.
 *
 * @param most - Of a long text only the first ones.
 * @returns [from, to] in characters (UTF-16 code units), `to` excluded, in order; words that stand in every text are
 *   marked only when the query has no others.
 */
export function markWords(text: string, query: string, most = 200): [number, number][] {
  const asked = (query.match(words) ?? []).map(foldCase)
  const telling = asked.filter((word) => !isStopWord(word))
  const stems = new Set((telling.length > 0 ? telling : asked).map(stemOf))
  const marks: [number, number][] = []
  if (stems.size === 0) return marks
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!stems.has(stemOf(foldCase(word)))) continue
    marks.push([index, index + word.length])
    if (marks.length >= most) break
  }
  return marks
}
