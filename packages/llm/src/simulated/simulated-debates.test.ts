import { parseAnswer } from '@workbench/core/debate/answers/answers'
import { anInput, aSpeaker } from '@workbench/core/debate/testing/debate-builders'
import type { DebateInput } from '@workbench/core/models/debate'
import { describe, expect, test } from 'vitest'
import { played, wordsOfAnswer } from '../../testing/simulated-debate.ts'

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

describe.each(debates)('%s', (_, input) => {
  const { state, played: calls, finish } = played(input)

  test('is readable to the last answer, and marked as simulated in each of them', () => {
    for (const { call, result } of calls) {
      expect(result.text).toMatch(/^\[simulated\] \S/)
      const answer = parseAnswer(call.answer, result.text)
      expect(answer, call.key).not.toBeNull()
      if ('answer' in result) expect(result.answer, call.key).not.toBeNull()
      if (call.answer !== 'turn-with-stance') {
        for (const text of wordsOfAnswer(answer)) expect(text).toMatch(/^\[simulated\] \S/)
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
