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

const stances =
  (stanceOf: (seat: number, round: number) => number): Reply =>
  (call, state) =>
    call.answer === 'turn-with-stance'
      ? `Said by ${call.seat} in ${call.round}.\n[stance: ${stanceOf(call.seat ?? 0, call.round)}, confidence: 0.5]`
      : plainReply(call, state)

const divided = stances((seat) => (seat % 2 === 0 ? 0.9 : -0.9))

const promptsOf = ({ played }: Played, phase: string, round: number) =>
  played
    .filter(({ call }) => call.phase === phase && call.round === round)
    .map(({ prompt }) => promptText(prompt))

describe('a panel', () => {
  test.each([
    { n: 1, r: 1 },
    { n: 2, r: 1 },
    { n: 3, r: 2 },
    { n: 5, r: 4 },
  ])('takes n·r calls and those of moderator and verdict: n = $n, r = $r', ({ n, r }) => {
    for (const [verdict, closing] of [
      ['synthesis', 1],
      ['poll', n],
      ['none', 0],
    ] as const) {
      for (const moderator of [null, aSpeaker()]) {
        for (const blindFirstRound of [true, false]) {
          const input = anInput('panel', n, {
            rounds: r,
            moderator,
            formatOptions: { verdict, blindFirstRound },
          })
          const calls = n * r + (moderator ? r : 0) + closing
          expect(play(input, divided).played).toHaveLength(calls)
          expect(maxCalls(input)).toBe(calls)
        }
      }
    }
  })

  test('speaks blind and all at once, then one by one, each round begun by the next seat', () => {
    const { state, batches } = play(anInput('panel', 3, { rounds: 3 }), divided)
    expect(batches).toEqual([3, 1, 1, 1, 1, 1, 1, 1])
    expect(state.turns.map(({ seat }) => seat)).toEqual([0, 1, 2, 1, 2, 0, 2, 0, 1])
    expect(state.turns.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(state.turns.map(({ phase }) => phase).slice(2, 4)).toEqual(['opening', 'discussion'])
  })

  test('shows nobody anything of the first round while it is spoken', () => {
    for (const prompt of promptsOf(play(anInput('panel', 3), divided), 'opening', 1)) {
      expect(prompt).not.toContain('Said by')
    }
  })

  test('shows the whole transcript so far in later rounds', () => {
    const [first, second] = promptsOf(play(anInput('panel', 3), divided), 'discussion', 2)
    for (const seat of [0, 1, 2]) expect(first).toContain(`Said by ${seat} in 1.`)
    expect(first).not.toContain('in 2.')
    expect(second).toContain('Said by 1 in 2.')
    expect(second).not.toContain('Said by 2 in 2.')
  })

  test('without a blind round lets even the first round hear those before', () => {
    const input = anInput('panel', 3, { rounds: 1, formatOptions: { blindFirstRound: false } })
    const prompts = promptsOf(play(input, divided), 'discussion', 1)
    expect(prompts[0]).not.toContain('Said by')
    expect(prompts[2]).toContain('Said by 1 in 1.')
  })

  test('hides names, roles and stances of peers, and marks own turns', () => {
    const seats = [{ role: 'sceptic' }, { role: 'optimist' }, { role: 'lawyer' }]
    const game = play(anInput('panel', seats), divided)
    const asked = game.played.find(({ call }) => call.seat === 1 && call.round === 2)
    const prompt = promptText(asked?.prompt ?? { system: '', messages: [] })
    expect(prompt).toContain('You are Persona1.')
    expect(prompt).not.toMatch(/Persona[02]/)
    expect(prompt).not.toMatch(/sceptic|lawyer|stance: 0\.9/)
    const [a, b, c] = game.state.labels
    expect(prompt).toContain(`by="${a}"`)
    expect(prompt).toContain(`by="you, ${b}"`)
    expect(prompt).toContain(`by="${c}"`)
  })

  test('deals the same labels for the same seed and others for another', () => {
    const labels = (seed: number) => play(anInput('panel', 6, { seed }), divided).state.labels
    expect(labels(1)).toEqual(labels(1))
    expect(labels(1)).not.toEqual(labels(2))
    expect([...labels(1)].sort()).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((letter) => `Participant ${letter}`),
    )
  })

  test('names everybody when it is not anonymous', () => {
    const input = anInput('panel', 2, { formatOptions: { anonymous: false } })
    expect(promptsOf(play(input, divided), 'discussion', 2)[0]).toContain('by="Persona0 (seat 0)"')
  })

  test('lets speakers hear the moderator, who opens every round with what was said before it', () => {
    const input = anInput('panel', 2, { moderator: aSpeaker({ name: 'Mo' }) })
    const game = play(input, divided)
    expect(
      game.state.calls.filter(({ role }) => role === 'moderator').map(({ afterTurn }) => afterTurn),
    ).toEqual([0, 2, 4])
    expect(promptsOf(game, 'opening', 1)[0]).toContain('What about buses?')
    expect(promptsOf(game, 'moderation', 2)[0]).toContain('Said by 1 in 1.')
    expect(promptsOf(game, 'moderation', 1)[0]).not.toContain('Said by')
  })
})

