import { describe, expect, test } from 'vitest'
import { initialState } from '../../stages/enter-stage.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { anInput, type Played, play, promptText, type Reply } from '../../testing/debate-builders.ts'
import { foreignNamesIn, marker, seenBy } from '../../testing/visibility.ts'
import { weightOfConfidence } from './weight-of-confidence.ts'
import { weightedVote } from './weighted-vote.ts'

type Said = readonly [answer: string, confidence: number | null]

/** What each seat says in each round, marked; null can't be read. */
const answers =
  (saidBy: (seat: number, round: number) => Said | null): Reply =>
  (call) => {
    const said = saidBy(call.seat ?? 0, call.round)
    if (said === null) return `I would rather not say. ${marker(call)}`
    return JSON.stringify({ reasoning: `Because. ${marker(call)}`, answer: said[0], confidence: said[1] })
  }
const always = (said: readonly (Said | null)[]) => answers((seat) => said[seat] ?? null)
const divided = answers((seat) => [`Answer ${seat}`, 0.5])

const promptOf = ({ played }: Played, seat: number, round: number) => {
  const found = played.find(({ call }) => call.seat === seat && call.round === round)
  return found === undefined ? '' : promptText(found.prompt)
}
const verdictOf = (said: readonly (Said | null)[]) =>
  play(anInput('weighted-vote', said.length, { rounds: 1 }), always(said)).finish.verdict

