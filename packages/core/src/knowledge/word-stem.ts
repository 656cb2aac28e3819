/** Endings that change a word less than its meaning, and how many letters they must leave. The first that fits goes. */
const endings: readonly (readonly [ending: string, instead: string, leaves: number])[] = [
  ['ings', '', 4],
  ['ing', '', 4],
  ['ies', 'y', 2],
  ['ied', 'y', 2],
  ['ern', '', 4],
  ['ed', '', 4],
  ['ly', '', 4],
  ['en', '', 4],
  ['em', '', 4],
  ['es', '', 4],
  ['e', '', 4],
]

const notAscii = /[\u0080-\u{10ffff}]/u

/** Lower case and without the marks above letters: "Ärger" and "arger" are one, "Straße" is "strasse". */
export function foldCase(text: string): string {
  const lower = text.toLowerCase()
  if (!notAscii.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
}

/**
 * What words of one family begin with, most of the time: endings of English and German words are taken off, without a
 * dictionary. Light on purpose: what it misses, the pieces of words catch.
 *
 * @param word - As `foldCase` gives it.
 */
export function stemOf(word: string): string {
  const single = word.length > 3 && word.endsWith('s') && !/[siu]s$/.test(word) ? word.slice(0, -1) : word
  const plural = word.endsWith('ies') || word.endsWith('es') ? word : single
  for (const [ending, instead, leaves] of endings) {
    if (plural.endsWith(ending) && plural.length - ending.length >= leaves) {
      return undoubled(plural.slice(0, -ending.length) + instead)
    }
  }
  return single
}

/** "planning" and "plan" meet: of two equal consonants at the end one goes. */
const undoubled = (stem: string): string => (/([bdfgkmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)
