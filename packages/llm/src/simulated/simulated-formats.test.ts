import { parseAnswer } from '@workbench/core/debate/answers/answers'
import { fitWindow } from '@workbench/core/debate/request/fit-window'
import { anInput, play } from '@workbench/core/debate/testing/debate-builders'
import type { DebateInput } from '@workbench/core/models/debate'
import { describe, expect, test } from 'vitest'
import { played, wordsOfAnswer } from '../../testing/simulated-debate.ts'
import { estimateTokens } from '../estimate-tokens.ts'
import { requestTokens } from '../request-tokens.ts'

const distinct = (seats: number) =>
  Array.from({ length: seats }, (_, seat) => ({
    name: ['Amina', 'Tomasz', 'Wei', 'Ines', 'Kofi', 'Mara', 'Leif'][seat] ?? `Persona${seat}`,
    instructions: `You look at things as number ${seat} of ${seats} does.`,
  }))
const scale = { scaleMin: 1, scaleMax: 9, scaleMeaning: 'how soon: 1 never, 9 at once' }
const texts = { textA: 'Ban cars at once, since air kills.', textB: 'Wait, and count first. Then act.' }

/** Every format, as small and as large as a demonstration has it. */
const everyFormat: readonly (readonly [string, DebateInput])[] = [
  ['consensus', anInput('consensus', distinct(5), { rounds: 3 })],
  [
    'consensus by summaries',
    anInput('consensus', distinct(4), { rounds: 3, formatOptions: { summary: true } }),
  ],
  ['tit for tat', anInput('tit-for-tat', distinct(2), { rounds: 4 })],
  ['referees of two texts', anInput('referees', distinct(3), { rounds: 2, formatOptions: texts })],
  [
    'referees with everything',
    anInput('referees', distinct(3), {
      rounds: 3,
      formatOptions: {
        ...texts,
        mode: 'one-by-one',
        summariser: 'each',
        bothOrders: true,
        blindScores: false,
      },
    }),
  ],
  [
    'referees of the context',
    anInput('referees', distinct(2), { context: 'An essay.', formatOptions: { summariser: 'shared' } }),
  ],
  ['delphi', anInput('delphi', distinct(7), { rounds: 4, formatOptions: scale })],
  ['delphi on a fine scale', anInput('delphi', distinct(4), { formatOptions: { scaleMin: 0, scaleMax: 1 } })],
  ['a weighted vote', anInput('weighted-vote', distinct(5), { rounds: 3 })],
  ['red team', anInput('red-team', distinct(4), { rounds: 3 })],
  ['a council', anInput('council', distinct(5), { rounds: 1 })],
  ['an open floor', anInput('open-floor', distinct(4), { rounds: 3 })],
  ['propose, critique, refine', anInput('propose-critique-refine', distinct(3), { rounds: 2 })],
]

describe.each(everyFormat)('%s', (_, input) => {
  const seeds = [1, 2, 3]
  const all = seeds.map((seed) => played({ ...input, seed }))

  test('plays to its end with every answer readable and no abstention', () => {
    for (const { played: calls, finish, state } of all) {
      for (const { call, result } of calls) {
        expect(result.text, call.key).toMatch(/^\[simulated\] \S/)
        const answer = parseAnswer(call.answer, result.text)
        expect(answer, call.key).not.toBeNull()
        if (call.answer !== 'turn-with-stance') {
          for (const text of wordsOfAnswer(answer))
            expect(text, call.key).toMatch(/^(?:\[simulated\] \S.*)?$/)
        }
        expect(result.text.length, call.key).toBeLessThanOrEqual(call.speaker.maxOutputTokens * 4)
      }
      const { votes, decidedBy, decision } = finish.verdict ?? {
        votes: null,
        decidedBy: 'nobody',
        decision: '',
      }
      expect(decidedBy).not.toBe('nobody')
      expect(decision).not.toBe('')
      expect(JSON.stringify([votes, finish.verdict?.scores])).not.toMatch(/"abstentions":[1-9]/)
      expect(state.turns.length).toBeGreaterThan(0)
    }
  })

  test('goes the same way again, and another way with another seed', () => {
    expect(played({ ...input, seed: 1 }).state.turns).toEqual(all[0]?.state.turns)
    expect(new Set(all.map(({ state }) => JSON.stringify(state.turns))).size).toBe(seeds.length)
  })

  test('fits into few tokens, and answers of a form stay readable there', () => {
    const few = { maxOutputTokens: 120 }
    const short = { ...input, ...few, participants: input.participants.map((seat) => ({ ...seat, ...few })) }
    for (const { call, result } of played(short).played) {
      expect(parseAnswer(call.answer, result.text), call.key).not.toBeNull()
      expect(estimateTokens(result.text), call.key).toBeLessThanOrEqual(120)
    }
  })
})

