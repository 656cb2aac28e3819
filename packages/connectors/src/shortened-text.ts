const mark = '\n… (shortened)'

/**
 * Cuts a text that is too long and says so at its end.
 *
 * @param fits - Whether a channel takes this much; true for every beginning of a text that it is true for.
 */
export function shortenedText(
  text: string,
  fits: (text: string) => boolean,
): { readonly text: string; readonly isShortened: boolean } {
  if (fits(text)) return { text, isShortened: false }
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(text.slice(0, middle) + mark)) low = middle
    else high = middle - 1
  }
  // Half of a surrogate pair would reach the reader as a replacement character.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(low - 1)) ? low - 1 : low
  return { text: text.slice(0, end) + mark, isShortened: true }
}