describe('a consensus', () => {
  test('ends the discussion after the round in which all are strongly on one side', () => {
    const { finish, state } = play(
      anInput('panel', 3, { rounds: 4 }),
      stances((seat, round) => (round === 2 ? -0.5 : seat === 0 ? 1 : -1)),
    )
    expect(finish.stopReason).toBe('consensus')
    expect(state.turns).toHaveLength(6)
    expect(finish.verdict?.decision).toBe('Ban them.')
  })

  test.each([
    ['a weak stance', stances((seat) => (seat === 0 ? 0.4 : 0.9))],
    ['stances on both sides', divided],
    [
      'a missing stance',
      ((call, state) => (call.seat === 1 ? 'No trailer.' : stances(() => 1)(call, state))) as Reply,
    ],
  ])('is none with %s', (_case, reply) => {
    const { finish, state } = play(anInput('panel', 3, { rounds: 3 }), reply)
    expect(finish.stopReason).toBe('fixed')
    expect(state.turns).toHaveLength(9)
  })

  test('does not stop a panel that is told to go on, nor a monologue', () => {
    const agreeing = stances(() => 1)
    expect(
      play(anInput('panel', 2, { formatOptions: { stopOnConsensus: false } }), agreeing).state.turns,
    ).toHaveLength(4)
    expect(play(anInput('panel', 1), agreeing).state.turns).toHaveLength(2)
  })
})

describe("a panel's verdict", () => {
  const ids = [1, 2, 3].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))
  const seats = ids.map((personaId) => ({ personaId }))

  test('keeps the dissent the chair names and that of whom it forgot', () => {
    const reply: Reply = (call, state) => {
      if (call.phase !== 'synthesis') return stances((seat) => (seat === 2 ? -0.8 : 0.8))(call, state)
      const dissent = [{ participant: state.labels[1], text: 'Too soon.' }]
      return JSON.stringify({ decision: 'Ban them.', rationale: 'Air.', stance: 0.7, dissent })
    }
    const { finish } = play(anInput('panel', seats), reply)
    expect(finish.verdict).toMatchObject({
      decision: 'Ban them.',
      decidedBy: 'moderator',
      dissent: [
        { personaId: ids[1], seat: 1, text: 'Too soon.' },
        { personaId: ids[2], seat: 2, text: 'Said by 2 in 2.' },
      ],
    })
  })

  test('holds nobody’s doubts or dissent against them twice', () => {
    const reply: Reply = (call, state) => {
      if (call.phase !== 'synthesis') return stances((seat) => [0.9, -0.2, -0.9][seat] ?? 0)(call, state)
      const dissent = [{ participant: state.labels[2]?.slice(-1), text: 'Never.' }]
      return JSON.stringify({ decision: 'Ban them.', stance: 0.7, dissent })
    }
    const { finish } = play(anInput('panel', seats), reply)
    expect(finish.verdict?.dissent).toEqual([{ personaId: ids[2], seat: 2, text: 'Never.' }])
  })

  test('is the judge persona’s when there is one', () => {
    const input = anInput('panel', 2, { judge: aSpeaker({ name: 'Judy' }) })
    const game = play(input, divided)
    expect(game.finish.verdict?.decidedBy).toBe('judge')
    expect(promptsOf(game, 'synthesis', 2)[0]).toContain('You are Judy.')
  })

  test('is undecided, by nobody, when the summing up can’t be read', () => {
    const reply: Reply = (call, state) => (call.phase === 'synthesis' ? 'Well …' : divided(call, state))
    const { finish, state } = play(anInput('panel', 2), reply)
    expect(finish.verdict).toMatchObject({ decision: 'undecided', decidedBy: 'nobody' })
    expect(state.calls.at(-1)?.answer).toBeNull()
  })

  test('of a poll counts votes, keeps the losers as dissent and the silent as abstentions', () => {
    const votes = ['For.', 'against', 'for', 'hm']
    const reply: Reply = (call, state) => {
      if (call.phase !== 'poll') return divided(call, state)
      const decision = votes[call.seat ?? 0]
      return decision === 'hm' ? 'I can’t say.' : JSON.stringify({ decision, reason: 'So.', confidence: 0.5 })
    }
    const input = anInput('panel', [...seats, {}], { formatOptions: { verdict: 'poll' } })
    expect(play(input, reply).finish.verdict).toMatchObject({
      decision: 'For.',
      decidedBy: 'vote',
      votes: { counts: [{ votes: 2 }, { answer: 'against', votes: 1 }], abstentions: 1 },
      dissent: [{ personaId: ids[1], seat: 1, text: 'against: So.' }],
    })
  })

  test('is none when nobody is to decide', () => {
    expect(
      play(anInput('panel', 2, { formatOptions: { verdict: 'none' } }), divided).finish.verdict,
    ).toBeNull()
  })
})
