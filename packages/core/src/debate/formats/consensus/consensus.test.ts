import { describe, expect, test } from 'vitest'
import { initialState } from '../../stages/enter-stage.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { anInput, type Played, play, promptText, type Reply } from '../../testing/debate-builders.ts'
import { foreignNamesIn, marker, seenBy } from '../../testing/visibility.ts'
import { consensus } from './consensus.ts'
import { shareOfAgreeingPairs } from './consensus-verdict.ts'

const answer = (said: string, reasoning = 'Because.', confidence: number | null = 0.5) =>
  JSON.stringify({ reasoning, answer: said, confidence })

/** Everybody answers otherwise, and marks the text. */
const divided: Reply = (call) =>
  call.answer === 'text' ? `Summed up ${marker(call)}` : answer(`Answer ${call.seat}`, marker(call))

const answers =
  (answerOf: (seat: number, round: number) => string | readonly [string, number | null] | null): Reply =>
  ({ seat, round, answer: kind }) => {
    if (kind === 'text') return 'Summed up.'
    const said = answerOf(seat ?? 0, round)
    if (said === null) return 'I would rather not say.'
    return typeof said === 'string' ? answer(said) : answer(said[0], 'Because.', said[1])
  }

const everybody = (count: number) => [...Array(count).keys()]
const promptOf = ({ played }: Played, seat: number | null, round: number) => {
  const found = played.find(({ call }) => call.seat === seat && call.round === round)
  return found === undefined ? '' : promptText(found.prompt)
}

