import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../../testing/scripted-model.ts'
import type { DebateInput } from '../../../models/debate.ts'
import { PersonaId } from '../../../models/ids.ts'
import { mulberry32 } from '../../plan/seeded-random.ts'
import { maxCalls, planDebate } from '../../stages/plan-debate.ts'
import { debateAttempts } from '../../testing/debate-attempts.ts'
import { anInput, aSpeaker, play, promptText, type Reply } from '../../testing/debate-builders.ts'
import { calling, inOrder, nameOf, nobody, say, selections, speakers } from '../../testing/floor-script.ts'
import { markOf, marksIn } from '../../testing/marked-words.ts'
import { openFloor } from './open-floor.ts'

describe('an open floor', () => {
  test.each([
    { n: 3, r: 1 },
    { n: 3, r: 4 },
    { n: 4, r: 2 },
    { n: 7, r: 3 },
  ])('of more than two takes 2·n·r calls and the summing up, whoever is called: $n × $r', ({ n, r }) => {
    const random = mulberry32(n * r)
    const anybody = calling(() => nameOf(Math.floor(random() * n)))
    for (const [verdict, closing] of [
      ['synthesis', 1],
      ['none', 0],
    ] as const) {
      for (const reply of [anybody, nobody, inOrder(0, 1)]) {
        const input = anInput('open-floor', n, { rounds: r, formatOptions: { verdict } })
        const game = play(input, reply)
        expect(game.played).toHaveLength(2 * n * r + closing)
        expect(maxCalls(input)).toBe(2 * n * r + closing)
        expect(game.state.turns).toHaveLength(n * r)
        expect(game.finish.stopReason).toBe('fixed')
      }
    }
  })

  test.each([1, 2, 5])('of two takes one selection, then they answer each other for %i rounds', (r) => {
    const input = anInput('open-floor', 2, { rounds: r })
    const game = play(input, inOrder(1))
    expect(game.played).toHaveLength(1 + 2 * r + 1)
    expect(maxCalls(input)).toBe(1 + 2 * r + 1)
    expect(speakers(game)).toEqual(Array.from({ length: 2 * r }, (_, turn) => 1 - (turn % 2)))
  })

  test('lets the selector call who speaks, never the last speaker', () => {
    const game = play(anInput('open-floor', 4), inOrder(2, 0, 3, 0, 1, 2, 3, 1))
    expect(speakers(game)).toEqual([2, 0, 3, 0, 1, 2, 3, 1])
    const [, second] = selections(game)
    const asked = promptText(second?.prompt ?? { system: '', messages: [] })
    expect(asked).toContain(
      'Not to be called now:\n- Participant C: 1 turns so far\nCandidates:\n- Participant A: 0',
    )
  })

  test('calls the last speaker again only where that is allowed', () => {
    const asked = inOrder(0)
    const twice = { allowRepeats: true, maxShare: 1 }
    expect(speakers(play(anInput('open-floor', 3, { rounds: 1 }), asked))).toEqual([0, 1, 0])
    expect(speakers(play(anInput('open-floor', 3, { rounds: 1, formatOptions: twice }), asked))).toEqual([
      0, 0, 0,
    ])
    const two = anInput('open-floor', 2, { rounds: 2, formatOptions: twice })
    expect(play(two, asked).played).toHaveLength(maxCalls(two))
  })

  test.each([
    ['nobody at the table', 'The public'],
    ['several', 'Participant B or Participant C'],
    ['the last speaker', 'Participant A'],
    ['a part of a name', 'Participant'],
  ])('calls whoever has spoken least when the selector names %s', (_case, name) => {
    const game = play(
      anInput('open-floor', 3),
      calling((turn) => ['Participant A', 'Participant C', 'Participant A'][turn] ?? name),
    )
    expect(speakers(game).slice(0, 4)).toEqual([0, 2, 0, 1])
  })

  test('calls whoever has spoken least when the selection can not be read', () => {
    const game = play(anInput('open-floor', 3), (call, state) =>
      call.role === 'selector' ? 'Next, please!' : nobody(call, state),
    )
    expect(speakers(game)).toEqual([0, 1, 2, 0, 1, 2])
    expect(game.state.calls[0]?.answer).toBeNull()
  })

  test.each(['participant b', 'B', '"Participant B".'])('understands %s', (name) => {
    expect(
      speakers(
        play(
          anInput('open-floor', 3),
          calling(() => name),
        ),
      )[0],
    ).toBe(1)
  })

  test('names people where it is not anonymous, two of one name by their seats', () => {
    const seats = [{ name: 'Ada' }, { name: 'Bob' }, { name: 'Bob' }]
    const floor = (name: string) =>
      play(
        anInput('open-floor', seats, { formatOptions: { anonymous: false } }),
        calling(() => name),
      )
    expect(speakers(floor('Bob (seat 2)'))[0]).toBe(2)
    expect(speakers(floor('ada'))[0]).toBe(0)
    expect(speakers(floor('Bob'))[0]).toBe(0)
    const [, second] = floor('Bob (seat 2)').played.filter(({ call }) => call.role === 'participant')
    expect(promptText(second?.prompt ?? { system: '', messages: [] })).toContain('by="Bob (seat 2)"')
  })
})

