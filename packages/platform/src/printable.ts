// Controls (escape sequences begin with one), line and paragraph separators, and what turns the direction of
// text around or hides in it (Trojan Source, CVE-2021-42574). Tab and line feed stay, and so does the zero-width
// joiner, of which emoji and several scripts are made.
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u200b\u2060\ufeff]/gu

/** Text from outside made safe for a terminal: what could steer it or disguise text becomes U+FFFD. */
export const printable = (text: string): string => text.replace(unprintable, '\ufffd')

/** The same for JSON, where an escape keeps the character: `JSON.parse` gives back what was there. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value).replace(unprintable, (character) =>
    Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
      .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
      .join(''),
  )
