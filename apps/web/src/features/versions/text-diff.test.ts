import { expect, test } from 'vitest'
import { textDiff } from './text-diff.ts'

test('words that changed are marked within their line', () => {
  expect(textDiff('You are a careful planner.', 'You are a bold planner.')).toEqual([
    {
      kind: 'changed',
      parts: [
        { kind: 'same', text: 'You are a ' },
        { kind: 'removed', text: 'careful' },
        { kind: 'added', text: 'bold' },
        { kind: 'same', text: ' planner.' },
      ],
    },
  ])
})

test('lines that came and went stand for themselves', () => {
  expect(textDiff('one\ntwo', 'one\ntwo\nthree')).toEqual([
    { kind: 'same', text: 'one' },
    { kind: 'same', text: 'two' },
    { kind: 'added', text: 'three' },
  ])
  expect(textDiff('one\ntwo', 'two')).toEqual([
    { kind: 'removed', text: 'one' },
    { kind: 'same', text: 'two' },
  ])
})

test('a line that has nothing in common with the one before it is no rewriting', () => {
  expect(textDiff('apples', 'a whole other thing')).toEqual([
    { kind: 'removed', text: 'apples' },
    { kind: 'added', text: 'a whole other thing' },
  ])
})

test('lines far from a change are folded', () => {
  const lines = Array.from({ length: 20 }, (_, line) => `line ${line}`)
  const after = [...lines.slice(0, 10), 'something new', ...lines.slice(10)]
  const rows = textDiff(lines.join('\n'), after.join('\n'))
  expect(rows.map(({ kind }) => kind)).toEqual(['fold', 'same', 'same', 'added', 'same', 'same', 'fold'])
  expect(rows[0]).toEqual({ kind: 'fold', lines: lines.slice(0, 8) })
})

test('two long texts without anything in common end in bounded time', () => {
  const words = (seed: number) =>
    Array.from({ length: 12_000 }, (_, place) => `w${(place * seed) % 9973}`).join('\n')
  const startedAt = performance.now()
  expect(textDiff(words(7), words(13)).length).toBeGreaterThan(0)
  const sentences = (seed: number) =>
    Array.from({ length: 1000 }, (_, line) =>
      Array.from({ length: 40 }, (_, at) => `w${(line * at * seed) % 97}`).join(' '),
    )
  expect(textDiff(sentences(5).join('\n'), sentences(11).join('\n')).length).toBeGreaterThan(0)
  expect(performance.now() - startedAt).toBeLessThan(3000)
})

test('a text that was written into an empty field only came', () => {
  expect(textDiff('', 'one')).toEqual([{ kind: 'added', text: 'one' }])
  expect(textDiff('one', '')).toEqual([{ kind: 'removed', text: 'one' }])
})