describe('over rounds', () => {
  test('experts come closer to each other, and answers converge', () => {
    const widths = { first: 0, last: 0 }
    const groups = { first: 0, last: 0 }
    for (let seed = 0; seed < 12; seed += 1) {
      const { state } = played({
        ...anInput('delphi', distinct(7), { rounds: 4, formatOptions: scale }),
        seed,
      })
      const spread = (round: number) => {
        const values = state.turns.flatMap((turn) =>
          turn.round === round ? (parseAnswer('estimate', turn.text)?.estimate ?? []) : [],
        )
        return Math.max(...values) - Math.min(...values)
      }
      widths.first += spread(1)
      widths.last += spread(state.turns.at(-1)?.round ?? 1)
      const votes = played({ ...anInput('consensus', distinct(7), { rounds: 3 }), seed }).state.turns
      const largestGroup = (round: number) => {
        const answers = votes.flatMap((turn) =>
          turn.round === round ? (parseAnswer('single-answer', turn.text)?.answer ?? []) : [],
        )
        return Math.max(...[...Map.groupBy(answers, (answer) => answer).values()].map(({ length }) => length))
      }
      groups.first += largestGroup(1)
      groups.last += largestGroup(votes.at(-1)?.round ?? 1)
    }
    expect(widths.last).toBeLessThan(0.75 * widths.first)
    expect(groups.last).toBeGreaterThan(1.1 * groups.first)
    // Not everybody gives in.
    expect(groups.last).toBeLessThan(12 * 7)
  })

  test('estimates lie on any scale', () => {
    for (const [scaleMin, scaleMax] of [
      [0, 1],
      [-5, -1],
      [1, 5],
      [1_000, 250_000],
      [0.01, 0.02],
    ] as const) {
      const { state } = played(anInput('delphi', 5, { rounds: 3, formatOptions: { scaleMin, scaleMax } }))
      for (const turn of state.turns) {
        const value = parseAnswer('estimate', turn.text)?.estimate ?? Number.NaN
        expect(value).toBeGreaterThanOrEqual(scaleMin)
        expect(value).toBeLessThanOrEqual(scaleMax)
      }
    }
  })

  test('what a red team finds is answered, ruled on and less in the end', () => {
    const { finish, state } = played(
      anInput(
        'red-team',
        distinct(4).map((seat) => ({ ...seat, maxOutputTokens: 1_024 })),
        { rounds: 3 },
      ),
    )
    const { initial = 0, residual = 0 } = {
      ...(finish.verdict?.scores as Record<string, number> | undefined),
    }
    expect(initial).toBeGreaterThan(residual)
    const plans = state.turns.filter(({ phase }) => phase === 'defence')
    expect(plans.length).toBeGreaterThan(0)
    expect(finish.verdict?.decision).toMatch(/On F\d: one person owns it/)
  })
})

test.each(everyFormat)('a debate in which everybody refuses comes to its end: %s', (_, input) => {
  const { finish, state } = play(input, () => ({
    text: '[simulated] I can’t take part in this debate.',
    refused: true,
    finishReason: 'content-filter',
  }))
  expect(state.turns.length).toBeGreaterThan(0)
  expect(state.turns.every(({ refused }) => refused)).toBe(true)
  expect(finish.verdict?.decidedBy ?? 'nobody').toBe('nobody')
})

test('a long debate of simulated:short is summed up until each of its prompts fits', () => {
  const seats = distinct(4).map((seat) => ({ ...seat, model: 'simulated:short' }))
  const long = anInput('panel', seats, { rounds: 40, model: 'simulated:short' })
  const { window } = fitWindow(long, () => 8_000)
  expect(window).not.toBeNull()
  const { played: calls } = played({ ...long, ...(window && { window }) })
  expect(calls.filter(({ call }) => call.covers !== undefined).length).toBeGreaterThan(3)
  for (const { call, prompt } of calls) {
    const tokens = requestTokens({ ...prompt, tools: [] }) + call.speaker.maxOutputTokens
    expect(tokens, call.key).toBeLessThanOrEqual(8_000)
  }
})
