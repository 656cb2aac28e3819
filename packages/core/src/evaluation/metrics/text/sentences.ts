import { mostCharacters } from './words.ts'

// After an initial or a common abbreviation a sentence goes on.
const end =
  /(?<=[.!?]["'”’)\]]*)(?<!\b(?:\p{Lu}|e\.g|i\.e|cf|vs|Dr|Mr|Mrs|Ms|St|approx)\.)\s+|(?<=[。！？])|\n+/u

/** The sentences of a text, in order; a line ends one. Only the first 100 000 characters are read. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .slice(0, mostCharacters)
    .split(end)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
