const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff

/**
 * Where to cut a text that is too long: after a line, else a sentence, else a word, as late as possible in the second
 * half of what fits; never within a character.
 *
 * @param most - Of characters before the cut; less than the text has.
 */
export function cutPoint(text: string, most: number): number {
  const least = Math.floor(most / 2)
  for (const mark of ['\n', '. ', ' ']) {
    const found = text.lastIndexOf(mark, most - mark.length)
    if (found >= least) return found + mark.length
  }
  return isLowSurrogate(text.charCodeAt(most)) ? most - 1 : most
}

/** The text in pieces of at most `most` characters, cut where it reads best. */
export function* cutText(text: string, most: number): Generator<string, void> {
  let rest = text
  while (rest.length > most) {
    const point = cutPoint(rest, most)
    yield rest.slice(0, point).trimEnd()
    rest = rest.slice(point)
  }
  yield rest
}
