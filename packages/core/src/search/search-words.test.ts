import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

test.each([
  ['Four-day  week', ['four', 'day', 'week']],
  ['  "price?"  (2024) ', ['price', '2024']],
  ["don't & | ! <-> :* ''", ["don't"]],
  ['foo.example.com,', ['foo.example.com']],
  ['café CAFÉ', ['café']],
  ['the cat the', ['cat', 'the']],
  ['… !!! \\', []],
  ['', []],
])('%j is %j', (query, words) => {
  expect(searchWords(query)).toEqual(words)
})

test('what is pasted is bounded', () => {
  const words = searchWords(
    Array.from({ length: 50 }, (_, index) => `${'x'.repeat(150)}${index} w${index}`).join(' '),
  )

  expect(words).toHaveLength(16)
  expect(words.at(-1)).toBe('w49')
  expect(Math.max(...words.map((word) => word.length))).toBe(100)
})
