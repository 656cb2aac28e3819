import { expect, test } from 'vitest'
import { wordSimilarity } from './word-similarity.ts'

test.each<[string, string, string, number]>([
  ['the same text', 'We ship on Friday.', 'We ship on Friday.', 1],
  ['case and punctuation aside', 'We ship, on Friday!', 'we ship on friday', 1],
  ['nothing in common', 'We ship on Friday', 'Nobody wants this', 0],
  // Pairs: we ship, ship on, on friday | we ship, ship on, on monday: two of three in both.
  ['one word of four differs', 'We ship on Friday', 'We ship on Monday', 4 / 6],
  ['the same words in another order', 'one two three', 'three two one', 0],
  ['a pair counts as often as it occurs', 'no no no', 'no no', 2 / 3],
  ['single words', 'Yes', 'yes.', 1],
  ['single words that differ', 'Yes', 'No', 0],
  ['a word and a sentence', 'Yes', 'Yes we do', 0],
  ['two empty texts', '', '', 1],
  ['two texts without words', '…', '!', 1],
  ['an empty text and another', '', 'We ship', 0],
  ['words with accents', 'Ça suffit déjà', 'ça suffit déjà', 1],
  ['a script without spaces', '我们今天发布', '我们明天发布', 6 / 10],
])('%s', (_what, a, b, expected) => {
  expect(wordSimilarity(a, b)).toBeCloseTo(expected)
  expect(wordSimilarity(b, a)).toBeCloseTo(expected)
})

test('long texts are compared by their beginnings', () => {
  const beginning = 'word '.repeat(20_000)
  expect(wordSimilarity(`${beginning}one end`, `${beginning}another`)).toBe(1)
})
