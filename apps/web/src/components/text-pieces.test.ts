import { expect, test } from 'vitest'
import { textPieces, wholeCharacters } from './text-pieces.ts'

const texts = (text: string, length: number) => textPieces(text, length).map((piece) => piece.text)

test('a text is cut after its lines where they are short enough', () => {
  expect(texts('one\ntwo\nthree\nfour', 9)).toEqual(['one\ntwo\n', 'three\n', 'four'])
})

test('a line that is too long is cut where it must be', () => {
  expect(texts('abcdefgh\nij', 3)).toEqual(['abc', 'def', 'gh\n', 'ij'])
})

test('no character is cut in two', () => {
  expect(texts('a😀😀b', 2)).toEqual(['a', '😀', '😀', 'b'])
  expect(wholeCharacters('a😀', 2)).toBe('a')
  expect(wholeCharacters('a😀', 3)).toBe('a😀')
})

test('the pieces together are the text, each where it says', () => {
  const text = `${'x'.repeat(25)}\n\n${'wörter 😀 '.repeat(20)}\n`
  const pieces = textPieces(text, 10)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.every((piece) => text.startsWith(piece.text, piece.at))).toBe(true)
  expect(textPieces('', 10)).toEqual([])
})
