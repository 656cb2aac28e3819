import type { Clock } from '@workbench/core/ports/clock'

/** 29 words a second: a quick speaker, so that a turn takes about two seconds. */
const wordMs = 34

/** A text in pieces of one word each, with the white space after it; together they are the text. */
export const wordsOf = (text: string): readonly string[] => text.match(/\s*\S+\s*/g) ?? []

/**
 * Hands out words one by one.
 *
 * @throws the signal's reason, in the middle of a word's time if need be.
 */
export async function sayWords(
  words: readonly string[],
  pace: 'human' | 'instant',
  clock: Clock,
  { signal, onDelta }: { readonly signal: AbortSignal; readonly onDelta: (text: string) => void },
): Promise<void> {
  const startedAtMs = clock.now()
  for (const [place, word] of words.entries()) {
    // Measured from the start, so that timers that fire late don't add up.
    const earlyMs = startedAtMs + place * wordMs - clock.now()
    if (pace === 'human' && earlyMs > 0) await clock.sleep(earlyMs, signal)
    signal.throwIfAborted()
    onDelta(word)
  }
}
