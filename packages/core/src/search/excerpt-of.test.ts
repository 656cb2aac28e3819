import { expect, test } from 'vitest'
import { excerptOf } from './excerpt-of.ts'
import { searchWords } from './search-words.ts'
import { hasAllWords } from './word-places.ts'

const found = (text: string, query: string) => {
  const excerpt = excerptOf(text, searchWords(query))
  if (excerpt === null) return null
  return { ...excerpt, words: excerpt.marks.map(([from, to]) => excerpt.excerpt.slice(from, to)) }
}
const filler = (words: number) => Array.from({ length: words }, (_, index) => `word${index}`).join(' ')

test('a short text is shown whole, with its words marked without regard to case', () => {
  expect(found('Prices rise.\n\n  A price is a price.', 'RISE price')).toEqual({
    excerpt: 'Prices rise. A price is a price.',
    marks: [
      [0, 6],
      [7, 11],
      [15, 20],
      [26, 31],
    ],
    words: ['Prices', 'rise', 'price', 'price'],
  })
})

test('only the last word may be a beginning, and nothing may be an end', () => {
  expect(found('prices repriced priceless', 'price rep')?.words).toEqual(['repriced'])
  expect(found('underprice', 'price')).toBeNull()
})

test('the place that has most of the words is shown, cut between words', () => {
  const text = `The price stands here. ${filler(80)} the price of a fair bargain was high ${filler(80)}`
  const excerpt = found(text, 'bargain price')

  expect(excerpt?.words).toEqual(['price', 'bargain'])
  expect(excerpt?.excerpt).toMatch(/^… word\d+ .* the price of a fair bargain was high .* word\d+ …$/)
  expect(excerpt?.excerpt.length).toBeLessThanOrEqual(210)
})

test('text without blanks is cut too, and no character is cut in halves', () => {
  const excerpt = found(`${'😀'.repeat(300)} end ${'😀'.repeat(300)}`, 'end')

  expect(excerpt?.words).toEqual(['end'])
  expect(excerpt?.excerpt.isWellFormed()).toBe(true)
})

test('words of other alphabets are words', () => {
  expect(found('Ärger über Straßen', 'straßen ÜBER')?.words).toEqual(['über', 'Straßen'])
})

test('what a pattern could mean is taken as it is', () => {
  expect(found('a.b (c+) [d]', '(c+) a.b')?.words).toEqual(['a.b', 'c'])
  expect(found('axb', 'a.b')).toBeNull()
})

test('all words have to stand somewhere', () => {
  expect(hasAllWords(['One two', 'three'], searchWords('three one tw'))).toBe(true)
  expect(hasAllWords(['One two'], searchWords('three one'))).toBe(false)
})
