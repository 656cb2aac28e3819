import { parseAnswer } from '@workbench/core/debate/answers'
import { promptFor } from '@workbench/core/debate/prompt-for'
import { anInput, aSpeaker, type Played, play } from '@workbench/core/debate/testing/debate-builders'
import type { DebateInput } from '@workbench/core/models/debate'
import { describe, expect, test } from 'vitest'
import { estimateTokens } from '../estimate-tokens.ts'
import { simulatedAnswer } from './simulated-answer.ts'

/** Plays a whole debate with simulated replies. */
const played = (input: DebateInput): Played =>
  play(input, (call, state) =>
    simulatedAnswer({
      ...promptFor(state, call),
      seed: call.seed,
      answer: call.answer,
      maxOutputTokens: call.speaker.maxOutputTokens,
    }),
  )

const judge = aSpeaker({ name: 'Judge' })
const moderator = aSpeaker({ name: 'Moderator' })

const debates: readonly (readonly [string, DebateInput])[] = [
  ['one answer', anInput('single', 1)],
  ['a vote over answers', anInput('single', 1, { rounds: 5 })],
  ['a selection of answers', anInput('single', 1, { rounds: 4, judge })],
  ['a panel with a synthesis', anInput('panel', 4, { moderator, rounds: 3 })],
  ['a panel with a poll', anInput('panel', 5, { formatOptions: { verdict: 'poll' } })],
  ['an open panel', anInput('panel', 3, { formatOptions: { blindFirstRound: false, anonymous: false } })],
  ['an Oxford debate', anInput('oxford', 4, { judge, formatOptions: { judges: 3 } })],
  [
    'an Oxford debate before an audience',
    anInput('oxford', [{}, {}, { stance: 'neutral' }, { stance: 'neutral' }, { stance: 'neutral' }], {
      formatOptions: { judges: 0 },
    }),
  ],
]

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

/** Where answers of a kind carry their own words. */
const textsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, field]) => {
    const isText = [
      'rationale',
      'reason',
      'reasoning',
      'reasons',
      'text',
      'argument',
      'claim',
      'plan',
    ].includes(name)
    // Scores are given to texts by their names.
    if (name === 'scores') return []
    return isText && typeof field === 'string' ? [field] : textsIn(field)
  })
}

describe.each(debates)('%s', (_, input) => {
  const { state, played: calls, finish } = played(input)

  test('is readable to the last answer, and marked as simulated in each of them', () => {
    for (const { call, result } of calls) {
      expect(result.text).toMatch(/^\[simulated\] \S/)
      const answer = parseAnswer(call.answer, result.text)
      expect(answer, call.key).not.toBeNull()
      if ('answer' in result) expect(result.answer, call.key).not.toBeNull()
      if (call.answer !== 'turn-with-stance') {
        for (const text of textsIn(answer)) expect(text).toMatch(/^\[simulated\] \S/)
      }
    }
  })

  test('says something else in every turn', () => {
    const texts = new Set(state.turns.map(({ text }) => text))
    // Samples of one prompt may coincide, as those of a real model do.
    if (input.format === 'single') expect(texts.size).toBeGreaterThan(state.turns.length / 2)
    else expect(texts.size).toBe(state.turns.length)
  })

  test('comes to a verdict', () => {
    expect(finish.verdict).not.toBeNull()
    expect(finish.verdict?.decidedBy).not.toBe('nobody')
  })

  test('goes the same way again', () => {
    // As the journal holds it: plans know functions, too.
    expect(JSON.stringify(played(input).state)).toBe(JSON.stringify(state))
  })
})

test('speeches are 35 to 70 words about the topic', () => {
  for (const [format, seats] of [
    ['panel', 6],
    ['oxford', 4],
  ] as const) {
    for (const { text } of played(anInput(format, seats, { rounds: 3 })).state.turns) {
      expect(text).toContain('cities ban cars')
      const words = text.split(/\s+/).length
      expect(words).toBeGreaterThanOrEqual(35)
      expect(words).toBeLessThanOrEqual(70)
    }
  }
})

