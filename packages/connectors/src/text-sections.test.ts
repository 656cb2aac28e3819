import { expect, test } from 'vitest'
import { textSections } from './text-sections.ts'

test('a short text is one section, an empty one none', () => {
  expect(textSections('Hello there', 100)).toEqual(['Hello there'])
  expect(textSections('  ', 100)).toEqual([])
})

test('breaks at the end of a line, else of a word', () => {
  expect(textSections('one two\nthree four', 12)).toEqual(['one two', 'three four'])
  expect(textSections('one two three four', 12)).toEqual(['one two', 'three four'])
})

test('what has neither is broken anywhere but within a character', () => {
  const sections = textSections('💬'.repeat(20), 7)
  expect(sections.join('')).toBe('💬'.repeat(20))
  expect(sections.every((part) => part.isWellFormed() && part.length <= 7)).toBe(true)
})
