import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../../testing/scripted-model.ts'
import { PersonaId } from '../../../models/ids.ts'
import type { ModelRequest } from '../../../ports/language-model.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { debateAttempts } from '../../testing/debate-attempts.ts'
import {
  anInput,
  aSpeaker,
  type Played,
  type PlayedCall,
  plainReply,
  play,
  promptText,
  type Reply,
} from '../../testing/debate-builders.ts'
import { markOf, marksIn } from '../../testing/marked-words.ts'
import { proposeCritiqueRefine } from './propose-critique-refine.ts'

const marked: Reply = (call, state) => (call.kind === 'turn' ? markOf(call) : plainReply(call, state))

const mark = (phase: string, round: number, seat: number, call = 0) => markOf({ phase, round, seat, call })
/** What a seat proposes before a round. */
const before = (round: number, seat: number) =>
  round === 1 ? mark('proposal', 1, seat) : mark('refinement', round - 1, seat)

const seenBy = ({ prompt }: PlayedCall) => marksIn(promptText(prompt))
const ofPhase = ({ played }: Played, phase: string) => played.filter(({ call }) => call.phase === phase)
/** Whose proposal a critique was shown, by its key. */
const criticisedSeats = (game: Played) =>
  ofPhase(game, 'critique').map(({ call, prompt }) => {
    const [shown = '', ...others] = marksIn(promptText(prompt))
    expect(others).toEqual([])
    const criticised = Number(/-(\d+)-0-end$/.exec(shown)?.[1])
    expect(shown).toBe(before(call.round, criticised))
    return { call, critic: call.seat ?? -1, criticised }
  })

describe('propose, critique, refine', () => {
  test.each([
    { n: 2, r: 1, calls: 7 },
    { n: 3, r: 2, calls: 22 },
    { n: 4, r: 3, calls: 53 },
    { n: 5, r: 1, calls: 31 },
  ])('takes n + r·n² + 1 calls, whole stages at once: n = $n, r = $r', ({ n, r, calls }) => {
    const input = anInput('propose-critique-refine', n, { rounds: r })
    const game = play(input, marked)
    const rounds = Array.from({ length: r }, () => [n * (n - 1), n]).flat()
    expect(game.batches).toEqual([n, ...rounds, 1])
    expect(game.played).toHaveLength(calls)
    expect(maxCalls(input)).toBe(calls)
    expect(game.finish.stopReason).toBe('fixed')
  })

  test.each([
    { n: 5, r: 3, d: 2 },
    { n: 4, r: 2, d: 1 },
    { n: 6, r: 2, d: 5 },
  ])('with d critics takes n + r·n·(d + 1) + 1, and each proposal has d: %o', ({ n, r, d }) => {
    const input = anInput('propose-critique-refine', n, { rounds: r, formatOptions: { critics: d } })
    const game = play(input, marked)
    expect(game.played).toHaveLength(n + r * n * (d + 1) + 1)
    expect(maxCalls(input)).toBe(game.played.length)
    const pairs = criticisedSeats(game)
    for (let round = 1; round <= r; round += 1) {
      const ofRound = pairs.filter(({ call }) => call.round === round)
      for (let seat = 0; seat < n; seat += 1) {
        const critics = ofRound.filter(({ criticised }) => criticised === seat).map(({ critic }) => critic)
        expect(critics).toHaveLength(d)
        expect(new Set(critics).size).toBe(d)
        expect(critics).not.toContain(seat)
      }
    }
  })

  test('gives a proposal other critics in the next round, and the same ones whatever the seed', () => {
    const pairsOf = (seed: number) =>
      criticisedSeats(
        play(
          anInput('propose-critique-refine', 5, { seed, rounds: 2, formatOptions: { critics: 2 } }),
          marked,
        ),
      ).map(({ call, critic, criticised }) => [call.round, critic, criticised])
    const met = pairsOf(1).map(([, critic, criticised]) => `${critic} ${criticised}`)
    expect(new Set(met).size).toBe(20)
    expect(pairsOf(2)).toEqual(pairsOf(1))
  })

  test('refuses more critics than there are others, with the rule', () => {
    const faults = (critics: number | null) =>
      proposeCritiqueRefine.problemsWith?.(
        anInput('propose-critique-refine', 3, { formatOptions: { critics } }),
      )
    expect(faults(null)).toEqual([])
    expect(faults(2)).toEqual([])
    expect(faults(3)).toEqual([
      { path: ['formatOptions', 'critics'], message: expect.stringContaining('1 to 2 of them, not 3') },
    ])
    expect(proposeCritiqueRefine.options.safeParse({ critics: 0 }).success).toBe(false)
  })
})

