import { expect, test } from 'vitest'
import { pageRanges } from './page-ranges.ts'

test.each([
  [[3], 'page 3'],
  [[3, 4], 'pages 3, 4'],
  [[1, 3, 4, 5, 9], 'pages 1, 3–5, 9'],
  [
    Array.from({ length: 25 }, (_, n) => n * 2),
    `pages ${Array.from({ length: 20 }, (_, n) => n * 2).join(', ')} and 5 more`,
  ],
])('%j are said as %s', (pages, said) => {
  expect(pageRanges(pages)).toBe(said)
})
