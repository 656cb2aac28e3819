import { describe, expect, test } from 'vitest'
import { parseAnswer } from '../../answers/answers.ts'
import { initialState } from '../../stages/enter-stage.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { anInput, type Played, play, promptText, type Reply } from '../../testing/debate-builders.ts'
import { foreignNamesIn, marker, seenBy } from '../../testing/visibility.ts'
import { delphi } from './delphi.ts'
import { problemsWithScale } from './delphi-options.ts'
import { isConsensus, isStable, spreadOf } from './delphi-statistics.ts'

const oneToNine = { scaleMin: 1, scaleMax: 9 }
const aDelphi = (n: number, rounds: number, changes: object = {}) =>
  anInput('delphi', n, { rounds, formatOptions: { ...oneToNine, ...changes } })

/** What each seat estimates in each round, with marked reasons; null can't be read. */
const estimates =
  (estimateBy: (seat: number, round: number) => number | null): Reply =>
  (call) => {
    if (call.role === 'facilitator') return `Both ends. ${marker(call)}`
    const estimate = estimateBy(call.seat ?? 0, call.round)
    if (estimate === null) return `Nobody can know. ${marker(call)}`
    return JSON.stringify({ reasons: `Because. ${marker(call)}`, estimate, confidence: 0.5 })
  }
const always = (said: readonly (number | null)[]) => estimates((seat) => said[seat] ?? null)

/** Far apart, and everybody moves every time. */
const unsettled = estimates((seat, round) => 1 + ((seat * 4 + round * 3) % 9))
const byRound = (rounds: readonly (readonly (number | null)[])[]) =>
  estimates((seat, round) => rounds[round - 1]?.[seat] ?? null)

const promptOf = ({ played }: Played, seat: number | null, round: number) => {
  const found = played.find(({ call }) => call.seat === seat && call.round === round)
  return found === undefined ? '' : promptText(found.prompt)
}

describe('a Delphi study', () => {
  test.each([
    { n: 3, r: 1 },
    { n: 5, r: 2 },
    { n: 4, r: 3 },
    { n: 9, r: 4 },
  ])('takes n·r + (r − 1) calls: n = $n, r = $r', ({ n, r }) => {
    const game = play(aDelphi(n, r), unsettled)
    expect(game.played).toHaveLength(n * r + r - 1)
    expect(maxCalls(aDelphi(n, r))).toBe(n * r + r - 1)
    expect(game.finish.stopReason).toBe('fixed')
  })

  test('shows experts their own last estimate and the digest, and the facilitator both ends', () => {
    const game = play(
      aDelphi(5, 3),
      byRound([
        [3, 5, 7, 8, 4],
        [4, 6, 8, 9, 5],
        [5, 1, 9, 2, 8],
      ]),
    )
    const seats = [0, 1, 2, 3, 4]
    // Quartiles 4 and 7, then 5 and 8: the middle expert's reasons are at neither end.
    const ends = [0, 2, 3, 4]
    expect(seenBy(game)).toEqual(
      Object.fromEntries([
        ...seats.flatMap((seat) => [
          [`estimate 1 by ${seat}`, []],
          [`estimate 2 by ${seat}`, ['facilitator in 1', `seat ${seat} in 1`]],
          [`estimate 3 by ${seat}`, ['facilitator in 2', `seat ${seat} in 2`]],
        ]),
        ...[1, 2].map((round) => [
          `digest ${round} by facilitator`,
          ends.map((seat) => `seat ${seat} in ${round}`),
        ]),
      ]),
    )
    expect(foreignNamesIn(game)).toEqual([])
    expect(game.batches).toEqual([5, 1, 5, 1, 5])
  })

  test('gives the facilitator reasons alone, lower end first: no labels, seats, estimates or confidences', () => {
    const game = play(aDelphi(8, 2), always([9, 1, 8, 2, 9, 1, 5, 5]))
    const prompt = promptOf(game, null, 1)
    const [, lower = '', upper = ''] = prompt.split(/Reasons of the (?:lower|upper) end:/)
    expect([...lower.matchAll(/⟦seat (\d)/g)].map(([, seat]) => seat).sort()).toEqual(['1', '5'])
    expect([...upper.matchAll(/⟦seat (\d)/g)].map(([, seat]) => seat).sort()).toEqual(['0', '4'])
    expect(prompt).not.toMatch(/Participant|Seat:|Estimate: |Confidence: /)
  })

  test('tells everybody scale, median and quartiles, which are computed', () => {
    const game = play(aDelphi(5, 2, { scaleMeaning: '9 = certain' }), always([3, 5, 7, 8, 4]))
    const prompt = promptOf(game, 1, 2)
    expect(prompt).toMatch(/^Scale: 1 to 9$/m)
    expect(prompt).toMatch(/^What the scale means: 9 = certain$/m)
    expect(prompt).toMatch(/^Median of the round before: 5$/m)
    expect(prompt).toMatch(/^Middle half of the round before: 4 to 7 \(interquartile range 3\)$/m)
    expect(promptOf(game, 1, 1)).not.toContain('round before')
  })

  test('tells who is outside of the middle half to justify it or move, and who could not be counted so', () => {
    const game = play(aDelphi(7, 2), always([3, 5, 7, 8, 4, 12, null]))
    for (const seat of [0, 3]) expect(promptOf(game, seat, 2)).toContain('lies outside of the middle half')
    for (const seat of [1, 2, 4]) expect(promptOf(game, seat, 2)).toContain('Weigh the reasons of both ends')
    for (const seat of [5, 6]) expect(promptOf(game, seat, 2)).toContain('was not counted')
  })

  test('buys no digest of nothing, and says so when the facilitator refused', () => {
    const silent = play(aDelphi(3, 2), always([null, null, null]))
    expect(silent.played.map(({ call }) => call.role)).toEqual(Array(6).fill('participant'))

    const refused = play(aDelphi(3, 2), (call, state) =>
      call.role === 'facilitator' ? { text: 'I can not.', refused: true } : unsettled(call, state),
    )
    expect(promptOf(refused, 0, 2)).toContain('(no digest of the reasons was given)')
    expect(promptOf(refused, 0, 2)).not.toContain('I can not.')
  })
})

