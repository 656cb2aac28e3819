import { expect, test } from 'vitest'
import { createUnheardText } from './unheard-text.ts'

const delta = (offset: number, text: string, attempt = 1) => ({ turn: 0, attempt, offset, text })

test('pieces pass in order, and what is told again for somebody else does not', () => {
  const unheard = createUnheardText()

  expect(unheard.of(delta(0, 'Once '))).toEqual(delta(0, 'Once '))
  expect(unheard.of(delta(5, 'upon '))).toEqual(delta(5, 'upon '))
  expect(unheard.of(delta(0, 'Once upon '))).toBeNull()
  expect(unheard.of(delta(0, 'Once upon a time'))).toEqual(delta(10, 'a time'))
})

test('a piece after a gap waits until the turn is told from where the reader is', () => {
  const unheard = createUnheardText()

  expect(unheard.of(delta(10, 'a time'))).toBeNull()
  expect(unheard.of(delta(0, 'Once upon a time'))).toEqual(delta(0, 'Once upon a time'))
})

test('a later attempt starts the turn anew, an earlier one is void', () => {
  const unheard = createUnheardText()
  unheard.of(delta(0, 'Once upon '))

  expect(unheard.of(delta(0, 'It was ', 2))).toEqual(delta(0, 'It was ', 2))
  expect(unheard.of(delta(10, 'a time', 1))).toBeNull()
})

test('of a turn that is over nothing is news', () => {
  const unheard = createUnheardText()
  unheard.close(0)

  expect(unheard.of(delta(0, 'Once '))).toBeNull()
})