describe('a weighted vote', () => {
  test.each([
    { n: 2, r: 1 },
    { n: 3, r: 2 },
    { n: 5, r: 4 },
  ])('takes n·(1 + r) calls while answers differ: n = $n, r = $r', ({ n, r }) => {
    const input = anInput('weighted-vote', n, { rounds: r })
    const game = play(input, divided)
    expect(game.played).toHaveLength(n * (1 + r))
    expect(maxCalls(input)).toBe(n * (1 + r))
    expect(game.batches).toEqual(Array(1 + r).fill(n))
    expect(game.finish.stopReason).toBe('fixed')
  })

  test('discusses only while answers differ', () => {
    const blind = play(anInput('weighted-vote', 4), always(Array(4).fill(['yes', 0.7])))
    expect(blind.played).toHaveLength(4)
    expect(blind.finish).toMatchObject({ stopReason: 'consensus', verdict: { decision: 'yes' } })

    const later = play(
      anInput('weighted-vote', 4),
      answers((seat, round) => [round < 3 ? `${seat}` : 'Yes.', 0.7]),
    )
    expect(later.played).toHaveLength(12)
    expect(later.finish).toMatchObject({ stopReason: 'consensus', verdict: { decision: 'Yes.' } })
  })

  test('stops when all that could be read are equal, but not for one alone', () => {
    const two = play(anInput('weighted-vote', 3), always([['yes', 0.7], null, ['Yes', 0.7]]))
    expect(two.played).toHaveLength(3)
    expect(two.finish).toMatchObject({ stopReason: 'consensus', verdict: { votes: { abstentions: 1 } } })

    const one = play(anInput('weighted-vote', 3, { rounds: 1 }), always([['yes', 0.7], null, null]))
    expect(one.played).toHaveLength(6)
    expect(one.finish.stopReason).toBe('fixed')
  })

  test('shows everybody all answers of the round before and nothing else', () => {
    const game = play(anInput('weighted-vote', 3, { rounds: 3 }), divided)
    const seats = [0, 1, 2]
    expect(seenBy(game)).toEqual(
      Object.fromEntries(
        seats.flatMap((seat) => [
          [`answer 1 by ${seat}`, []],
          ...[2, 3, 4].map((round) => [
            `discussion ${round} by ${seat}`,
            seats.map((other) => `seat ${other} in ${round - 1}`),
          ]),
        ]),
      ),
    )
    expect(foreignNamesIn(game)).toEqual([])
  })

  test('puts equal answers together with their counts, also the third group and who could not be read', () => {
    const said: (Said | null)[] = [['A', 0.9], ['B', 0.8], ['a.', 0.7], ['C', null], null, ['b', 0.6]]
    const game = play(anInput('weighted-vote', 6, { rounds: 1 }), always(said))
    const prompt = promptOf(game, 3, 2)
    const [, ...parts] = prompt.split(/^(?=Answer \d+ \(|No readable answer \()/m)
    const found = parts.map((part) => {
      const [, count] = /\((\d of 6)\):/.exec(part) ?? []
      return `${count}: ${[...part.matchAll(/⟦seat (\d)/g)]
        .map(([, seat]) => seat)
        .sort()
        .join()}`
    })
    expect(found.sort()).toEqual(['1 of 6: 3', '1 of 6: 4', '2 of 6: 0,2', '2 of 6: 1,5'])
    expect(prompt).toMatch(/Confidence: 0.9/)
    expect(prompt).toContain(`by="you, ${game.state.labels[3]}"`)
  })

  test('deals the groups in another order to each reader', () => {
    const game = play(anInput('weighted-vote', 8, { rounds: 1 }), divided)
    const orders = game.state.input.participants.map(({ seat }) =>
      [...promptOf(game, seat, 2).matchAll(/⟦seat (\d)/g)].map(([, other]) => other).join(),
    )
    expect(new Set(orders).size).toBeGreaterThan(5)
  })
})

test.each([
  [1, 1],
  [0.999, 0.8],
  [0.9, 0.8],
  [0.89, 0.5],
  [0.8, 0.5],
  [0.79, 0.3],
  [0.61, 0.3],
  [0.6, 0.1],
  [0, 0.1],
  [null, 0.1],
])('a confidence of %s weighs %s', (confidence, weight) => {
  expect(weightOfConfidence(confidence)).toBe(weight * 10)
})

describe('the verdict of a weighted vote', () => {
  test('is the heaviest answer: the reference of ReConcile', () => {
    expect(
      verdictOf([
        ['A', 0.95],
        ['B', 0.7],
        ['B', 0.75],
      ]),
    ).toMatchObject({
      decision: 'A',
      decidedBy: 'weighted-vote',
      votes: {
        counts: [
          { answer: 'A', votes: 1, weight: 0.8, confidence: 0.95 },
          { answer: 'B', votes: 2, weight: 0.6, confidence: 1.45 },
        ],
        abstentions: 0,
        seats: [
          { seat: 0, answer: 'A', confidence: 0.95 },
          { seat: 1, answer: 'B', confidence: 0.7 },
          { seat: 2, answer: 'B', confidence: 0.75 },
        ],
      },
      dissent: [{ text: expect.stringMatching(/^B: /) }, { text: expect.stringMatching(/^B: /) }],
    })
    expect(
      verdictOf([
        ['A', 0.85],
        ['B', 0.7],
        ['B', 0.75],
      ]),
    ).toMatchObject({
      decision: 'B',
      votes: {
        counts: [
          { answer: 'B', weight: 0.6 },
          { answer: 'A', weight: 0.5 },
        ],
      },
    })
  })

  test('an unreadable answer has no weight at all', () => {
    expect(verdictOf([['A', 0.5], null, ['B', 0.7]])).toMatchObject({
      decision: 'B',
      votes: {
        counts: [
          { answer: 'B', weight: 0.3 },
          { answer: 'A', weight: 0.1 },
        ],
        abstentions: 1,
        seats: [{ answer: 'A' }, { seat: 1, answer: null, confidence: null }, { answer: 'B' }],
      },
    })
  })

  test('a vote without confidence weighs as little as a guess', () => {
    expect(
      verdictOf([
        ['A', null],
        ['B', 0.61],
      ]),
    ).toMatchObject({
      decision: 'B',
      votes: { counts: [{ weight: 0.3 }, { answer: 'A', weight: 0.1, confidence: 0 }] },
    })
  })

  test('equal weight goes to more confidence, and what is still equal is a tie', () => {
    // Three tenths each; 0.1 + 0.1 + 0.1 is no 0.3 in binary.
    const three = Array<Said>(3).fill(['A', 0.1])
    expect(verdictOf([...three, ['B', 0.7]])).toMatchObject({ decision: 'B' })
    expect(
      verdictOf([
        ['B', 0.7],
        ['A', 0.65],
      ]),
    ).toMatchObject({ decision: 'B' })
    expect(
      verdictOf([
        ['A', 0.7],
        ['B', 0.7],
        ['C', 0.2],
      ]),
    ).toMatchObject({
      decision: 'Tie: A / B',
      dissent: [{ text: expect.stringMatching(/^C: /) }],
    })
  })

  test('of a three-way split keeps all three', () => {
    expect(
      verdictOf([
        ['A', 0.5],
        ['B', 0.95],
        ['C', 0.7],
      ]),
    ).toMatchObject({
      decision: 'B',
      votes: { counts: [{ answer: 'B' }, { answer: 'C' }, { answer: 'A' }] },
      dissent: [{}, {}],
    })
  })

  test('is undecided when nobody could be read, and none when nobody has spoken', () => {
    expect(verdictOf([null, null])).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { counts: [], abstentions: 2 },
    })
    expect(weightedVote.verdict(initialState(anInput('weighted-vote', 2)))).toBeNull()
  })
})