describe('a Delphi study stops', () => {
  test('at a consensus, before a digest of it is bought', () => {
    const game = play(aDelphi(5, 3), always([5, 6, 6, 7, 5]))
    expect(game.played).toHaveLength(5)
    expect(game.finish).toMatchObject({ stopReason: 'consensus', verdict: { decision: '6' } })
  })

  test('when nearly nobody moves, before another digest is bought: a stable disagreement', () => {
    const game = play(aDelphi(4, 4), always([1, 2, 8, 9]))
    expect(game.played).toHaveLength(4 + 1 + 4)
    expect(game.finish).toMatchObject({
      stopReason: 'stability',
      verdict: { decision: '5', rationale: expect.stringMatching(/^Stable disagreement: /) },
    })
  })
})

describe('statistics of a Delphi study', () => {
  const scale = (min: number, max: number) => ({ min, max })

  test('quartiles are those of type 7', () => {
    expect(spreadOf([3, 5, 7, 8, 4])).toEqual({ q1: 4, median: 5, q3: 7, iqr: 3 })
    expect(spreadOf([5, 6, 6, 7, 5])).toMatchObject({ median: 6, iqr: 1 })
    expect(spreadOf([0.1, 0.2, 0.3, 0.4])).toEqual({ q1: 0.175, median: 0.25, q3: 0.325, iqr: 0.15 })
    expect(spreadOf([])).toBeNull()
  })

  test.each([
    ['IQR 3 of 1 to 9', [3, 5, 7, 8, 4], scale(1, 9), false],
    ['IQR 2 of 1 to 9', [4, 5, 6, 6, 4], scale(1, 9), true],
    ['IQR 1 of 1 to 5', [2, 3, 3, 2, 2], scale(1, 5), true],
    ['IQR 2 of 1 to 5', [1, 2, 4, 3, 5], scale(1, 5), false],
    ['IQR of a quarter, in fractions', [0.1, 0.35, 0.1, 0.35], scale(0, 1), true],
    ['three quarters in one category', [1, 9, 9, 9, 9, 1, 9, 9], null, true],
    ['five of eight in one category', [1, 9, 9, 9, 9, 1, 1, 9], null, false],
    ['four of seven, two silent', [9, 9, 9, 9, 1, null, null], null, false],
    ['half of the panel silent', [5, 5, null, null], scale(1, 9), false],
    ['most of the panel read', [5, 5, null], scale(1, 9), true],
    ['nobody read', [null, null, null], scale(1, 9), false],
  ])('consensus: %s', (_name, panel, onScale, expected) => {
    expect(isConsensus(panel, onScale)).toBe(expected)
  })

  test('a panel is stable when fewer than 15 % change category', () => {
    const seven = [1, 2, 3, 4, 5, 6, 7]
    const moved = (seats: number) => seven.map((one, seat) => (seat < seats ? one + 1 : one))
    expect(isStable(seven, seven, scale(1, 9))).toBe(true)
    expect(isStable(seven, moved(1), scale(1, 9))).toBe(true)
    expect(isStable(seven, moved(2), scale(1, 9))).toBe(false)
    // One of six are 17 %, three of twenty 15 %.
    expect(isStable(seven.slice(1), moved(1).slice(0, 6), scale(1, 9))).toBe(false)
    const twenty = Array<number>(20).fill(4)
    expect(isStable(twenty, [5, 5, 5, ...twenty.slice(3)], scale(1, 9))).toBe(false)
  })

  test('within a whole number nobody has moved, unless the scale is shorter than five of them', () => {
    expect(isStable([4.1, 8, 1], [4.4, 8, 1], scale(1, 9))).toBe(true)
    expect(isStable([0.1, 0.8, 0.2], [0.4, 0.8, 0.2], scale(0, 1))).toBe(false)
  })

  test('who falls silent has moved, and a panel that is silent is not stable', () => {
    expect(isStable([1, 5, 9], [1, 5, null], scale(1, 9))).toBe(false)
    expect(isStable([null, null, null], [null, null, null], scale(1, 9))).toBe(false)
  })
})

