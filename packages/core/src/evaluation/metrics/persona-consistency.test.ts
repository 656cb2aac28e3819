import { expect, test } from 'vitest'
import { aMeasuredRun } from '../../../testing/builders-of-measured-runs.ts'
import { aSeat } from '../../../testing/builders-of-runs.ts'
import { evidenceOf } from '../evidence-of.ts'
import { declaredTerms } from './persona/declared-terms.ts'
import { personaConsistency } from './persona-consistency.ts'

test.each<[string, readonly string[]]>([
  ['Never mention prices or the competitors.', ['-prices', '-competitors']],
  ["Don't use the word “synergy”; do not talk about layoffs, strikes.", ['-synergy', '-layoffs', '-strikes']],
  ['Avoid jargon and naming rivals when you can.', ['-jargon', '-naming rivals']],
  ['Always cite the evidence, and stress safety.', ['+evidence', '+stress safety']],
  ['You focus on total cost of ownership because money is short.', ['+total cost of ownership']],
  ['Never be rude. Always be kind. Do not give up.', []],
  ['Never avoid a fight. Do not focus on details.', []],
  ['Always mention what everybody in this room has been thinking for years.', []],
  ['Reason from evidence.', []],
  ['', []],
])('%s', (instructions, terms) => {
  const found = declaredTerms(instructions)
  expect(found.map(({ kind, words }) => `${kind === 'taboo' ? '-' : '+'}${words.join(' ')}`)).toEqual(terms)
})

const seats = (...instructions: readonly string[]) => ({
  participants: instructions.map((one, seat) => aSeat(seat, { name: `P${seat}`, instructions: one })),
})

test('is the share of declared words that were respected', () => {
  const input = seats('Never mention prices. Always mention safety, costs.', 'Reason from evidence.')
  const turns = [
    { seat: 0, text: 'Safety comes first. The cost follows.' },
    { seat: 1, text: 'Prices matter, whatever she says.' },
    { seat: 0, text: 'What price do you put on it?' },
  ]
  const measured = aMeasuredRun(turns, { input })

  expect(personaConsistency.measure(measured)).toBe(2 / 3)
  expect(evidenceOf(measured).filter(({ metric }) => metric === 'personaConsistency')).toEqual([
    {
      metric: 'personaConsistency',
      turn: 2,
      text: 'What price do you put on it?',
      note: 'P0 was told not to name “prices”.',
    },
  ])
})

test('looks for whole words', () => {
  const input = seats('Never mention art.')
  expect(
    personaConsistency.measure(aMeasuredRun([{ seat: 0, text: 'We start with parts.' }], { input })),
  ).toBe(1)
})

test('a goal that was never named is evidence without a turn', () => {
  const measured = aMeasuredRun([{ seat: 0, text: 'Well.' }], { input: seats('Focus on safety.') })
  expect(personaConsistency.measure(measured)).toBe(0)
  expect(evidenceOf(measured)).toContainEqual({
    metric: 'personaConsistency',
    turn: null,
    text: '',
    note: 'P0 was told to name “safety” and never did.',
  })
})

test('is not known where nothing is declared, nobody spoke, or all was refused', () => {
  const told = seats('Never mention prices.')
  expect(personaConsistency.measure(aMeasuredRun([{ seat: 0 }], { input: seats('Be kind.') }))).toBeNull()
  expect(personaConsistency.measure(aMeasuredRun([{ seat: 1 }], { input: told }))).toBeNull()
  expect(personaConsistency.measure(aMeasuredRun([{ seat: 0, refused: true }], { input: told }))).toBeNull()
})
