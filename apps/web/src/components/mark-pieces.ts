/** Part of a text that is marked, or is not. */
export interface MarkPiece {
  /** Where it begins: the same for as long as the text is the same. */
  readonly at: number
  readonly text: string
  readonly isMarked: boolean
}

/** From, to (excluded), in characters of the text. */
export type Mark = readonly number[]

/** A text cut at its marks; marks that overlap become one, and what lies beyond the text is left out. */
export function markPieces(text: string, marks: readonly Mark[]): readonly MarkPiece[] {
  const pieces: MarkPiece[] = []
  const add = (from: number, to: number, isMarked: boolean) => {
    if (to > from) pieces.push({ at: from, text: text.slice(from, to), isMarked })
  }
  let at = 0
  for (const { from, to } of joined(marks, text.length)) {
    add(at, from, false)
    add(from, to, true)
    at = to
  }
  add(at, text.length, false)
  return pieces
}

function joined(marks: readonly Mark[], length: number): { from: number; to: number }[] {
  const spans = marks
    .map(([from = 0, to = 0]) => ({ from: Math.max(0, from), to: Math.min(length, to) }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from)
  const found: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = found.at(-1)
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else found.push({ ...span })
  }
  return found
}
