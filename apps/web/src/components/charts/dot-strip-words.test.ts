import { expect, test } from 'vitest'
import { dotStripWords } from './dot-strip-words.ts'

const words = { format: (value: number) => `${value} s`, what: 'runs before it' }

test('a strip says in words what it shows', () => {
  expect(dotStripWords([1, 3, 2], 5, words)).toBe('5 s; 3 runs before it: 1 s to 3 s, median 2 s')
  expect(dotStripWords([2, 2], null, words)).toBe('2 runs before it: all 2 s')
  expect(dotStripWords([], 4, words)).toBe('4 s; no runs before it')
})
