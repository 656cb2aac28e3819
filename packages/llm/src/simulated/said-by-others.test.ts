import { describe, expect, test } from 'vitest'
import { proposalOf } from './proposal-of.ts'
import { quoteFrom, sideTakenIn, spokenName } from './said-by-others.ts'

const proposal = proposalOf('Should cities ban cars?')
const aTurn = (text: string, by = 'Participant A') => ({ by, isOwn: false, text })

describe('a quotation', () => {
  test('is the argument of a simulated speaker, neither its position nor what it quotes', () => {
    const turn = aTurn(
      '[simulated] Participant B says “The bill is certain and comes first; the benefit is a forecast”, but that settles less than it seems. Besides, nobody who has had it asks to go back. So I am still for the proposal that cities ban cars.',
    )
    for (const share of [0, 0.5, 0.99]) {
      expect(quoteFrom(turn, proposal, share)).toBe('Nobody who has had it asks to go back')
    }
  })

  test('is a short sentence of anybody else, without the words that tell sides', () => {
    const turn = aTurn(
      'I am for the proposal that cities ban cars. Why? Streets are for people, not for metal.',
    )
    for (const share of [0, 0.5, 0.99]) {
      expect(quoteFrom(turn, proposal, share)).toBe('Streets are for people, not for metal')
    }
  })

  test('is the start of a text without such a sentence, with nothing in it that could end it', () => {
    expect(quoteFrom(aTurn(`“Well” {"a": 1}\n${'word '.repeat(100)}`), proposal, 0)).toMatch(
      /^Well a: 1 word .*word…$/,
    )
    expect(quoteFrom(aTurn('against the proposal that cities ban cars'), proposal, 0)).toBe('against …')
  })
})

test.each([
  ['So I am still for the proposal that cities ban cars.', 'for'],
  ['We stand against the proposal that cities ban cars.', 'against'],
  ['I see both sides of the proposal that cities ban cars.', 'neutral'],
  ['Cities should ban cars.', null],
])('%j is on the side %s', (text, side) => {
  expect(sideTakenIn(aTurn(text), proposal)).toBe(side)
})

test.each([
  ['Participant B', 'Participant B'],
  ['Opposition 2, rebuttal', 'Opposition 2'],
  ['Ada (seat 3)', 'Ada'],
])('%s is called %s', (by, name) => {
  expect(spokenName(aTurn('', by))).toBe(name)
})
