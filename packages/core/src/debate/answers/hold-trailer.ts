import type { AnswerKind } from './answers.ts'

/** A stance trailer that has begun, or blank lines that one could follow, at the very end of the text. */
const mayBeTrailer = /\s*(?:\n\s*|^)(?:\[s?t?a?n?c?e?|\[stance[^\]]{0,80}\]?\s*)$|\s+$/i

/**
 * Keeps the stance line that ends a turn from those who hear it spoken: it is taken out of the turn's text, too.
 *
 * @returns a function from each piece of text to what can be passed on of all there is so far.
 */
export function createTrailerHold(answer: AnswerKind): (piece: string) => string {
  if (answer !== 'turn-with-stance') return (piece) => piece
  let held = ''
  return (piece) => {
    const text = held + piece
    const start = mayBeTrailer.exec(text)?.index ?? text.length
    held = text.slice(start)
    return text.slice(0, start)
  }
}
