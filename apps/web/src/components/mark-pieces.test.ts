import { expect, test } from 'vitest'
import { type Mark, markPieces } from './mark-pieces.ts'

const shown = (text: string, marks: readonly Mark[]) =>
  markPieces(text, marks)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('')

test('a text is cut at its marks and loses nothing', () => {
  expect(shown('the quick brown fox', [[4, 9]])).toBe('the [quick] brown fox')
  expect(shown('fox', [[0, 3]])).toBe('[fox]')
  expect(shown('fox', [])).toBe('fox')
})

test('marks may come in any order, overlap and touch', () => {
  const marks = [
    [10, 15],
    [4, 7],
    [6, 9],
    [15, 19],
  ]
  expect(shown('the quick brown fox', marks)).toBe('the [quick] [brown fox]')
})

test('what lies beyond the text, or is turned round, marks nothing', () => {
  const marks = [
    [-5, 1],
    [2, 90],
    [40, 50],
    [2, 1],
  ]
  expect(shown('abc', marks)).toBe('[a]b[c]')
})
