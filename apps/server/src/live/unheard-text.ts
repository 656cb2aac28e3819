import type { TextDelta } from '@workbench/core/ports/event-repository'

/** Keeps one reader's text of each turn whole: nothing twice, nothing out of place. */
export interface UnheardText {
  /** @returns what of this piece the reader has not had yet, null when that is nothing. */
  of(delta: TextDelta): TextDelta | null
  /** The turn is over; what still comes of it is old news. */
  close(turn: number): void
}

/**
 * When somebody joins, the worker sends a turn's text from its start, and everybody hears it again. A higher attempt
 * starts the turn anew; a piece that begins after a gap waits for the next telling from the start.
 */
export function createUnheardText(): UnheardText {
  const heard = new Map<number, { attempt: number; length: number }>()
  return {
    of(delta) {
      const { turn, attempt, offset, text } = delta
      const known = heard.get(turn)
      if (known !== undefined && attempt < known.attempt) return null
      const length = known?.attempt === attempt ? known.length : 0
      const end = offset + text.length
      if (offset > length || end <= length) return null
      heard.set(turn, { attempt, length: end })
      return { turn, attempt, offset: length, text: text.slice(length - offset) }
    },
    close(turn) {
      heard.set(turn, { attempt: Number.POSITIVE_INFINITY, length: 0 })
    },
  }
}