describe.each([
  { n: 3, r: 3, critics: null },
  { n: 5, r: 3, critics: 2 },
])('of $n with critics $critics', ({ n, r, critics }) => {
  const game = play(anInput('propose-critique-refine', n, { rounds: r, formatOptions: { critics } }), marked)
  const pairs = criticisedSeats(game)

  test('a proposal is blind, and a critic sees the one proposal as it is, never the own one', () => {
    for (const played of ofPhase(game, 'proposal')) expect(seenBy(played)).toEqual([])
    for (const { critic, criticised } of pairs) expect(criticised).not.toBe(critic)
    expect(pairs).toHaveLength(r * n * (critics ?? n - 1))
  })

  test('who refines sees the own thread and nothing else', () => {
    for (const played of ofPhase(game, 'refinement')) {
      const { seat, round } = played.call
      const own = Array.from({ length: round }, (_, earlier) => before(earlier + 1, seat ?? 0))
      const critiques = pairs
        .filter(({ call, criticised }) => criticised === seat && call.round <= round)
        .map(({ call }) => markOf(call))
      expect(critiques).toHaveLength(round * (critics ?? n - 1))
      expect(seenBy(played)).toEqual([...own, ...critiques].sort())
    }
  })

  test('the judge sees the last refinements and nothing else', () => {
    const [judge] = ofPhase(game, 'synthesis')
    expect(judge && seenBy(judge)).toEqual(Array.from({ length: n }, (_, seat) => before(r + 1, seat)).sort())
  })

  test('nobody is named', () => {
    for (const { call, prompt } of game.played) {
      const own = call.seat === null ? [] : [`Persona${call.seat}`]
      expect([...new Set(promptText(prompt).match(/Persona\d/g) ?? [])]).toEqual(own)
    }
  })
})

test('the order of critiques tells an author nothing of the critics', () => {
  const game = play(anInput('propose-critique-refine', 6, { rounds: 3 }), marked)
  const placesOfFirst = ofPhase(game, 'refinement').map(({ call, prompt }) => {
    const critics = [...promptText(prompt).matchAll(/by="Critique \d+"[^>]*>\nmark-critique-(\d+)-(\d+)/g)]
    const ofRound = critics
      .filter(([, round]) => Number(round) === call.round)
      .map(([, , critic]) => Number(critic))
    expect(ofRound).toHaveLength(5)
    return ofRound.toSorted((a, b) => a - b).indexOf(ofRound[0] ?? -1)
  })
  expect(new Set(placesOfFirst).size).toBeGreaterThan(3)
})

test('a turn says in its role whose proposal it criticises, for people', () => {
  const { state } = play(anInput('propose-critique-refine', [{ role: 'engineer' }, {}, {}]), marked)
  const [proposal] = state.turns
  const critiques = state.turns.filter(
    ({ phase, round, seat }) => phase === 'critique' && round === 1 && seat === 0,
  )
  expect(proposal?.role).toBe('engineer')
  expect(critiques.map(({ role }) => role)).toEqual(['critic of Persona1', 'critic of Persona2'])
  expect(critiques.map(({ sees }) => sees)).toEqual([[1], [2]])
})