describe('what is seen on an open floor', () => {
  const game = play(anInput('open-floor', [{ role: 'sceptic' }, { role: 'lawyer' }, {}]), inOrder(1, 0, 2))

  test('is the whole transcript, to everybody, and never why somebody was called', () => {
    const spoken: string[] = []
    for (const { call, prompt } of game.played) {
      expect(marksIn(promptText(prompt))).toEqual([...spoken].sort())
      if (call.kind === 'turn') spoken.push(markOf(call))
    }
    expect(spoken).toHaveLength(6)
  })

  test('are roles by the selector alone, and names by nobody', () => {
    for (const { call, prompt } of game.played) {
      const text = promptText(prompt)
      const own = call.seat === null ? [] : [`Persona${call.seat}`]
      expect([...new Set(text.match(/Persona\d/g) ?? [])]).toEqual(own)
      const roles = {
        selector: ['sceptic', 'lawyer'],
        participant: [['sceptic'], ['lawyer'], []][call.seat ?? 0],
      }
      const known =
        call.role === 'selector' ? roles.selector : call.role === 'participant' ? roles.participant : []
      expect(['sceptic', 'lawyer'].filter((role) => text.includes(role))).toEqual(known?.toSorted().reverse())
    }
  })

  test('is by the same names whatever the seed, so that a fork calls whom its parent called', () => {
    const seeds = [1, 2, 3].map((seed) =>
      speakers(play(anInput('open-floor', 4, { seed }), inOrder(2, 0, 3))),
    )
    expect(seeds[1]).toEqual(seeds[0])
    expect(seeds[2]).toEqual(seeds[0])
    const longer = speakers(play(anInput('open-floor', 4, { rounds: 5 }), inOrder(0, 1)))
    expect(longer.slice(0, 8)).toEqual(speakers(play(anInput('open-floor', 4, { rounds: 2 }), inOrder(0, 1))))
  })

  test('are the turns that a replay has, in the same words', () => {
    const again = play(game.state.input, inOrder(1, 0, 2))
    expect(again.played.map(({ prompt }) => prompt)).toEqual(game.played.map(({ prompt }) => prompt))
  })
})

describe('a consensus on the floor', () => {
  test('ends it once the last turns of all take one side clearly', () => {
    const { finish, state } = play(
      anInput('open-floor', 3, { rounds: 4 }),
      calling(
        (turn) => nameOf(turn % 3),
        (seat, turn) => (seat === 1 && turn < 3 ? -1 : 0.5),
      ),
    )
    expect(finish).toMatchObject({ stopReason: 'consensus', verdict: { decision: 'Ban them.' } })
    // Seat 1 has come round by its second turn, the fifth of all.
    expect(state.turns).toHaveLength(5)
  })

  test.each([
    ['somebody has not spoken', { maxShare: 1 }, inOrder(0, 1)],
    [
      'it is told to go on',
      { stopOnConsensus: false },
      calling(
        (turn) => nameOf(turn % 3),
        () => 1,
      ),
    ],
  ])('is none while %s', (_case, formatOptions, reply) => {
    const agreeing: Reply = (call, state) => (call.role === 'participant' ? say(call, 1) : reply(call, state))
    const { finish, state } = play(anInput('open-floor', 3, { formatOptions }), agreeing)
    expect(finish.stopReason).toBe('fixed')
    expect(state.turns).toHaveLength(6)
  })
})

