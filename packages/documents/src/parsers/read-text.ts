import { noPages, type Parser } from '../child/parser.ts'
import { part } from '../child/part.ts'
import { cutPoint } from '../text/cut-text.ts'

/** Text that has no blank line for so long is cut at a line, so that memory stays flat. */
const mostHeld = 65_536
const blankLines = /\n[ \t\f]*\n\s*|\f\s*/g

/** Plain text: a blank line, or a form feed, ends a paragraph. */
export const readText: Parser = async function* ({ text }) {
  let held = ''
  for await (const piece of text()) {
    held += piece
    let from = 0
    for (const { index, 0: gap } of held.matchAll(blankLines)) {
      // It may go on in the next piece.
      if (index + gap.length === held.length) break
      yield* paragraph(held.slice(from, index))
      from = index + gap.length
    }
    held = held.slice(from)
    while (held.length > mostHeld) {
      const point = cutPoint(held, mostHeld)
      yield* paragraph(held.slice(0, point))
      held = held.slice(point)
    }
  }
  yield* paragraph(held)
  return noPages
}

function* paragraph(text: string) {
  const lines = text.split('\n').map((line) => line.trimEnd())
  const first = lines.findIndex((line) => line !== '')
  if (first !== -1) yield part('paragraph', lines.slice(first).join('\n').trimEnd())
}
