const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
// Two columns: emoji, and what Unicode's EastAsianWidth.txt calls wide or full-width, in the blocks where it is common.
const wide =
  /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u
const plainAscii = /^[\x20-\x7e]*$/

/** The characters of a text as people count them. */
export const charactersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment)

export const characterWidth = (character: string): number => (wide.test(character) ? 2 : 1)

/** How many columns a text takes on a terminal. */
export const textWidth = (text: string): number =>
  plainAscii.test(text)
    ? text.length
    : charactersOf(text).reduce((width, character) => width + characterWidth(character), 0)