describe("an open floor's verdict", () => {
  const ids = [1, 2, 3].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))
  const seats = ids.map((personaId) => ({ personaId }))

  test('is the summing up with dissent, last stances and turns by seat', () => {
    const reply: Reply = (call, state) =>
      call.phase === 'synthesis'
        ? JSON.stringify({
            decision: 'Ban them.',
            stance: 1,
            dissent: [{ participant: 'B', text: 'Too soon.' }],
          })
        : inOrder(1, 0, 2, 0)(call, state)
    const { finish } = play(anInput('open-floor', seats), reply)
    expect(finish.verdict).toEqual({
      decision: 'Ban them.',
      rationale: '',
      decidedBy: 'moderator',
      dissent: [{ personaId: ids[1], seat: 1, text: 'Too soon.' }],
      votes: [0, 1, 2].map((seat) => ({ seat, stance: seat === 1 ? -1 : 1, confidence: 0.5 })),
      scores: { meanStance: 1 / 3, turnsBySeat: [3, 2, 1] },
    })
  })

  test('is by the judge, and the moderator selects, where they are personas', () => {
    const people = { judge: aSpeaker({ name: 'Judy' }), moderator: aSpeaker({ name: 'Mo' }) }
    const { finish, played } = play(anInput('open-floor', 3, people), inOrder(0, 1, 2))
    expect(finish.verdict?.decidedBy).toBe('judge')
    const whoIs = (role: string) => played.find(({ call }) => call.role === role)?.call.speaker.name
    expect([whoIs('selector'), whoIs('judge')]).toEqual(['Mo', 'Judy'])
  })

  test('is undecided when it can not be read or was never asked, and none without a turn or a chair', () => {
    const { state } = play(anInput('open-floor', 3), nobody)
    expect(openFloor.verdict({ ...state, calls: [] })).toMatchObject({ decidedBy: 'nobody' })
    expect(openFloor.verdict({ ...state, calls: [], turns: [] })).toBeNull()
    const none = anInput('open-floor', 3, { formatOptions: { verdict: 'none' } })
    expect(play(none, nobody).finish.verdict).toBeNull()
  })
})

test('50 participants in 50 rounds are planned in little time', () => {
  const input = anInput('open-floor', 50, { rounds: 50 })
  planDebate(input)
  const started = process.cpuUsage()
  expect(maxCalls(input)).toBe(5_001)
  expect(process.cpuUsage(started).user / 1_000).toBeLessThan(500)
})

describe('an open floor that was killed', () => {
  const input: DebateInput = anInput('open-floor', 4, { formatOptions: { stopOnConsensus: false } })
  const order = ['C', 'A', 'D', 'A', 'B', 'C', 'B', 'D']
  const script = (number: number) =>
    number === 16
      ? { text: '{"decision":"Ban them.","stance":0,"dissent":[]}' }
      : number % 2 === 0
        ? { text: `{"speaker":"Participant ${order[number / 2]}"}` }
        : { text: `Turn ${number}.\n[stance: 0.1, confidence: 0.5]` }

  test.each([0, 1, 2, 7, 8, 15, 16])(
    'after %i calls calls the same speakers without asking again',
    async (done) => {
      const whole = await debateAttempts(input).attempt((_request, index) => script(index))
      expect(whole.requests).toHaveLength(17)

      const { attempt, journal } = debateAttempts(input)
      const first = await attempt((_request, index) => (index < done ? script(index) : { error: wrongKey() }))
      expect(first.end.status).toBe('failed')
      expect(journal.steps).toHaveLength(done)
      const second = await attempt((_request, index) => script(index + done))
      expect(second.requests).toEqual(whole.requests.slice(done))
      expect(second.end).toEqual(whole.end)
    },
  )
})
