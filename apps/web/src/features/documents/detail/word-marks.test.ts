import { expect, test } from 'vitest'
import { markPieces } from '../../../components/mark-pieces.ts'
import { wordMarks } from './word-marks.ts'

const marked = (text: string, q: string) =>
  markPieces(text, wordMarks(text, q))
    .filter(({ isMarked }) => isMarked)
    .map((piece) => piece.text)

test('words that begin like those of the search are marked, whatever their case', () => {
  expect(marked('Cost and costs, but not the accost.', 'cost')).toEqual(['Cost', 'cost'])
  expect(marked('Über Überblick', 'über')).toEqual(['Über', 'Über'])
})

test('signs in the search mean nothing', () => {
  expect(marked('a (b) c', '(b')).toEqual(['b'])
  expect(marked('a.*b', '.*')).toEqual([])
  expect(marked('anything', '')).toEqual([])
})

test('a text of nothing else does not take for ever', () => {
  expect(wordMarks('a '.repeat(1000), 'a')).toHaveLength(200)
})
