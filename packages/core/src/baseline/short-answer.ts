import { normalisedAnswer } from '../debate/answers/plurality.ts'

/** Longer than any answer of a few words: what is longer is a text, which words alone do not compare. */
const longest = 80

export const isShort = (text: string): boolean => text.trim().length <= longest

/**
 * Whether an answer is the one that is known to be right: the same after normalisation (letter case, spaces, punctuation
 * around it, "the" before it, the writing of numbers; "for" a motion is "yes" to it). That is weak: "4 days" is not "four days", and nothing is known of
 * a text that says the right thing at length. So null, not false, where either of them is no short answer and they are
 * not the same; and null without a reference or an answer.
 */
export function isCorrect(answer: string | null, reference: string | undefined): boolean | null {
  if (answer === null || reference === undefined) return null
  if (isSame(answer, reference)) return true
  return isShort(answer) && isShort(reference) ? false : null
}

/** Only the first thousand characters are compared, so a longer text is only the same as itself. */
const isSame = (a: string, b: string) =>
  isShort(a) === isShort(b) &&
  sideOf(normalisedAnswer(a)) === sideOf(normalisedAnswer(b)) &&
  (isShort(a) || a.trim() === b.trim())

/** One side by its several names: motions are voted for, questions answered with yes, and Oxford sides are pro and con. */
const sideOf = (answer: string): string => sides.get(answer) ?? answer

const sides: ReadonlyMap<string, string> = new Map([
  ...['for', 'yes', 'pro', 'true'].map((name) => [name, 'yes'] as const),
  ...['against', 'no', 'con', 'false'].map((name) => [name, 'no'] as const),
])
