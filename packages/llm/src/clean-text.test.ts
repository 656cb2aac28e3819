import { expect, test } from 'vitest'
import { createTextCleaner } from './clean-text.ts'

function cleaned(...pieces: string[]): string[] {
  const cleaner = createTextCleaner()
  return [...pieces.map((piece) => cleaner.push(piece)), cleaner.end()]
}

test('ordinary text passes as it is', () => {
  expect(cleaned('Héllo ', 'wörld 🎭')).toEqual(['Héllo ', 'wörld 🎭', ''])
})

test('NUL is removed', () => {
  expect(cleaned('a\0b', '\0')).toEqual(['ab', '', ''])
})

test('lone surrogates become the replacement character', () => {
  expect(cleaned('a\udc00b\ud800c')).toEqual(['a\ufffdb\ufffdc', ''])
})

test('a character split over two pieces stays whole', () => {
  expect(cleaned('a\ud83c', '\udfadb')).toEqual(['a', '🎭b', ''])
})

test('a first half whose second half never comes is replaced', () => {
  expect(cleaned('a\ud83c', 'b')).toEqual(['a', '\ufffdb', ''])
  expect(cleaned('a\ud83c')).toEqual(['a', '\ufffd'])
  expect(cleaned('\ud83c', '', '\ud83c')).toEqual(['', '', '\ufffd', '\ufffd'])
})
