import { givenPassages } from '@workbench/core/debate/prompts/given-passages'
import { promptFor } from '@workbench/core/debate/stages/prompt-for'
import { anInput, play } from '@workbench/core/debate/testing/debate-builders'
import type { DebateInput, Turn } from '@workbench/core/models/debate'
import { aHit } from '@workbench/core/testing/builders-of-passages'
import { expect, test } from 'vitest'
import { simulatedAnswer } from './simulated-answer.ts'

const passages = givenPassages([
  aHit({
    title: 'city-report.pdf',
    text: 'Traffic in the inner city fell by 31 percent within a year. What follows? Shops on the main street [see 4] sold more. Deliveries moved to the early morning, and noise went down with them.',
  }),
  aHit({
    title: 'rents.md',
    text: '# Rents\n\nRents near the new tram line rose by 2 percent\nin three years.\n\nno.',
  }),
])
const sentences = [
  'Traffic in the inner city fell by 31 percent within a year',
  'Deliveries moved to the early morning, and noise went down with them',
  'Rents near the new tram line rose by 2 percent in three years',
]

/** A whole debate with simulated replies; every turn is given the passages. */
const turnsOf = (input: DebateInput, given = passages): readonly Turn[] =>
  play(
    input,
    (call, state) =>
      simulatedAnswer({
        ...promptFor(state, call, call.kind === 'turn' ? { passages: given } : {}),
        ...{ seed: call.seed, answer: call.answer, maxOutputTokens: call.speaker.maxOutputTokens },
      }),
    () => given,
  ).state.turns

test.each<[string, DebateInput]>([
  ['a panel', anInput('panel', 4, { rounds: 4, collections: ['default'] })],
  ['an Oxford debate', anInput('oxford', 4, { rounds: 3, collections: ['default'] })],
])('most turns of %s cite a sentence of a passage, word for word', (_, input) => {
  const turns = turnsOf(input)
  const citing = turns.filter(({ citations }) => citations.length > 0)
  expect(citing.length / turns.length).toBeGreaterThan(0.4)
  expect(citing.length).toBeLessThan(turns.length)
  for (const { text, citations } of citing) {
    expect(citations).toHaveLength(1)
    const marker = citations[0]?.marker ?? ''
    const cited = sentences.find((sentence) => text.includes(`${sentence} [${marker}].`))
    expect(cited, text).toBeDefined()
    expect(citations[0]?.text?.replace(/\s+/g, ' ')).toContain(cited)
  }
  const known = new Set(passages.flatMap(({ text }) => text.match(/\d+/g) ?? []))
  for (const { text } of turns) {
    const said = text.replace(/\[\d+\]|(?:Pro|Op)position \d/g, '').match(/\d+/g) ?? []
    expect(said.filter((number) => !known.has(number))).toEqual([])
  }
  expect(
    new Set(citing.flatMap(({ text }) => sentences.filter((one) => text.includes(`${one} [`)))).size,
  ).toBe(3)
})

test('where nothing can be quoted, nothing is cited', () => {
  const [first] = turnsOf(anInput('panel', 2), givenPassages([aHit({ text: 'a,b\n1,2\n“Quoted.” [1] | x' })]))
  expect(first?.citations).toEqual([])
})

test('a speech that may not be longer goes without a source', () => {
  const seats = [{ maxOutputTokens: 70 }, { maxOutputTokens: 70 }]
  for (const { text } of turnsOf(anInput('panel', seats, { rounds: 3 }))) {
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(26)
  }
})
