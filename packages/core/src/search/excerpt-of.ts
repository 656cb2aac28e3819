import { type WordPlace, wordPlaces } from './word-places.ts'

export interface Excerpt {
  readonly excerpt: string
  /** From, to (excluded), in characters of the excerpt. */
  readonly marks: [number, number][]
}

const length = 200
/** What is shown before the first word that was found. */
const before = 50
/** Of a long text only so many places are looked at. */
const mostPlaces = 500

/**
 * The place of a text that has most of the words of a search, in one line of about 200 characters, with these words
 * marked.
 *
 * @param words - As `searchWords` gives them.
 * @returns null when none of the words stands in the text.
 */
export function excerptOf(text: string, words: readonly string[]): Excerpt | null {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const places = wordPlaces(line, words).take(mostPlaces).toArray()
  const best = bestOf(places)
  if (best === undefined) return null
  const from = best.from <= before ? 0 : wordStart(line, best.from - before, best.from)
  const to = line.length - from <= length ? line.length : wordEnd(line, from + length, best.to)
  const [lead, trail] = [from > 0 ? '… ' : '', to < line.length ? ' …' : '']
  const shift = lead.length - from
  const marks = places
    .filter((place) => place.from >= from && place.to <= to)
    .map((place): [number, number] => [place.from + shift, place.to + shift])
  return { excerpt: `${lead}${line.slice(from, to)}${trail}`, marks }
}

/** Where the excerpt that begins there has most words; of equal ones the first. */
function bestOf(places: readonly WordPlace[]): WordPlace | undefined {
  let best: WordPlace | undefined
  let mostWords = 0
  for (const [index, place] of places.entries()) {
    const seen = new Set<number>()
    for (const next of places.slice(index)) {
      if (next.to > place.from - before + length) break
      seen.add(next.word)
    }
    if (seen.size <= mostWords && best !== undefined) continue
    best = place
    mostWords = seen.size
  }
  return best
}

/** The next beginning of a word, unless it comes too late. */
function wordStart(line: string, from: number, latest: number): number {
  const blank = line.indexOf(' ', from)
  return blank !== -1 && blank < latest ? blank + 1 : whole(line, from)
}

/** The last end of a word, unless it came too early. */
function wordEnd(line: string, to: number, earliest: number): number {
  const blank = line.lastIndexOf(' ', to)
  return blank >= earliest ? blank : whole(line, Math.max(to, earliest))
}

/** Not between the halves of a surrogate pair. */
const whole = (line: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(line[at] ?? '') && at > 0 ? at - 1 : at