describe('what was refused or left empty', () => {
  const declining =
    (phase: string, round: number): Reply =>
    (call, state) =>
      call.phase === phase && call.round === round && call.seat === 1
        ? { text: 'I must decline.', refused: true }
        : marked(call, state)

  test('as a proposal is criticised by nobody, and asked for again', () => {
    const game = play(anInput('propose-critique-refine', 3, { rounds: 2 }), declining('proposal', 1))
    expect(game.batches).toEqual([3, 4, 3, 6, 3, 1])
    const asked = ofPhase(game, 'refinement').find(({ call }) => call.seat === 1)
    expect(promptText(asked?.prompt ?? { system: '', messages: [] })).toContain(
      'You have made no proposal yet',
    )
  })

  test('as a refinement leaves the text before it standing, for critics and judge', () => {
    const game = play(anInput('propose-critique-refine', 3, { rounds: 2 }), declining('refinement', 1))
    const shown = ofPhase(game, 'critique')
      .filter(({ call }) => call.round === 2)
      .flatMap(seenBy)
    expect(shown.filter((one) => one === mark('proposal', 1, 1))).toHaveLength(2)
    const last = play(anInput('propose-critique-refine', 3, { rounds: 1 }), declining('refinement', 1))
    const [judge] = ofPhase(last, 'synthesis')
    expect(judge && seenBy(judge)).toEqual(
      [mark('proposal', 1, 1), mark('refinement', 1, 0), mark('refinement', 1, 2)].sort(),
    )
  })

  test('as a critique is not shown to its author', () => {
    const game = play(anInput('propose-critique-refine', 3, { rounds: 1 }), declining('critique', 1))
    for (const { prompt } of ofPhase(game, 'refinement')) expect(promptText(prompt)).not.toContain('decline')
  })

  test('by everybody leaves the judge nothing to do', () => {
    const game = play(anInput('propose-critique-refine', 3), () => '')
    expect(game.batches).toEqual([3, 3, 3])
    expect(game.finish.verdict).toBeNull()
  })
})

describe('its verdict', () => {
  const ids = [1, 2, 3].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))
  const seats = ids.map((personaId) => ({ personaId }))

  test("is the judge's, with the dissent that it names", () => {
    const input = anInput('propose-critique-refine', seats, { judge: aSpeaker({ name: 'Judy' }) })
    const { finish, played } = play(input, (call, state) => {
      if (call.role !== 'judge') return marked(call, state)
      const dissent = [
        { participant: state.labels[2], text: 'Too dear.' },
        { participant: 'Somebody', text: 'No.' },
      ]
      return JSON.stringify({ decision: 'Build it.', rationale: 'It holds.', stance: 1, dissent })
    })
    expect(played.at(-1)?.call.speaker.name).toBe('Judy')
    expect(finish.verdict).toEqual({
      ...{ decision: 'Build it.', rationale: 'It holds.', decidedBy: 'judge', votes: null, scores: null },
      dissent: [
        { personaId: ids[2], seat: 2, text: 'Too dear.' },
        { personaId: null, seat: null, text: 'No.' },
      ],
    })
  })

  test('is undecided when it can not be read, and none when nobody was asked', () => {
    const { state, finish } = play(anInput('propose-critique-refine', 3), (call, state) =>
      call.role === 'judge' ? 'All are fine.' : marked(call, state),
    )
    expect(finish.verdict).toMatchObject({ decision: 'undecided', decidedBy: 'nobody' })
    expect(proposeCritiqueRefine.verdict({ ...state, calls: [] })).toBeNull()
  })
})

test('a debate that is killed at any call buys only what is missing, in the same words', async () => {
  const input = anInput('propose-critique-refine', 3, { rounds: 2 })
  const asked = ({ system, messages }: ModelRequest) => JSON.stringify([system, messages])
  // What is said depends on what was asked, and on nothing else: no order of calls can hide anything.
  const reply = (request: ModelRequest) => {
    if (request.answer === 'panel-synthesis') return {}
    const text = asked(request)
    let hash = 7
    for (let place = 0; place < text.length; place += 1) hash = (hash * 31 + text.charCodeAt(place)) | 0
    return { text: `Said ${hash}.` }
  }
  const whole = await debateAttempts(input).attempt(reply)
  expect(whole.requests).toHaveLength(22)

  for (const killedAt of whole.requests.keys()) {
    const { attempt, journal } = debateAttempts(input)
    // Of a stage that runs at once, all that is asked after that call is lost, too.
    const first = await attempt((request, index) =>
      index < killedAt ? reply(request) : { error: wrongKey() },
    )
    expect(first.end.status).toBe('failed')
    expect(journal.steps).toHaveLength(killedAt)
    const second = await attempt(reply)
    expect(second.requests.map(asked)).toEqual(whole.requests.slice(killedAt).map(asked))
    expect(second.end).toEqual(whole.end)
  }
})