describe('a consensus', () => {
  test.each([
    { n: 1, r: 3 },
    { n: 2, r: 1 },
    { n: 3, r: 2 },
    { n: 5, r: 4 },
  ])('takes n·r calls, and r − 1 for summaries: n = $n, r = $r', ({ n, r }) => {
    for (const summary of [false, true]) {
      const input = anInput('consensus', n, { rounds: r, formatOptions: { summary } })
      const calls = n * r + (summary ? r - 1 : 0)
      const game = play(input, divided)
      expect(game.played).toHaveLength(calls)
      expect(maxCalls(input)).toBe(calls)
      expect(game.finish.stopReason).toBe('fixed')
    }
  })

  test('shows everybody its own earlier answers and those of all others of the round before', () => {
    const game = play(anInput('consensus', 3, { rounds: 3 }), divided)
    const seats = everybody(3)
    const expected = Object.fromEntries(
      seats.flatMap((seat) => [
        [`answer 1 by ${seat}`, []],
        [`answer 2 by ${seat}`, seats.map((other) => `seat ${other} in 1`)],
        [`answer 3 by ${seat}`, [`seat ${seat} in 1`, ...seats.map((other) => `seat ${other} in 2`)].sort()],
      ]),
    )
    expect(seenBy(game)).toEqual(expected)
    expect(foreignNamesIn(game)).toEqual([])
    expect(game.batches).toEqual([3, 3, 3])
    expect(game.state.turns.at(-1)?.sees).toEqual([2, 3, 4, 5])
  })

  test('with a summary shows everybody its own answers and the summary, and the summariser no names', () => {
    const game = play(anInput('consensus', 3, { rounds: 3, formatOptions: { summary: true } }), divided)
    const seats = everybody(3)
    expect(seenBy(game)).toEqual(
      Object.fromEntries([
        ...seats.flatMap((seat) => [
          [`answer 1 by ${seat}`, []],
          [`answer 2 by ${seat}`, [`seat ${seat} in 1`, 'summariser in 1']],
          [`answer 3 by ${seat}`, [`seat ${seat} in 1`, `seat ${seat} in 2`, 'summariser in 2']],
        ]),
        ...[1, 2].map((round) => [
          `summary-of-answers ${round} by summariser`,
          seats.map((seat) => `seat ${seat} in ${round}`),
        ]),
      ]),
    )
    expect(foreignNamesIn(game)).toEqual([])
    expect(promptOf(game, null, 1)).not.toContain('Participant ')
  })

  test('says openly that there is no summary when the summariser refused', () => {
    const input = anInput('consensus', 2, { formatOptions: { summary: true } })
    const game = play(input, (call, state) =>
      call.answer === 'text' ? { text: 'I can not do that.', refused: true } : divided(call, state),
    )
    expect(promptOf(game, 0, 2)).toContain('(no summary of the other answers was given)')
    expect(promptOf(game, 0, 2)).not.toContain('I can not do that.')
  })

  test.each([1, 2, 3])('in a ring shows everybody %i others, who are seen as often', (neighbours) => {
    const input = anInput('consensus', 6, { formatOptions: { neighbours } })
    const game = play(input, divided)
    const timesSeen = new Map<number, number>()
    for (const { seat, round, sees = [] } of game.state.turns) {
      if (round === 1) continue
      const others = sees.filter((index) => index !== seat)
      expect(others).toHaveLength(neighbours)
      expect(seenBy(game)[`answer 2 by ${seat}`]).toEqual(sees.map((index) => `seat ${index} in 1`))
      for (const other of others) timesSeen.set(other, (timesSeen.get(other) ?? 0) + 1)
    }
    expect([...timesSeen.values()]).toEqual(Array(6).fill(neighbours))
  })

  test('deals the ring by the seed', () => {
    const ring = (seed: number) =>
      play(anInput('consensus', 9, { seed, formatOptions: { neighbours: 2 } }), divided).state.turns.map(
        ({ sees }) => sees,
      )
    expect(ring(1)).toEqual(ring(1))
    expect(ring(1)).not.toEqual(ring(2))
  })

  test('hides names unless it is told not to, and marks own answers', () => {
    const game = play(anInput('consensus', 3), divided)
    const [a, b, c] = game.state.labels
    const prompt = promptOf(game, 1, 2)
    expect(prompt).toContain(`by="${a}"`)
    expect(prompt).toContain(`by="you, ${b}"`)
    expect(prompt).toContain(`by="${c}"`)

    const open = play(anInput('consensus', 2, { formatOptions: { anonymous: false } }), divided)
    expect(promptOf(open, 0, 2)).toContain('by="Persona1 (seat 1)"')
  })

  test('deals the others in another order to each reader', () => {
    const game = play(anInput('consensus', 8), divided)
    const orders = everybody(8).map((seat) =>
      [...promptOf(game, seat, 2).matchAll(/⟦seat (\d)/g)]
        .map(([, other]) => Number(other))
        .filter((other) => other !== seat)
        .map((other) => (other > seat ? other - 1 : other))
        .join(),
    )
    expect(new Set(orders).size).toBeGreaterThan(5)
  })

  test('quotes what an answer says, not the JSON it was written in', () => {
    const prompt = promptOf(play(anInput('consensus', 2), divided), 0, 2)
    expect(prompt).toContain('Answer: Answer 1')
    expect(prompt).not.toContain('"answer":"Answer 1"')
  })

  test('says in words how ready to adopt the views of others', () => {
    const wordsFor = (agreement: number) =>
      promptOf(play(anInput('consensus', 2, { formatOptions: { agreement } }), divided), 0, 2)
    expect(wordsFor(0)).toContain('Do not adopt the views of others')
    expect(wordsFor(2)).toContain('Be slow to adopt')
    expect(wordsFor(5)).toContain("Weigh others' views like your own")
    expect(wordsFor(9)).toContain('Be ready to adopt')
    expect(wordsFor(10)).toContain('Adopt the view that most others hold. (10 of 10)')
    expect(promptOf(play(anInput('consensus', 2), divided), 0, 1)).not.toContain('of 10)')
  })

  test('with one participant is a self-check: no others are mentioned, and one answer is no consensus', () => {
    const game = play(
      anInput('consensus', 1, { rounds: 3 }),
      answers(() => 'Yes'),
    )
    expect(game.played).toHaveLength(3)
    expect(game.finish.stopReason).toBe('fixed')
    expect(promptOf(game, 0, 2)).toContain('Look for mistakes in it')
    expect(promptOf(game, 0, 2)).not.toMatch(/Several participants|what others answered|of 10\)/)
    expect(game.finish.verdict?.decision).toBe('Yes')
  })
})

describe('a consensus ends early', () => {
  const converging = answers((seat, round) => (round === 1 ? `Answer ${seat}` : 'the Same.'))

  test('once all give one answer, before a summary of it is bought', () => {
    for (const summary of [false, true]) {
      const game = play(anInput('consensus', 3, { rounds: 5, formatOptions: { summary } }), converging)
      expect(game.played).toHaveLength(6 + (summary ? 1 : 0))
      expect(game.finish).toMatchObject({ stopReason: 'consensus', verdict: { decision: 'the Same.' } })
    }
  })

  test('never when it is told not to', () => {
    const input = anInput('consensus', 3, { rounds: 5, formatOptions: { stopOnUnanimity: false } })
    const game = play(input, converging)
    expect(game.played).toHaveLength(15)
    expect(game.finish.stopReason).toBe('fixed')
  })

  test('not while somebody could not be read', () => {
    const game = play(
      anInput('consensus', 3, { rounds: 3 }),
      answers((seat, round) => (seat === 2 && round === 1 ? null : 'Yes')),
    )
    expect(game.played).toHaveLength(6)
    expect(game.finish.stopReason).toBe('consensus')
  })
})

