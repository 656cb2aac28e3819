import type { TextDelta } from '@workbench/core/ports/event-repository'

/** NOTIFY takes 8 000 bytes; escapes can double what a character needs. */
export const mostChunkBytes = 3_500

export function encodeTextMessage(runId: string, delta: TextDelta): string {
  return JSON.stringify([runId, delta.turn, delta.attempt, delta.offset, delta.text])
}

/** @returns null for a payload that is not ours. */
export function decodeTextMessage(payload: string): { runId: string; delta: TextDelta } | null {
  try {
    const [runId, turn, attempt, offset, text] = JSON.parse(payload)
    return { runId, delta: { turn, attempt, offset, text } }
  } catch {
    return null
  }
}

/** Cuts text into pieces that fit one message each, never through a surrogate pair. */
export function* chunksOf(text: string): Generator<{ start: number; text: string }> {
  let start = 0
  while (start < text.length) {
    let end = start
    let bytes = 0
    while (end < text.length) {
      const point = text.codePointAt(end) ?? 0
      bytes += point < 0x80 ? 2 : point < 0x10000 ? 6 : 12
      if (bytes > mostChunkBytes && end > start) break
      end += point > 0xffff ? 2 : 1
    }
    yield { start, text: text.slice(start, end) }
    start = end
  }
}
