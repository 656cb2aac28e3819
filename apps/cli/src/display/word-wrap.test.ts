import { expect, test } from 'vitest'
import { createWordWrap, wrapped } from './word-wrap.ts'

const inPieces = (pieces: readonly string[], columns: number) => {
  const wrap = createWordWrap(columns)
  return pieces.map((piece) => wrap.add(piece)).join('') + wrap.end()
}

test('lines break between words, wherever the pieces are cut', () => {
  const expected = 'the quick\nbrown fox\njumps'
  expect(inPieces(['the quick brown fox jumps'], 10)).toBe(expected)
  expect(inPieces([...'the quick brown fox jumps'], 10)).toBe(expected)
})

test('line breaks of the text stay, and start a line anew', () => {
  expect(inPieces(['one two\n\nthree ', 'four'], 10)).toBe('one two\n\nthree four')
})

test('a word that is longer than a line is left whole', () => {
  expect(wrapped('see https://example.org/a/long/address now', 12)).toBe(
    'see\nhttps://example.org/a/long/address\nnow',
  )
})

test('what is shown never waits for more than the word that is being said', () => {
  const wrap = createWordWrap(80)
  expect(wrap.add('Once up')).toBe('Once')
  expect(wrap.add('on a ')).toBe(' upon a')
})

test('colours take no room, wide characters take two', () => {
  expect(wrapped('\u001b[1mone\u001b[22m two', 7)).toBe('\u001b[1mone\u001b[22m two')
  expect(wrapped('\u001b[2m  \u001b[22mindented', 8)).toBe('\u001b[2m  \u001b[22mindented')
  expect(wrapped('日本 日本', 8)).toBe('日本\n日本')
})
