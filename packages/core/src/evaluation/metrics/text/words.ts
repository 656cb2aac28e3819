/** Beyond this the rest of a text is left out: what is measured of it would hardly change, and time stays bounded. */
export const mostCharacters = 100_000

const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}'
const letters = `[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`
const wordPattern = new RegExp(`[${unspaced}]|${letters}(?:'${letters})*`, 'gv')

/**
 * The words of a text, lower case: runs of letters and digits with the apostrophes between them. It is `[a-z0-9']+` of the
 * reference, widened to the letters of all languages; scripts that put no spaces between words count by character. An
 * apostrophe outside of a word is a quotation mark and no word.
 *
 * @returns [] for a text without letters and digits. Only the first 100 000 characters are read.
 */
export const wordsIn = (text: string): readonly string[] =>
  text.slice(0, mostCharacters).normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase().match(wordPattern) ?? []
