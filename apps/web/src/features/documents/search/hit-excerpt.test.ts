import { expect, test } from 'vitest'
import { markPieces } from '../../../components/mark-pieces.ts'
import { hitExcerpt as excerptOf } from './hit-excerpt.ts'

const hitExcerpt = (hit: Omit<Parameters<typeof excerptOf>[0], 'heading'>, most?: number) =>
  excerptOf({ heading: [], ...hit }, most)

const words = Array.from({ length: 300 }, (_, index) => `word${index}`).join(' ')
const markOf = (word: string) => {
  const from = words.indexOf(` ${word} `) + 1
  return [from, from + word.length] as [number, number]
}

test('a short passage is shown whole', () => {
  expect(hitExcerpt({ text: 'Costs rose.', marks: [[0, 5]] })).toEqual({
    text: 'Costs rose.',
    marks: [[0, 5]],
  })
})

test('a long one is cut between words around its first mark, which still marks the same word', () => {
  const { text, marks } = hitExcerpt({ text: words, marks: [markOf('word150'), markOf('word280')] }, 200)
  expect(text).toMatch(/^… word\d+ .* word\d+ …$/)
  expect(text.length).toBeLessThan(210)
  expect(markPieces(text, marks).filter(({ isMarked }) => isMarked)).toMatchObject([{ text: 'word150' }])
})

test('without marks it begins at the beginning, and at the end it ends there', () => {
  expect(hitExcerpt({ text: words, marks: [] }, 200).text).toMatch(/^word0 .* …$/)
  expect(hitExcerpt({ text: words, marks: [[words.length - 7, words.length]] }, 200).text).toMatch(
    /^… .*word299$/,
  )
})

test('a text without spaces is cut between its letters', () => {
  const { text } = hitExcerpt({ text: '😀'.repeat(400), marks: [[401, 403]] }, 101)
  expect(text.isWellFormed()).toBe(true)
})

test('headings that stand above it are not said again', () => {
  const hit = { text: 'Costs\n\nIn May\n\nCosts rose.', heading: ['Costs', 'In May'] }
  expect(
    excerptOf({
      ...hit,
      marks: [
        [0, 5],
        [15, 20],
      ],
    }),
  ).toEqual({ text: 'Costs rose.', marks: [[0, 5]] })
  expect(excerptOf({ ...hit, heading: ['Other'], marks: [] }).text).toBe(hit.text)
  expect(excerptOf({ text: 'Costs', heading: ['Costs'], marks: [] }).text).toBe('Costs')
})