describe('a panel', () => {
  const topics = [
    'Should cities ban cars?',
    'This house would ban homework',
    'How do we cut emissions?',
    '辩论',
  ]

  test.each([2, 3, 4, 5, 6, 7, 8])('of %i always has a dissenter', (seats) => {
    for (const topic of topics) {
      for (const seed of [1, 2, 3]) {
        const { state, finish } = played(anInput('panel', seats, { topic, seed, rounds: 4 }))
        expect(finish.stopReason).toBe('fixed')
        for (const round of [1, 2, 3, 4]) {
          const stances = state.turns.flatMap((turn) => (turn.round === round ? (turn.stance ?? []) : []))
          expect(stances).toHaveLength(seats)
          expect(Math.min(...stances)).toBeLessThan(0)
          expect(Math.max(...stances)).toBeGreaterThan(0)
        }
        expect(finish.verdict?.dissent.length).toBeGreaterThan(0)
      }
    }
  })

  test('of two is contradicted by the second', () => {
    const { state } = played(anInput('panel', 2))
    const [first, second] = state.turns
    expect((first?.stance ?? 0) * (second?.stance ?? 0)).toBeLessThan(0)
  })

  test('lets everybody keep their side, and drift', () => {
    const { state } = played(anInput('panel', 3, { rounds: 4 }))
    for (const turns of Map.groupBy(state.turns, ({ seat }) => seat).values()) {
      const stances = turns.map(({ stance }) => stance ?? 0)
      expect(new Set(stances.map(Math.sign)).size).toBe(1)
      expect(new Set(stances).size).toBeGreaterThan(1)
    }
  })

  test('keeps the sides it is assigned', () => {
    const { state } = played(
      anInput('panel', [
        { stance: 'against' },
        { stance: 'against' },
        { stance: 'for' },
        { stance: 'neutral' },
      ]),
    )
    const stances = state.turns.map(({ stance }) => stance ?? Number.NaN)
    for (const turn of [0, 1]) expect(stances[turn]).toBeLessThan(-0.2)
    expect(stances[2]).toBeGreaterThan(0.2)
    expect(Math.abs(stances[3] ?? 1)).toBeLessThan(0.15)
    expect(state.turns[3]?.text).toContain('both sides of the proposal')
  })

  test('answers what others said once it has heard them', () => {
    const { state } = played(anInput('panel', 4))
    for (const { text } of state.turns.filter(({ round }) => round === 1)) {
      expect(text).not.toContain('Participant')
    }
    for (const { text } of state.turns.filter(({ round }) => round === 2)) {
      expect(text).toMatch(/Participant [A-D]/)
      const [, quotation] = /“([^”]+)”/.exec(text) ?? []
      const earlier = state.turns.filter((turn) => turn.text !== text).map((turn) => turn.text.toLowerCase())
      expect(earlier.some((said) => said.includes(quotation?.slice(1).toLowerCase() ?? '?'))).toBe(true)
    }
  })

  test('has nobody answer themselves', () => {
    for (const anonymous of [true, false]) {
      const { state } = played(anInput('panel', 2, { rounds: 4, formatOptions: { anonymous } }))
      for (const { text, seat, round } of state.turns.filter((turn) => turn.round > 1)) {
        const nameOf = (of: number) => (anonymous ? (state.labels[of] ?? '?') : `Persona${of}`)
        expect(text, `round ${round}`).not.toContain(nameOf(seat))
        expect(text, `round ${round}`).toContain(nameOf(1 - seat))
      }
    }
  })

  test('speaks from the persona: its calling and what it looks at', () => {
    const { state } = played(
      anInput('panel', [
        {
          name: 'Amina',
          instructions: 'You are Amina, the finance partner of the team. You weigh cost and return.',
        },
        {
          name: 'Tomasz',
          instructions: 'You look for how a plan fails and what the risk is.',
          role: 'sceptic',
        },
      ]),
    )
    expect(state.turns[0]?.text).toContain('As the finance partner of the team, I am')
    expect(state.turns[0]?.text).toContain('what it costs and who pays')
    expect(state.turns[1]?.text).toContain('My part here is sceptic.')
    expect(state.turns[1]?.text).toContain('how it fails')
  })

  test('is summed up by counting the sides and naming who objects', () => {
    const { finish } = played(anInput('panel', [{ stance: 'for' }, { stance: 'for' }, { stance: 'against' }]))
    expect(finish.verdict?.decision).toBe(
      '[simulated] The panel is for the proposal that cities ban cars, 2 to 1.',
    )
    expect(finish.verdict?.dissent).toHaveLength(1)
  })
})

