import type { DocumentHit } from '@workbench/client/models'
import type { Mark } from '../../../components/mark-pieces.ts'

interface Excerpt {
  readonly text: string
  readonly marks: readonly Mark[]
}

// So much stands before the first marked word.
const before = 120

/**
 * The part of a passage around its first marked word, cut between words; all of it when it is short. The headings that it
 * begins with stand above it already.
 */
export function hitExcerpt(hit: Pick<DocumentHit, 'text' | 'marks' | 'heading'>, most = 480): Excerpt {
  const { text, marks } = withoutHeadings(hit)
  if (text.length <= most) return { text, marks }
  const first = Math.min(...marks.map(([from = 0]) => from), text.length)
  const wanted = first === text.length ? 0 : Math.max(0, first - before)
  const from = wanted === 0 ? 0 : afterSpace(text, Math.min(wanted, text.length - most))
  const to = from + most >= text.length ? text.length : beforeSpace(text, from + most)
  const head = from === 0 ? '' : '… '
  const shift = head.length - from
  return {
    text: `${head}${text.slice(from, to)}${to === text.length ? '' : ' …'}`,
    marks: marks
      .filter(([start = 0, end = 0]) => start >= from && end <= to)
      .map(([start = 0, end = 0]) => [start + shift, end + shift]),
  }
}

function withoutHeadings({ text, marks, heading }: Pick<DocumentHit, 'text' | 'marks' | 'heading'>): Excerpt {
  const end = text.indexOf('\n\n') + 2
  if (end < 2 || !heading.includes(text.slice(0, end - 2))) return { text, marks }
  const rest = marks.flatMap(([from = 0, to = 0]): [number, number][] =>
    from < end ? [] : [[from - end, to - end]],
  )
  return withoutHeadings({ text: text.slice(end), marks: rest, heading })
}

// Texts without spaces are cut where they are.
const reach = 40

function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + reach).search(/\s/)
  return space === -1 ? wholeLetter(text, at) : at + space + 1
}

function beforeSpace(text: string, at: number): number {
  const space = text.slice(at - reach, at).search(/\s\S*$/)
  return space === -1 ? wholeLetter(text, at) : at - reach + space
}

/** Not within a pair of surrogates. */
const wholeLetter = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at)
