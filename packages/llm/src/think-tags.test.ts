import { expect, test } from 'vitest'
import { createTextCleaner } from './clean-text.ts'
import { withoutThoughts } from './think-tags.ts'

function filtered(text: string, size: number): string {
  const filter = withoutThoughts(createTextCleaner())
  const pieces = text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
  return pieces.map((piece) => filter.push(piece)).join('') + filter.end()
}

const cases = [
  ['<think>\nHm, let me see.\n</think>\n\nTrams carry more.', 'Trams carry more.'],
  ['\n <think></think>Trams.', 'Trams.'],
  ['<think>It never ends', ''],
  ['Trams <think>are</think> fine.', 'Trams <think>are</think> fine.'],
  ['<thinking> is what people do.', '<thinking> is what people do.'],
  ['  Trams.', '  Trams.'],
  ['<thi', '<thi'],
  ['', ''],
] as const

test.each(cases.flatMap(([text, words]) => [1, 3, 1_000].map((size) => [text, size, words] as const)))(
  'of %j in pieces of %i these are the words: %j',
  (text, size, words) => {
    expect(filtered(text, size)).toBe(words)
  },
)
