import { withoutCodeAndLinks } from './without-code-and-links.ts'

/** A place in a text that cites by number: `[1]`, `[1, 3]` or `[1-3]`. */
export interface CitationMark {
  /** In UTF-16 code units. */
  readonly start: number
  /** In UTF-16 code units; excluded. */
  readonly end: number
  /** From 1, as written; a range is written out. */
  readonly numbers: readonly number[]
}

const markPattern = /\[ ?([1-9]\d{0,2}(?: ?[-–,;] ?[1-9]\d{0,2})*) ?\]/g
/** What is longer is no range of passages: nobody is given so many. */
const longestRange = 20

/**
 * Where a text cites by number, in order. What stands in code or in a Markdown link cites nothing, nor does a number that is
 * escaped (`\[1]`), defined (`[1]: https://…`), named by a link (`[the report][1]`), or as long as a year.
 */
export function citationMarks(text: string): readonly CitationMark[] {
  const plain = withoutCodeAndLinks(text)
  const marks: CitationMark[] = []
  for (const match of plain.matchAll(markPattern)) {
    const start = match.index
    const end = start + match[0].length
    const numbers = numbersIn(match[1] ?? '')
    const isAfterMark = marks.at(-1)?.end === start
    const before = isAfterMark ? '' : plain.slice(Math.max(0, start - 1), start)
    if (numbers === null || before === '\\' || before === ']' || isDefinition(plain, start, end)) continue
    marks.push({ start, end, numbers })
  }
  return marks
}

/** null for a range that runs backwards, is too long, or is none: `1-2-3`. */
function numbersIn(list: string): readonly number[] | null {
  const numbers: number[] = []
  for (const item of list.split(/[,;]/)) {
    const [first = 0, last = first, ...more] = item.split(/[-–]/).map(Number)
    if (more.length > 0 || last < first || last - first >= longestRange) return null
    for (let number = first; number <= last; number += 1) numbers.push(number)
  }
  return numbers
}

const isDefinition = (text: string, start: number, end: number): boolean =>
  text[end] === ':' && /(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, start - 4), start))

/**
 * A text without the marks that cite nothing but these numbers, and without the space before them: numbers mean something
 * only beside the passages that they were given with.
 */
export function withoutMarks(text: string, isKnown: (number: number) => boolean): string {
  let plain = ''
  let from = 0
  for (const { start, end, numbers } of citationMarks(text)) {
    if (!numbers.every(isKnown)) continue
    plain += text.slice(from, start).replace(/ +$/, '')
    from = end
  }
  return plain + text.slice(from)
}