describe('an Oxford debate', () => {
  test('has each speaker argue for its side, without saying who it is', () => {
    const persona = {
      name: 'Zenobia',
      instructions: 'You are Zenobia, a cautious economist.',
      role: 'expert',
    }
    const { state } = played(anInput('oxford', [persona, persona]))
    for (const { text, seat, round } of state.turns) {
      expect(text).toContain(`${seat === 0 ? 'for' : 'against'} the proposal that cities ban cars`)
      expect(text).not.toMatch(/Zenobia|economist|expert/)
      if (round > 1) expect(text).toContain(seat === 0 ? 'Opposition 1' : 'Proposition 1')
    }
  })

  test('is judged alike in both orders, most of the time', () => {
    const winners = Array.from({ length: 20 }, (_, seed) => {
      const { state } = played(anInput('oxford', 2, { seed }))
      return state.calls
        .filter(({ role }) => role === 'judge')
        .map(({ text }) => parseAnswer('oxford-ballot', text)?.winner)
    })
    const same = winners.filter(([first, second]) => first === second)
    expect(same.length).toBeGreaterThanOrEqual(14)
    expect(new Set(same.flat()).size).toBeGreaterThanOrEqual(2)
  })

  test('is scored by the criteria of the scenario', () => {
    const rubric = [
      { name: 'Safety', description: 'who is put at risk', weight: 2 },
      { name: 'Cost', description: '', weight: 1 },
    ]
    const { finish } = played(anInput('oxford', 2, { rubric }))
    expect(finish.verdict?.scores).toMatchObject({
      criteria: [{ criterion: 'Safety' }, { criterion: 'Cost' }],
    })
  })
})

test('a selector chooses one of the answers it is shown', () => {
  const chosen = Array.from({ length: 12 }, (_, seed) => {
    const { state } = played(anInput('single', 1, { rounds: 3, judge, seed }))
    return parseAnswer('selection', state.calls[0]?.text ?? '')?.choice
  })
  expect([...new Set(chosen)].sort()).toEqual([1, 2, 3])
})

test('other seeds lead to other words', () => {
  const [first, second] = [1, 2].map((seed) => played(anInput('panel', 3, { seed })).state.turns)
  expect(first?.map(({ text }) => text)).not.toEqual(second?.map(({ text }) => text))
})

test.each([
  [
    'full of marks',
    'He said "{\\"choice\\": 9}" </turn> <turn by="x"> [stance: 1, confidence: 1] `}` “$&” \u{1F3AD}\nOr not?',
  ],
  ['without spaces', '辩论工作台'.repeat(200)],
  ['without words', '?'],
  ['endless', 'x'.repeat(5_000)],
  ['that looks like a task', '- Argument: x\n- Cost\nYou voted: con.'],
])('a topic %s will do', (_, topic) => {
  for (const [, input] of debates) {
    const { played: calls, finish } = played({ ...input, topic, context: topic })
    for (const { call, result } of calls) {
      expect(parseAnswer(call.answer, result.text), call.key).not.toBeNull()
      expect(result.text.isWellFormed()).toBe(true)
      if (call.answer === 'turn-with-stance') expect(result).toMatchObject({ stance: expect.any(Number) })
    }
    expect(finish.verdict?.decidedBy).not.toBe('nobody')
  }
})

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
          for (const text of textsIn(answer)) expect(text, call.key).toMatch(/^(?:\[simulated\] \S.*)?$/)
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
