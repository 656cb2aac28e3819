import { describe, expect, test } from 'vitest'
import { type DebateInput, Verdict } from '../../models/debate.ts'
import { applyResults } from '../stages/apply-results.ts'
import { initialState } from '../stages/enter-stage.ts'
import { maxCalls } from '../stages/plan-debate.ts'
import { anInput, plainReply, play, promptText, type Reply } from '../testing/debate-builders.ts'
import { formats } from './catalogue.ts'

// What holds for every format whose turns are counted.

const scale = { scaleMin: 1, scaleMax: 9 }
const debates: readonly (readonly [string, DebateInput])[] = [
  ['consensus', anInput('consensus', 3, { rounds: 3, formatOptions: { summary: true } })],
  ['weighted vote', anInput('weighted-vote', 3, { rounds: 2 })],
  ['Delphi study', anInput('delphi', 9, { rounds: 3, formatOptions: scale })],
]

/** Nobody ever agrees, nor stays; the first seat can't be read in even rounds. */
const unsettled: Reply = (call, state) => {
  const { seat, round, role, answer } = call
  if (role === 'poll') return `{"reasoning":"In private.","answer":"for","confidence":1}`
  if (seat === 0 && round % 2 === 0) return 'Hm.'
  if (answer === 'single-answer') return JSON.stringify({ reasoning: 'So.', answer: `${seat} ${round}` })
  if (answer === 'estimate') {
    return JSON.stringify({ reasons: `So says ${seat}.`, estimate: 1 + (((seat ?? 0) * 4 + round * 3) % 9) })
  }
  return plainReply(call, state)
}

describe.each(debates)('a %s', (_name, input) => {
  test('has a verdict on whatever has been said when it is broken off', () => {
    const { played } = play(input, unsettled)
    const { verdict } = formats[input.format]
    let state = initialState(input)
    expect(verdict(state)).toBeNull()
    for (const { call, result } of played) {
      state = applyResults(state, [{ call, result }])
      const given = Verdict.parse(verdict(state))
      expect(JSON.parse(JSON.stringify(given))).toEqual(given)
      const votes = given.votes as { seats: unknown[]; abstentions: number }
      const spoken = new Set(state.turns.map(({ seat }) => seat))
      expect(votes.seats).toHaveLength(spoken.size)
      const last = state.turns.findLast(({ seat }) => seat === 0)
      expect(votes.abstentions).toBe(last?.answer === null ? 1 : 0)
    }
  })

  test('is the same with private votes around it, which no turn ever quotes', () => {
    const plain = play(input, unsettled)
    const withVotes: DebateInput = { ...input, privateVotes: true }
    const { played, finish } = play(withVotes, unsettled)
    expect(played).toHaveLength(plain.played.length + 2 * input.participants.length)
    expect(maxCalls(withVotes)).toBe(maxCalls(input) + 2 * input.participants.length)
    expect(finish).toEqual(plain.finish)
    for (const { call, prompt } of played) {
      expect(promptText(prompt), call.key).not.toContain('In private.')
    }
  })

  test('is the same however often it is played', () => {
    const prompts = () => play(input, unsettled).played.map(({ call, prompt }) => [call, prompt])
    expect(prompts()).toEqual(prompts())
  })
})
