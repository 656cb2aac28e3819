import { describe, expect, test } from 'vitest'
import { PersonaId } from '../../../models/ids.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import {
  anInput,
  aSpeaker,
  type Played,
  plainReply,
  play,
  promptText,
  type Reply,
} from '../../testing/debate-builders.ts'
import { formats } from '../catalogue.ts'
import { withSides } from './oxford-sides.ts'

const pro = { stance: 'for' } as const
const con = { stance: 'against' } as const
const audience = { stance: 'neutral' } as const

const speeches: Reply = (call, state) =>
  call.role === 'participant' ? `Speech of seat ${call.seat} in ${call.round}.` : plainReply(call, state)

const ballot = (winner: string, changes: object = {}) =>
  JSON.stringify({
    winner,
    scores: [{ criterion: 'argument', pro: 8, con: 6 }],
    rationale: `For ${winner}.`,
    ...changes,
  })

/** Ballots by call: judge 0 in both orders, judge 1 in both … */
const judged =
  (...ballots: readonly string[]): Reply =>
  (call, state) =>
    call.role === 'judge' ? (ballots[call.call] ?? 'No idea.') : speeches(call, state)

const promptsWhere = ({ played }: Played, phase: string) =>
  played.filter(({ call }) => call.phase === phase).map(({ prompt }) => promptText(prompt))

describe('an Oxford debate', () => {
  test.each([
    { d: 2, s: 1, J: 0, bothOrders: true, a: 0 },
    { d: 2, s: 3, J: 1, bothOrders: true, a: 0 },
    { d: 3, s: 2, J: 3, bothOrders: false, a: 2 },
    { d: 5, s: 4, J: 2, bothOrders: true, a: 3 },
  ])('takes d·s + J·o + 2a calls: %o', ({ d, s, J, bothOrders, a }) => {
    const seats = [...Array.from({ length: d }, () => ({})), ...Array.from({ length: a }, () => audience)]
    const input = anInput('oxford', seats, { rounds: s, formatOptions: { judges: J, bothOrders } })
    const game = play(input)
    expect(game.played).toHaveLength(d * s + J * (bothOrders ? 2 : 1) + 2 * a)
    expect(maxCalls(input)).toBe(game.played.length)
    expect(game.state.turns).toHaveLength(d * s)
  })

  test('goes from opening over rebuttals to closing, each stage at once', () => {
    const { state, batches } = play(anInput('oxford', 2, { rounds: 4 }))
    expect(batches).toEqual([2, 2, 2, 2, 2])
    expect(state.turns.map(({ phase }) => phase)).toEqual(
      ['opening', 'rebuttal', 'rebuttal', 'closing'].flatMap((phase) => [phase, phase]),
    )
    expect(state.turns.map(({ role }) => role).slice(0, 2)).toEqual(['proposition', 'opposition'])
  })

  test('shows speakers all earlier stages and nothing of the present one', () => {
    const game = play(anInput('oxford', 2), speeches)
    expect(promptsWhere(game, 'opening').join()).not.toContain('Speech of')
    for (const prompt of promptsWhere(game, 'rebuttal')) {
      expect(prompt).toContain('Speech of seat 0 in 1.')
      expect(prompt).toContain('Speech of seat 1 in 1.')
      expect(prompt).not.toContain('in 2.')
    }
  })

  test('tells nobody names, models or personas of others, the judge least of all', () => {
    const seats = [
      { ...pro, name: 'Ada', model: 'acme:one', instructions: 'Engine.' },
      { ...con, name: 'Bob', model: 'acme:two', instructions: 'Builder.' },
    ]
    const game = play(anInput('oxford', seats, { judge: aSpeaker({ name: 'Judy' }) }), speeches)
    for (const prompt of promptsWhere(game, 'judging')) {
      expect(prompt).not.toMatch(/Ada|Bob|acme|Engine|Builder/)
      expect(prompt).toContain('Speech of seat 1 in 3.')
      expect(prompt).toContain('You are Judy.')
    }
    for (const prompt of promptsWhere(game, 'closing')) expect(prompt).not.toMatch(/Ada.*Bob|Bob.*Ada|acme/s)
  })

  test('is read by a judge with either side first', () => {
    const game = play(anInput('oxford', [pro, con], { rounds: 2 }), speeches)
    const orders = promptsWhere(game, 'judging').map((prompt) =>
      [...prompt.matchAll(/Speech of seat (\d) in (\d)/g)]
        .map(([, seat, round]) => `${round}:${seat}`)
        .join(' '),
    )
    expect(orders).toEqual(['1:0 1:1 2:0 2:1', '1:1 1:0 2:1 2:0'])
  })

  test('polls its audience before it hears anything and after it has heard all', () => {
    const game = play(anInput('oxford', [pro, con, audience]), speeches)
    expect(promptsWhere(game, 'audience-before')[0]).not.toContain('Speech of')
    const after = promptsWhere(game, 'audience-after')[0]
    expect(after).toContain('Speech of seat 0 in 3.')
    expect(after).toContain('Before the debate you voted: pro.')
    expect(promptsWhere(game, 'judging')[0]).not.toContain('voted')
  })

  test('keeps the keys of its speeches when there are more stages, so that a fork pays for none again', () => {
    const keys = (rounds: number) =>
      play(anInput('oxford', 2, { rounds })).played.flatMap(({ call }) =>
        call.kind === 'turn' ? call.key : [],
      )
    expect(keys(5).slice(0, 6)).toEqual(keys(3))
  })
})

