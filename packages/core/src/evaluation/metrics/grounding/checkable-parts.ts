const numberPattern = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu

/** "1,000", "3.5" and "3,5": thousands lose their comma, decimals have a point. */
export const numbersIn = (text: string): readonly string[] =>
  (text.match(numberPattern) ?? []).map((number) =>
    number.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'),
  )

// A capital within a sentence; in German this is every noun.
const namePattern = /(?<=[\p{Ll}\p{Nd},;:]\s)\p{Lu}[\p{L}\p{M}]+/gu

/** Lower case. The first word of a sentence is no name: its capital says nothing. */
export const namesIn = (text: string): readonly string[] =>
  (text.normalize('NFC').match(namePattern) ?? []).map((name) => name.toLowerCase())

const negations = new Set(
  (
    'not no never none nobody nothing nowhere neither nor cannot without ' +
    'pas jamais aucun aucune rien sans nicht kein keine keinen keiner nie niemals ohne nunca jamás sin ningún ninguna ' +
    '不 没 沒 無 无 非 未'
  ).split(' '),
)

export const isNegated = (words: readonly string[]): boolean =>
  words.some((word) => negations.has(word) || word.endsWith("n't"))
