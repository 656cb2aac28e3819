import type { DocumentPart } from '../ports/document-reader.ts'
import { betweenCharacters, lineEnds, sentenceEnds, type TextRange, trimmed } from './text-boundaries.ts'

export interface PassageSizes {
  /** What a passage is meant to hold, in characters. */
  readonly target: number
  /** What it holds at most. */
  readonly most: number
  /** What it repeats of the one before, about. */
  readonly overlap: number
}

/** A stretch of a part that passages are put together from. */
export interface PassageUnit extends TextRange {
  /** It ends within a sentence, for want of a better place. */
  readonly isCut: boolean
}

type Ends = (text: string, range: TextRange) => Iterable<number>

/**
 * A part in stretches that fit into a passage: as a whole where it does, rows and code even when that is a little more;
 * else by its sentences or lines, whichever its kind is made of; else cut between words, or wherever there is none.
 */
export function* unitsOfPart(
  { kind, text }: Pick<DocumentPart, 'kind' | 'text'>,
  sizes: PassageSizes,
): Generator<PassageUnit> {
  const isProse = kind === 'paragraph' || kind === 'heading'
  const whole = trimmed(text, { from: 0, to: text.length })
  if (whole === null) return
  if (whole.to - whole.from <= (isProse ? sizes.target : sizes.most)) yield { ...whole, isCut: false }
  else yield* pieces(text, whole, isProse ? [sentenceEnds, lineEnds] : [lineEnds, sentenceEnds], sizes)
}

function* pieces(
  text: string,
  range: TextRange,
  [ends, ...finer]: readonly Ends[],
  sizes: PassageSizes,
): Generator<PassageUnit> {
  if (ends === undefined) return yield* cuts(text, range, sizes)
  let from = range.from
  for (const end of andThen(ends(text, range), range.to)) {
    const piece = trimmed(text, { from, to: Math.min(end, range.to) })
    from = end
    if (piece === null) continue
    if (piece.to - piece.from <= sizes.target) yield { ...piece, isCut: false }
    else yield* pieces(text, piece, finer, sizes)
  }
}

function* andThen(ends: Iterable<number>, last: number): Generator<number> {
  yield* ends
  yield last
}

function* cuts(text: string, { from, to }: TextRange, { target }: PassageSizes): Generator<PassageUnit> {
  let start = from
  while (to - start > target) {
    const end = wordEnd(text, start + Math.floor(target / 2), start + target)
    const piece = trimmed(text, { from: start, to: end })
    if (piece !== null) yield { ...piece, isCut: true }
    start = end
  }
  const rest = trimmed(text, { from: start, to })
  if (rest !== null) yield { ...rest, isCut: false }
}

/** The last place between words from `least` to `most`; when there is none, the last between characters. */
function wordEnd(text: string, least: number, most: number): number {
  for (let at = most; at > least; at -= 1) if (/\s/.test(text[at] ?? '')) return at
  return betweenCharacters(text, most)
}
