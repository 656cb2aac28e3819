import type { Chance } from './chance.ts'
import type { ReadPassage, ReadTurn } from './read-prompt.ts'

/** Characters: one sentence that can stand in a speech of fifty words. */
const shortest = 25
const longest = 220
const nearest = 3
const examinedCharacters = 4_000

/**
 * A sentence of a passage, word for word, with the number of that passage; null where none has one that can be quoted: what
 * is no whole sentence, or holds what would look like a mark or a quotation, stays where it is.
 *
 * @param turns - Rather something that none of them says already.
 */
export function citedSentence(
  passages: readonly ReadPassage[],
  turns: readonly ReadTurn[],
  chance: Chance,
): string | null {
  // The first ones are nearest to the point under debate.
  const quotable = passages
    .slice(0, nearest)
    .flatMap(({ number, text }) =>
      sentencesIn(text).map((sentence) => ({ words: sentence.slice(0, -1), number })),
    )
  const isNew = ({ words }: { readonly words: string }) => turns.every(({ text }) => !text.includes(words))
  const chosen = chance.pickOrNull(quotable.filter(isNew)) ?? chance.pickOrNull(quotable)
  return chosen === null ? null : `${chosen.words} [${chosen.number}].`
}

const sentencesIn = (text: string): readonly string[] =>
  text
    .slice(0, examinedCharacters)
    .split(/(?<=[.!?])\s+|\n\s*\n/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter(isQuotable)

const isQuotable = (sentence: string): boolean =>
  sentence.length >= shortest && sentence.length <= longest && /^\p{Lu}[^[\]“”"{}<>|*_`#]*\.$/u.test(sentence)
