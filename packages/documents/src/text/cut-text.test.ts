import { expect, test } from 'vitest'
import { cutText } from './cut-text.ts'

test.each([
  ['a line', 'one line\nand another', 12, ['one line', 'and another']],
  ['a sentence', 'One is. Two are more.', 12, ['One is.', 'Two are', 'more.']],
  ['a word', 'some words in a row', 12, ['some words', 'in a row']],
  ['a letter, when there is nothing else', 'abcdefghij', 4, ['abcd', 'efgh', 'ij']],
])('a text is cut at the end of %s', (_what, text, most, pieces) => {
  expect([...cutText(text, most)]).toEqual(pieces)
})

test('a character of two halves stays whole', () => {
  expect([...cutText('abc😀de', 4)]).toEqual(['abc', '😀de'])
})
