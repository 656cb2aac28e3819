import { describe, expect, test } from 'vitest'
import type { DebateInput } from '../../../models/debate.ts'
import { finishCall } from '../../calls/finish-call.ts'
import { applyResults } from '../../stages/apply-results.ts'
import { initialState } from '../../stages/enter-stage.ts'
import { aReply, plainReply, play } from '../../testing/debate-builders.ts'
import { ids, isSwapped, refereesInput, scored, scoring, texts } from '../../testing/referees-script.ts'
import { refereesVerdict } from './referees-verdict.ts'

describe("referees' verdict", () => {
  const verdictOf = (
    scoresOf: Parameters<typeof scoring>[0],
    options: DebateInput['formatOptions'] = texts,
    n = 3,
  ) => play(refereesInput(n, options), scoring(scoresOf)).finish.verdict

  test('of one text is the mean of their scores, with those far from it as dissent', () => {
    const scores = [9, 8, 4]
    expect(verdictOf((seat) => [scores[seat] ?? 0], { textA: 'One.' })).toEqual({
      decision: '7 of 10',
      rationale: 'Mean of 3, from 4 to 9.',
      decidedBy: 'vote',
      votes: { abstentions: 0 },
      dissent: [
        { personaId: ids[0], seat: 0, text: '9 of 10: So says 0.' },
        { personaId: ids[2], seat: 2, text: '4 of 10: So says 2.' },
      ],
      scores: {
        texts: [
          {
            text: 'A',
            mean: 7,
            scores: [
              { seat: 0, score: 9 },
              { seat: 1, score: 8 },
              { seat: 2, score: 4 },
            ],
          },
        ],
      },
    })
  })

  test('of two texts is the one that more referees prefer, even against the mean', () => {
    const scores = [
      [6, 5],
      [6, 5],
      [1, 10],
    ]
    expect(verdictOf((seat) => scores[seat] ?? null)).toMatchObject({
      decision: 'Text A',
      votes: { counts: { A: 2, B: 1, tie: 0 }, abstentions: 0 },
      scores: {
        texts: [
          { text: 'A', mean: 4.333333 },
          { text: 'B', mean: 6.666667 },
        ],
      },
      dissent: [{ personaId: ids[2], seat: 2, text: 'Text B: So says 2.' }],
    })
  })

  test('goes to the higher mean when as many prefer either, and is a draw when that is shared', () => {
    expect(verdictOf((seat) => (seat === 0 ? [9, 2] : [5, 6]), texts, 2)?.decision).toBe('Text A')
    expect(verdictOf((seat) => (seat === 0 ? [6, 5] : [5, 6]), texts, 2)).toMatchObject({
      decision: 'draw',
      dissent: [],
    })
  })

  test('is the mean of both orders, each score given to the text it was meant for', () => {
    // Seat 0 sees a difference, seat 1 always prefers what it reads first.
    const verdict = verdictOf(
      (seat, phase) => (seat === 1 ? [8, 4] : isSwapped(phase) ? [2, 9] : [7, 4]),
      { ...texts, bothOrders: true },
      2,
    )
    expect(verdict).toMatchObject({
      decision: 'Text A',
      votes: { counts: { A: 1, B: 0, tie: 1 } },
      scores: {
        texts: [
          {
            text: 'A',
            mean: 7,
            scores: [
              { seat: 0, score: 8 },
              { seat: 1, score: 6 },
            ],
          },
          {
            text: 'B',
            mean: 4.5,
            scores: [
              { seat: 0, score: 3 },
              { seat: 1, score: 6 },
            ],
          },
        ],
        positionConsistency: 0.5,
      },
    })
  })

  test('has no position consistency where nobody could be read in both orders', () => {
    const verdict = verdictOf((_seat, phase) => (isSwapped(phase) ? null : [7, 5]), {
      ...texts,
      bothOrders: true,
    })
    expect(verdict).toMatchObject({
      decision: 'Text A',
      votes: { abstentions: 0 },
      scores: { positionConsistency: null },
    })
    expect(verdictOf(() => [7, 5])?.scores).not.toHaveProperty('positionConsistency')
  })

  test('counts who can not be read as an abstention, wherever in the row they sit', () => {
    for (const silent of [0, 1, 2]) {
      const verdict = verdictOf((seat) => (seat === silent ? null : [seat + 5, 2]))
      const seats = [0, 1, 2].filter((seat) => seat !== silent)
      expect(verdict).toMatchObject({
        votes: { counts: { A: 2, B: 0, tie: 0 }, abstentions: 1 },
        scores: { texts: [{ scores: seats.map((seat) => ({ seat, score: seat + 5 })) }, {}] },
      })
      expect(verdict?.rationale).toContain('1 of 3 referees gave no readable scores.')
    }
  })

  test.each([
    [
      'a text nobody knows',
      [
        { text: 'Text C', score: 5 },
        { text: 'B', score: 5 },
      ],
    ],
    ['one of two texts alone', [{ text: 'A', score: 5 }]],
    [
      'a text twice',
      [
        { text: 'A', score: 5 },
        { text: 'Text A', score: 6 },
        { text: 'B', score: 1 },
      ],
    ],
    [
      'a score off the scale',
      [
        { text: 'A', score: 11 },
        { text: 'B', score: 5 },
      ],
    ],
  ])('takes no scores from an answer with %s', (_case, scores) => {
    const { finish } = play(refereesInput(2), (call, state) =>
      call.answer === 'referee-scores' ? JSON.stringify({ scores }) : plainReply(call, state),
    )
    expect(finish.verdict).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { counts: { A: 0, B: 0, tie: 0 }, abstentions: 2 },
      scores: {
        texts: [
          { mean: null, scores: [] },
          { mean: null, scores: [] },
        ],
      },
    })
  })

  test('is none before anybody was asked, and made of those who were when a budget ends it', () => {
    const input = refereesInput(3)
    let state = initialState(input)
    expect(refereesVerdict(state)).toBeNull()
    state = applyResults(
      state,
      state.pending.map((call) => ({ call, result: finishCall(call, aReply()) })),
    )
    expect(refereesVerdict(state)).toBeNull()
    const [first] = state.pending
    if (first === undefined) throw new Error('Nobody scores.')
    const text = scored(first, state)
    const result = finishCall(first, aReply(typeof text === 'string' ? { text } : text))
    expect(refereesVerdict(applyResults(state, [{ call: first, result }]))).toMatchObject({
      decision: 'Text A',
      votes: { counts: { A: 1 }, abstentions: 2 },
    })
  })
})
