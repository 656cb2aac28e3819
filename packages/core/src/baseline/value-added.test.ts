import { describe, expect, test } from 'vitest'
import { aDebateInput, aDebateResult, aSeat, aTurn } from '../../testing/builders-of-runs.ts'
import type { AuxiliaryCall, DebateResult, Verdict } from '../models/debate.ts'
import { noUsage } from '../models/usage.ts'
import { privateVoteCounts } from './private-vote-counts.ts'
import { valueAdded } from './value-added.ts'

const input = aDebateInput({
  participants: [aSeat(0), aSeat(1), aSeat(2), aSeat(3)],
  referenceAnswer: 'Yes',
})

const aVote = (phase: string, seat: number, decision: string | null): AuxiliaryCall => ({
  key: `phase/${phase}/round/1/seat/${seat}/call/0`,
  role: 'poll',
  round: 1,
  phase,
  seat,
  afterTurn: 0,
  text: '',
  model: 'simulated:debater',
  usage: noUsage,
  startedAt: '2026-01-01T00:00:00.000Z',
  latencyMs: 1,
  firstTokenMs: null,
  finishReason: 'stop',
  refused: false,
  answer: decision === null ? null : { decision, reason: 'Air.', confidence: 0.5 },
})

const votes = (before: readonly (string | null)[], after: readonly (string | null)[]) => [
  ...before.map((decision, seat) => aVote('vote-before', seat, decision)),
  ...after.map((decision, seat) => aVote('vote-after', seat, decision)),
]
const decided = (decision: string): Verdict => ({
  decision,
  rationale: '',
  decidedBy: 'vote',
  votes: null,
  dissent: [],
  scores: null,
})
const held = (changes: Partial<DebateResult>) => aDebateResult({ verdict: decided('yes'), ...changes })

describe('what a debate was worth', () => {
  test('is the score of its verdict minus the score of the private vote before it', () => {
    const calls = votes(['no', 'No.', 'yes', 'no'], ['yes', 'no', 'yes', 'YES'])
    expect(valueAdded(input, held({ calls }))).toEqual({
      before: 0,
      after: 1,
      value: 1,
      votes: 'private',
      flips: { rightToRight: 1, rightToWrong: 0, wrongToRight: 2, wrongToWrong: 1 },
    })
  })

  test('is negative where it talked people out of what was right', () => {
    const calls = votes(['yes', 'yes', 'no'], ['no', 'yes', 'no'])
    expect(valueAdded(input, held({ calls, verdict: decided('no') }))).toMatchObject({
      value: -1,
      flips: { rightToRight: 1, rightToWrong: 1, wrongToRight: 0, wrongToWrong: 1 },
    })
  })

  test('a tie before counts as lots drawn among the first', () => {
    const calls = votes(['yes', 'no'], ['yes', 'no'])
    expect(valueAdded(input, held({ calls }))).toMatchObject({ before: 0.5, after: 1, value: 0.5 })
  })

  test('is told by the first blind answers where nobody voted in private', () => {
    const said = (index: number, seat: number, answer: string | null, visibleTurns: number) =>
      aTurn({ index, seat, visibleTurns, answer: answer === null ? null : { answer, reasoning: '' } })
    const turns = [said(0, 0, 'no', 0), said(1, 1, 'yes', 0), said(2, 2, 'no', 0), said(3, 3, null, 0)]
    const later = [said(4, 0, 'yes', 4), said(5, 1, 'yes', 4), said(6, 2, 'no', 4), said(7, 3, 'yes', 4)]
    expect(valueAdded(input, held({ turns: [...turns, ...later] }))).toEqual({
      before: 0,
      after: 1,
      value: 1,
      votes: 'first-answers',
      flips: { rightToRight: 1, rightToWrong: 0, wrongToRight: 1, wrongToWrong: 1 },
    })
  })

  test('is not known where the first answers had seen others', () => {
    const turns = [aTurn({ visibleTurns: 1, answer: { answer: 'no' } })]
    expect(valueAdded(input, held({ turns }))).toBeNull()
  })

  test('is not known without a reference, a verdict to compare with it, or votes that can be read', () => {
    const calls = votes(['no'], ['yes'])
    const { referenceAnswer: _, ...unknown } = input
    expect(valueAdded(unknown, held({ calls }))).toBeNull()
    expect(valueAdded(input, held({ calls, verdict: null }))).toBeNull()
    expect(valueAdded(input, held({ calls, verdict: decided('Well, '.repeat(40)) }))).toBeNull()
    expect(valueAdded(input, held({ calls: votes([null], [null]) }))).toBeNull()
    expect(valueAdded(input, held({}))).toBeNull()
  })
})

describe('private votes', () => {
  test('are counted before and after, with who changed and who gave none', () => {
    const calls = votes(['for', 'For.', 'against', null], ['for', 'against', null, 'against'])
    expect(privateVoteCounts(held({ calls }))).toEqual({
      before: [
        { answer: 'for', votes: 2 },
        { answer: 'against', votes: 1 },
      ],
      after: [
        { answer: 'against', votes: 2 },
        { answer: 'for', votes: 1 },
      ],
      voters: 4,
      changed: 1,
      abstentions: { before: 1, after: 1 },
    })
  })

  test('that were never asked for after the debate are missing, not unchanged', () => {
    expect(privateVoteCounts(held({ calls: votes(['for', 'against'], []) }))).toMatchObject({
      voters: 2,
      changed: 0,
      after: [],
      abstentions: { before: 0, after: 2 },
    })
  })

  test('are none where nobody was asked', () => {
    expect(privateVoteCounts(held({}))).toBeNull()
  })
})
