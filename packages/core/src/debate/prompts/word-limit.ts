/**
 * How many words to ask for, so that a turn ends of its own accord before its tokens do.
 *
 * @param maxOutputTokens - English takes about 4 tokens for 3 words; half of that leaves room for other languages.
 */
export const wordLimit = (maxOutputTokens: number, atMost = 300): number =>
  Math.max(20, Math.min(atMost, Math.floor(maxOutputTokens / 2)))
