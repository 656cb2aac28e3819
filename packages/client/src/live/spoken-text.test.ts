import { expect, test } from 'vitest'
import { addDelta, type SpokenText, silence } from './spoken-text.ts'

const spoken = (
  ...pieces: readonly (readonly [attempt: number, offset: number, text: string])[]
): SpokenText =>
  pieces.reduce(
    (before, [attempt, offset, text]) => addDelta(before, { turn: 0, attempt, offset, text }),
    silence,
  )

test('pieces follow each other', () => {
  expect(spoken([1, 0, 'Good '], [1, 5, 'morning']).text).toBe('Good morning')
})

test('the text so far, which a joiner gets, does not repeat what is there', () => {
  expect(spoken([1, 0, 'Good '], [1, 0, 'Good morn'], [1, 9, 'ing']).text).toBe('Good morning')
})

test('a new attempt makes the old text void, and says so', () => {
  expect(spoken([1, 0, 'Good '], [2, 0, 'Hello'])).toEqual({ attempt: 2, text: 'Hello', restarts: 1 })
  expect(spoken([2, 0, 'Hello'], [1, 5, ' late']).text).toBe('Hello')
})

test('a piece with a gap before it is dropped', () => {
  expect(spoken([1, 0, 'Good '], [1, 9, 'ing']).text).toBe('Good ')
})
