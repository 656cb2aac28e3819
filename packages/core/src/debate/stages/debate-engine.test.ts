import { describe, expect, test } from 'vitest'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import type { DebateInput } from '../../models/debate.ts'
import { finishCall } from '../calls/finish-call.ts'
import type { DebateState } from '../plan/debate-state.ts'
import { anInput, aReply, aSpeaker, plainReply, play, promptText } from '../testing/debate-builders.ts'
import { applyResults } from './apply-results.ts'
import { initialState } from './enter-stage.ts'
import { nextStep } from './next-step.ts'
import { promptFor } from './prompt-for.ts'

const debates: readonly (readonly [string, DebateInput])[] = [
  ['single', anInput('single', 1, { rounds: 4, formatOptions: { selection: 'selector' } })],
  ['panel', anInput('panel', 3, { rounds: 3, moderator: aSpeaker(), formatOptions: { verdict: 'poll' } })],
  ['oxford', anInput('oxford', [{}, {}, { stance: 'neutral' }], { formatOptions: { judges: 2 } })],
  ['tit-for-tat', anInput('tit-for-tat', 2)],
  [
    'referees',
    anInput('referees', 3, {
      rounds: 3,
      formatOptions: { textA: 'One.', textB: 'Two.', summariser: 'each', bothOrders: true },
    }),
  ],
  ['red-team', anInput('red-team', 4, { rounds: 3 })],
]

/** The input makes the plan, whose stages choose by functions, which are never equal. */
const withoutPlan = ({ plan: _plan, ...state }: DebateState) => state

describe.each(debates)('a %s debate', (_format, input) => {
  test('that is replayed from its journal asks for the same calls in the same words', () => {
    const first = play(input)
    const journal = new Map(
      first.played.map(({ call, result }) => [call.key, JSON.parse(JSON.stringify(result))]),
    )
    let state = initialState(JSON.parse(JSON.stringify(input)))
    const prompts: string[] = []
    for (let step = nextStep(state); step.kind === 'calls'; step = nextStep(state)) {
      prompts.push(...step.calls.map((call) => `${call.key} ${promptText(promptFor(state, call))}`))
      const results = step.calls.map((call) => ({ call, result: journal.get(call.key) }))
      state = applyResults(state, results)
    }
    expect(prompts).toEqual(first.played.map(({ call, prompt }) => `${call.key} ${promptText(prompt)}`))
    expect(withoutPlan(state)).toEqual(withoutPlan(first.state))
    expect(nextStep(state)).toEqual(first.finish)
  })

  test('comes to the same when the results of a parallel stage arrive one by one and backwards', () => {
    const whole = play(input)
    const prompts = new Map(whole.played.map(({ call, prompt }) => [call.key, prompt]))
    let state = initialState(input)
    for (let step = nextStep(state); step.kind === 'calls'; step = nextStep(state)) {
      const call = step.calls.at(-1)
      if (call === undefined) throw new Error('A step without calls')
      expect(promptFor(state, call)).toEqual(prompts.get(call.key))
      const text = plainReply(call, state)
      const result = finishCall(call, aReply(typeof text === 'string' ? { text } : text))
      state = applyResults(state, [{ call, result }])
    }
    expect(withoutPlan(state)).toEqual(withoutPlan(whole.state))
  })

  test('gives every call a key of its own and every turn its place', () => {
    const { played, state } = play(input)
    expect(new Set(played.map(({ call }) => call.key)).size).toBe(played.length)
    for (const { call } of played) {
      expect(call.key).toMatch(/^phase\/[a-z-]+\/round\/\d+\/seat\/(\d+|-)\/call\/\d+$/)
    }
    expect(state.turns.map(({ index }) => index)).toEqual([...state.turns.keys()])
  })
})

test('a result nobody waits for is refused', () => {
  const { played } = play(anInput('panel', 2))
  const last = played.slice(-1)
  expect(() => applyResults(initialState(anInput('panel', 2)), last)).toThrow('nobody waits for')
})

test('a refusal is a turn like any other', () => {
  const { state, finish } = play(anInput('panel', 2), (call, now) =>
    call.kind === 'turn'
      ? { text: '', refused: true, finishReason: 'content-filter' }
      : plainReply(call, now),
  )
  expect(state.turns.every(({ refused, stance }) => refused && stance === null)).toBe(true)
  expect(finish.stopReason).toBe('fixed')
})

test('2,500 turns are planned and applied in little time', () => {
  const started = cpuMs()
  let state = initialState(anInput('panel', 50, { rounds: 50, formatOptions: { stopOnConsensus: false } }))
  for (let step = nextStep(state); step.kind === 'calls'; step = nextStep(state)) {
    state = applyResults(
      state,
      step.calls.map((call) => ({ call, result: finishCall(call, aReply()) })),
    )
  }
  expect(state.turns).toHaveLength(2_500)
  expect(cpuMs() - started).toBeLessThan(3_000)
})