describe('the verdict of a Delphi study', () => {
  test('is the median, with the spread of every round and the reasons of the minority', () => {
    const verdict = play(
      aDelphi(5, 2),
      byRound([
        [3, 5, 7, 8, 4],
        [3, 6, 5, 9, 5],
      ]),
    ).finish.verdict
    expect(verdict).toMatchObject({
      decision: '5',
      rationale:
        'Consensus: the median of 5 estimates is 5 on the scale from 1 to 9, the middle half lies between 5 and 6 (interquartile range 1).',
      decidedBy: 'median',
      votes: {
        abstentions: 0,
        seats: [3, 6, 5, 9, 5].map((estimate, seat) => ({ seat, estimate, confidence: 0.5 })),
      },
      dissent: [
        { text: expect.stringMatching(/^3: Because/) },
        { text: expect.stringMatching(/^9: Because/) },
      ],
      scores: {
        ...{ median: 5, q1: 5, q3: 6, iqr: 1, isConsensus: true, scale: { min: 1, max: 9 } },
        byRound: [
          { round: 1, median: 5, q1: 4, q3: 7, iqr: 3, estimates: [3, 5, 7, 8, 4] },
          { round: 2, median: 5, q1: 5, q3: 6, iqr: 1, estimates: [3, 6, 5, 9, 5] },
        ],
      },
    })
  })

  test('says that there is none when a panel of two or three camps moves on', () => {
    const split = byRound([
      [1, 5, 9],
      [2, 5, 8],
    ])
    expect(play(aDelphi(3, 2), split).finish.verdict).toMatchObject({
      decision: '5',
      rationale: expect.stringMatching(/^No consensus: /),
      dissent: [{}, {}],
      scores: { isConsensus: false },
    })
    const tie = play(aDelphi(4, 1), always([1, 1, 9, 9])).finish.verdict
    expect(tie).toMatchObject({ decision: '5', scores: { q1: 1, q3: 9, isConsensus: false } })
  })

  test('counts an estimate that is not on the scale as an abstention', () => {
    const verdict = play(aDelphi(4, 1), always([2, 4, 10, null])).finish.verdict
    expect(verdict).toMatchObject({
      decision: '3',
      votes: { abstentions: 2, seats: [{}, {}, { seat: 2, estimate: null, confidence: null }, {}] },
      scores: { isConsensus: false, byRound: [{ estimates: [2, 4] }] },
    })
  })

  test('is undecided when nobody could be read, and none when nobody has spoken', () => {
    expect(play(aDelphi(3, 1), always([null, null, 0])).finish.verdict).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { abstentions: 3 },
      scores: { median: null, isConsensus: false },
    })
    expect(delphi.verdict(initialState(aDelphi(3, 2)))).toBeNull()
  })
})

test('a scale has two ends, the greater one last', () => {
  const faultsOf = (formatOptions: object) =>
    problemsWithScale({ ...anInput('delphi', 3), formatOptions: { ...formatOptions } }).map(
      ({ path: [, option] }) => option,
    )
  expect(faultsOf({})).toEqual(['scaleMin', 'scaleMax'])
  expect(faultsOf({ scaleMin: 0 })).toEqual(['scaleMax'])
  expect(faultsOf({ scaleMin: 5, scaleMax: 5 })).toEqual(['scaleMax'])
  expect(faultsOf({ scaleMin: 5, scaleMax: 1 })).toEqual(['scaleMax'])
  expect(faultsOf(oneToNine)).toEqual([])
})

test('an estimate may come as a quoted number, but not as words', () => {
  expect(parseAnswer('estimate', '{"estimate":"7.5"}')).toMatchObject({ estimate: 7.5, confidence: null })
  expect(parseAnswer('estimate', '{"estimate":"about 7"}')).toBeNull()
})