describe('the verdict of a consensus', () => {
  const verdictOf = (n: number, reply: Reply, rounds = 2) =>
    play(anInput('consensus', n, { rounds }), reply).finish.verdict

  test('is the most frequent of the last answers, however they are spelled', () => {
    const verdict = verdictOf(
      5,
      answers((seat, round) => (round === 1 ? 'Never' : ['Yes', 'yes.', 'No', 'The yes', 'no'][seat]) ?? ''),
    )
    // All said "Never" at first, which ends it; so they have to differ there, too.
    expect(verdict?.decision).toBe('Never')

    const later = verdictOf(
      5,
      answers((seat, round) =>
        round === 1 ? `${seat}` : (['Yes', 'yes.', 'No', 'The yes', 'no'][seat] ?? ''),
      ),
    )
    expect(later).toMatchObject({
      decision: 'Yes',
      rationale: 'Because.',
      decidedBy: 'vote',
      votes: {
        counts: [
          { answer: 'Yes', votes: 3, confidence: 1.5 },
          { answer: 'No', votes: 2, confidence: 1 },
        ],
        abstentions: 0,
      },
      dissent: [{ text: 'No: Because.' }, { text: 'no: Because.' }],
      scores: { agreementByRound: [0, 0.4] },
    })
  })

  test('a tie goes to the higher summed confidence, whoever was seen first', () => {
    const reply = answers((seat) => (seat < 2 ? ['A', 0.4] : ['B', 0.45]))
    expect(verdictOf(4, reply)).toMatchObject({ decision: 'B' })
  })

  test('what is still equal is a tie', () => {
    const verdict = verdictOf(
      4,
      answers((seat) => (seat < 2 ? 'A' : 'B')),
    )
    expect(verdict).toMatchObject({ decision: 'Tie: A / B', decidedBy: 'vote', dissent: [] })
  })

  test('of a three-way split keeps every answer', () => {
    const verdict = verdictOf(
      3,
      answers(
        (seat) =>
          [
            ['A', 0.5],
            ['B', 0.9],
            ['C', 0.7],
          ][seat] as [string, number],
      ),
    )
    expect(verdict).toMatchObject({
      decision: 'B',
      votes: { counts: [{ answer: 'B' }, { answer: 'C' }, { answer: 'A' }] },
      dissent: [{ text: 'C: Because.' }, { text: 'A: Because.' }],
      scores: { agreementByRound: [0, 0] },
    })
  })

  test('counts who could not be read as abstentions, also who could be before', () => {
    const verdict = verdictOf(
      4,
      answers((seat, round) => (seat === 0 && round === 2 ? null : seat === 3 ? null : `${seat}`)),
    )
    expect(verdict?.votes).toMatchObject({
      counts: [{ votes: 1 }, { votes: 1 }],
      abstentions: 2,
      seats: [
        { seat: 0, answer: null, confidence: null },
        { seat: 1, answer: '1', confidence: 0.5 },
        { seat: 2, answer: '2', confidence: 0.5 },
        { seat: 3, answer: null, confidence: null },
      ],
    })
  })

  test('is undecided when nobody could be read, and none when nobody has spoken', () => {
    expect(
      verdictOf(
        2,
        answers(() => null),
      ),
    ).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { counts: [], abstentions: 2 },
      scores: { agreementByRound: [null, null] },
    })
    expect(consensus.verdict(initialState(anInput('consensus', 2)))).toBeNull()
  })

  test('agreement is the share of pairs that give one answer', () => {
    const ballots = (...given: string[]) => given.map((said) => ({ answer: said, confidence: null }))
    expect(shareOfAgreeingPairs(ballots('a', 'A.', 'b'))).toBeCloseTo(1 / 3, 12)
    expect(shareOfAgreeingPairs(ballots('a', 'a'))).toBe(1)
    expect(shareOfAgreeingPairs(ballots('a'))).toBeNull()
  })
})

test('neighbours that nobody has, or that a summary leaves unseen, are refused', () => {
  const faults = (n: number, formatOptions: object) =>
    consensus.problemsWith?.({ ...anInput('consensus', n), formatOptions: { ...formatOptions } })
  expect(faults(3, { neighbours: 2 })).toEqual([])
  expect(faults(3, { neighbours: 3 })).toMatchObject([{ path: ['formatOptions', 'neighbours'] }])
  expect(faults(3, { neighbours: 2, summary: true })).toMatchObject([
    { path: ['formatOptions', 'neighbours'] },
  ])
  expect(faults(3, { summary: true })).toEqual([])
})
