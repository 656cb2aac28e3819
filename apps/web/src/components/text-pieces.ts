export interface TextPiece {
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
}

/**
 * Cuts a long text so that a browser need not lay out what is off the screen: after a line where there is one, since
 * every piece begins a line of its own, and never within a character. The pieces together are the text.
 *
 * @param length - What a piece has at most, in UTF-16 units; 2 or more.
 */
export function textPieces(text: string, length: number): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  for (let at = 0; at < text.length; ) {
    const ahead = wholeCharacters(text.slice(at), length)
    const isRest = at + ahead.length === text.length
    const lines = ahead.slice(0, ahead.lastIndexOf('\n') + 1)
    const piece = isRest || lines === '' ? ahead : lines
    pieces.push({ at, text: piece })
    at += piece.length
  }
  return pieces
}

/** At most so many UTF-16 units, without half a character at the end. */
export const wholeCharacters = (text: string, units: number): string =>
  text.length <= units ? text : text.slice(0, units).replace(/[\uD800-\uDBFF]$/, '')
