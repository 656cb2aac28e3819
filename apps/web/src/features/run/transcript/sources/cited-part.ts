import { paragraphLines, shortened } from './shortened.ts'

// Passages have some 1600 characters; what is longer came with an imported run.
const longestPassage = 20_000
const longestTurn = 50_000

/**
 * The part of a passage that the sentences of a turn that cite it are most likely about: where most of their words stand.
 * The whole of it when it is short.
 *
 * @param most - Characters.
 */
export function citedPart(passage: string, turnText: string, marker: string, most: number): string {
  const text = paragraphLines(passage.slice(0, longestPassage))
  if (text.length <= most) return text
  const wanted = wordsOf(citingSentences(turnText.slice(0, longestTurn), marker).join(' '))
  const start = bestStart(text, wanted, most)
  return start === 0 ? shortened(text, most) : `… ${shortened(text.slice(start), most)}`
}

/** The sentences that have the marker in them. */
function citingSentences(text: string, marker: string): readonly string[] {
  const mark = new RegExp(`\\[[^\\]]*\\b${marker.replace(/\W/g, '\\$&')}\\b[^\\]]*\\]`)
  return text.split(sentenceEnds).filter((sentence) => mark.test(sentence))
}

// "It fell. [1]" is one sentence with its marker.
const sentenceEnds = /(?<=[.!?…]["'”’)\]]*)\s+(?!\[\d)|\n+/

/** Where a window begins that has the most of the words, at the beginning of a sentence; the first of equals. */
function bestStart(text: string, wanted: ReadonlySet<string>, most: number): number {
  const countFrom = (start: number) => countIn(shortened(text.slice(start), most), wanted)
  let best = { start: 0, found: countFrom(0) }
  for (const { index } of text.matchAll(/(?<=[.!?…]["'”’)\]]*\s|\n)\S/g)) {
    const found = countFrom(index)
    if (found > best.found) best = { start: index, found }
  }
  return best.start
}

const countIn = (text: string, wanted: ReadonlySet<string>): number => wordsOf(text).intersection(wanted).size

/** Words that say something, as far as their length tells. */
const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu))