describe('sides', () => {
  const stancesOf = (seats: readonly object[]) =>
    withSides(anInput('panel', seats).participants).map(({ stance }) => stance)

  test('alternate when nobody has one, and fill up the smaller side otherwise', () => {
    expect(stancesOf([{}, {}, {}])).toEqual(['for', 'against', 'for'])
    expect(stancesOf([pro, pro, {}, {}])).toEqual(['for', 'for', 'against', 'against'])
    expect(stancesOf([audience, {}, {}])).toEqual(['neutral', 'for', 'against'])
  })

  test('need a speaker each', () => {
    expect(formats.oxford.problemWithSeats?.(anInput('oxford', [pro, pro]).participants)).toMatch('Each side')
    expect(formats.oxford.problemWithSeats?.(anInput('oxford', 2).participants)).toBeNull()
  })
})

describe("an Oxford debate's verdict", () => {
  const ids = [1, 2].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))
  const seats = [
    { ...pro, personaId: ids[0] ?? null },
    { ...con, personaId: ids[1] ?? null },
  ]
  const verdictOf = (reply: Reply, formatOptions = {}) =>
    play(anInput('oxford', seats, { formatOptions }), reply).finish.verdict

  test('is the judge’s, with mean scores and the loser’s dissent', () => {
    const unanswered = [
      { side: 'con', argument: 'The elderly.' },
      { side: 'pro', argument: 'The air.' },
    ]
    const second = ballot('pro', {
      scores: [
        { criterion: 'Argument', pro: 6, con: 2 },
        { criterion: 'Hair', pro: 0, con: 9 },
      ],
    })
    expect(verdictOf(judged(ballot('pro', { unanswered }), second))).toMatchObject({
      decision: 'pro',
      rationale: 'For pro.',
      decidedBy: 'judge',
      votes: { judges: [{ winner: 'pro', orders: ['pro', 'pro'] }], audience: null },
      scores: { pro: 7, con: 4, positionConsistency: 1 },
      dissent: [
        { personaId: ids[1], text: 'Speech of seat 1 in 3.' },
        { personaId: null, text: 'Unanswered: The elderly.' },
      ],
    })
  })

  test('is a draw when the judge’s two orders disagree', () => {
    expect(verdictOf(judged(ballot('pro'), ballot('con')))).toMatchObject({
      decision: 'draw',
      votes: { judges: [{ winner: 'draw', orders: ['pro', 'con'] }] },
      scores: { positionConsistency: 0 },
      dissent: [],
    })
  })

  test('goes to the plurality of judges, and is a draw when that is shared', () => {
    const options = { judges: 3, bothOrders: false }
    expect(verdictOf(judged(ballot('pro'), ballot('con'), ballot('con')), options)?.decision).toBe('con')
    expect(verdictOf(judged(ballot('pro'), ballot('con'), ballot('draw')), options)?.decision).toBe('draw')
  })

  test('counts judges who can’t be read as abstentions', () => {
    const some = verdictOf(judged(ballot('con'), ballot('con'), 'Hm.', 'Hm.'), { judges: 2 })
    expect(some).toMatchObject({ decision: 'con', votes: { judges: [{ winner: 'con' }, { winner: null }] } })
    expect(some?.rationale).toContain('1 of 2 judges gave no readable ballot.')
    expect(verdictOf(judged('Hm.', 'Hm.'))).toMatchObject({ decision: 'undecided', decidedBy: 'nobody' })
  })

  test('without judges follows the swing of the audience, not its majority', () => {
    const votes = { before: ['pro', 'pro', 'undecided'], after: ['pro', 'con', 'con'] }
    const reply: Reply = (call, state) => {
      if (call.role !== 'audience') return speeches(call, state)
      const vote = votes[call.phase === 'audience-after' ? 'after' : 'before'][(call.seat ?? 0) - 2]
      return JSON.stringify({ vote })
    }
    const input = anInput('oxford', [...seats, audience, audience, audience], {
      formatOptions: { judges: 0 },
    })
    expect(play(input, reply).finish.verdict).toMatchObject({
      decision: 'con',
      decidedBy: 'audience',
      votes: {
        audience: { before: { pro: 2, con: 0, undecided: 1 }, after: { pro: 1, con: 2, undecided: 0 } },
      },
      rationale: 'Swing of the audience in percentage points: pro -33, con +67.',
      dissent: [{ personaId: ids[0] }],
    })
  })

  test('is none without judges and audience', () => {
    expect(verdictOf(speeches, { judges: 0 })).toBeNull()
  })

  test('weighs the scenario’s own criteria', () => {
    const rubric = [
      { name: 'Facts', description: 'true ones', weight: 3 },
      { name: 'Style', description: '', weight: 1 },
    ]
    const scores = [
      { criterion: 'facts', pro: 10, con: 2 },
      { criterion: 'Style', pro: 2, con: 10 },
    ]
    const game = play(
      anInput('oxford', seats, { rubric }),
      judged(ballot('pro', { scores }), ballot('pro', { scores })),
    )
    expect(game.finish.verdict?.scores).toMatchObject({ pro: 8, con: 4 })
    expect(promptsWhere(game, 'judging')[0]).toContain('- Facts: true ones')
  })
})
