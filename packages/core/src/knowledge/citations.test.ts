import { describe, expect, test } from 'vitest'
import { aPassage } from '../../testing/builders-of-passages.ts'
import { cpuMs } from '../../testing/cpu-ms.ts'
import { citationMarks, withoutMarks } from './citation-marks.ts'
import { citationsIn } from './citations.ts'

const passages = [1, 2, 3].map((number) => aPassage({ marker: String(number) }))
const cited = (text: string) => citationsIn(text, passages).citations.map(({ marker }) => Number(marker))

describe('a text cites', () => {
  test.each<[string, string, number[]]>([
    ['one passage', 'Traffic fell by a third [1].', [1]],
    ['without a space', 'Traffic fell[2].', [2]],
    ['several in one pair of brackets', 'Traffic fell [1, 3]; rents rose [3;2].', [1, 3, 2]],
    ['several pairs of brackets', 'Traffic fell [1][2].', [1, 2]],
    ['a range', 'Traffic fell [1-3], as expected [2–3].', [1, 2, 3]],
    ['a range among others', 'Traffic fell [1, 2-3].', [1, 2, 3]],
    ['the same one twice, told once', 'Traffic fell [2]. Rents rose [2] [1].', [2, 1]],
    ['after an exclamation', 'It fell![1]', [1]],
    ['in bold, in a list, in a table', '- **fell** **[1]**\n| a [2] | [3] |', [1, 2, 3]],
    ['beside what is in parentheses', 'It fell [1](as shown) and rose [2] (see below).', [1, 2]],
    ['after a backtick that nobody closes', 'A ` here. It fell [1].\n\nAnd ` there.', [1]],
  ])('%s', (_what, text, numbers) => {
    expect(cited(text)).toEqual(numbers)
  })

  test.each<[string, string]>([
    ['in code', 'Take `list[1]` or `` `[2]` `` as it is.'],
    ['in code over two lines', 'Take `list\n[1]` as it is.'],
    ['in a block of code', 'So:\n```ts\nconst a = list [1]\n```'],
    ['in a block that nobody closes', 'So:\n~~~\n[1]\n```\n[2]'],
    ['as the text of a link', 'See [1](https://example.com/1 "One").'],
    ['within the text of a link', 'See [the report [1], page 2](https://example.com).'],
    ['as a picture', '![2](chart.png)'],
    ['as the name of a link', 'See [the report][1].'],
    ['as the definition of a link', 'See there.\n[1]: https://example.com\n  [2]: other'],
    ['in an address', 'See <https://example.com/[1]>.'],
    ['escaped', 'Write \\[1] for it.'],
    ['as a year, or a span of years', 'In [2019] and [1990-2020].'],
    ['with a zero in front', 'Item [0] and [01].'],
    ['with other things in the brackets', 'See [p. 1], [1a], [a1], [], [ ], [1 2] and [1,].'],
    ['as a range that is none', 'See [3-1], [1-2-3] and [1-99].'],
    ['with the trailer of a turn', 'Yes.\n[stance: 1, confidence: 1]'],
  ])('nothing %s', (_what, text) => {
    expect(citationsIn(text, passages)).toEqual({ citations: [], unknown: [] })
  })

  test('only what was given; the rest is counted', () => {
    const { citations, unknown } = citationsIn('It fell [4]. It rose [2, 7]. It fell again [3-4].', passages)
    expect(citations.map(({ marker }) => marker)).toEqual(['2', '3'])
    expect(unknown).toEqual([4, 7, 4])
    expect(citationsIn('It fell [1].', []).unknown).toEqual([1])
  })
})

test('a citation says where its passage stands, and nothing of how it was found', () => {
  const passage = aPassage({ marker: '1', title: 'City report', page: 3, start: 40, end: 60, score: 0.4 })
  const { score: _, ...place } = passage
  expect(citationsIn('Yes [1].', [passage]).citations).toEqual([place])
})

test('marks are found where they stand', () => {
  const text = 'It `[3]` fell [1, 2].'
  expect(citationMarks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['[1, 2]'])
})

test('marks that are known can be taken out of a text, with the space before them', () => {
  const isKnown = (number: number) => number <= 3
  expect(withoutMarks('It fell [1][2]. It rose [3], they say [9] `[1]`.', isKnown)).toBe(
    'It fell. It rose, they say [9] `[1]`.',
  )
  expect(withoutMarks('Nothing here.', isKnown)).toBe('Nothing here.')
})

test.each<[string, string]>([
  ['brackets that open', '['.repeat(100_000)],
  ['numbers in brackets that never close', '[1, '.repeat(25_000)],
  ['links that never close', '[a [b] '.repeat(15_000)],
  ['addresses that never close', '[a](b '.repeat(15_000)],
  ['backticks of every length', Array.from({ length: 400 }, (_, length) => '`'.repeat(length + 1)).join('a')],
  ['lonely backticks', '` a\n\n'.repeat(20_000)],
])('%s take little time', (_what, text) => {
  const started = cpuMs()
  expect(citationsIn(text, passages).citations).toEqual([])
  expect(cpuMs() - started).toBeLessThan(1_000)
})
