import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../testing/scripted-model.ts'
import type { Seat } from '../../models/debate.ts'
import { PersonaId } from '../../models/ids.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { applyResults } from '../apply-results.ts'
import { enterStage, initialState } from '../enter-stage.ts'
import { maxCalls } from '../plan-debate.ts'
import { debateAttempts } from '../testing/debate-attempts.ts'
import {
  anInput,
  aSpeaker,
  type Played,
  plainReply,
  play,
  promptText,
  type Reply,
} from '../testing/debate-builders.ts'
import { seenBy } from '../testing/visibility.ts'
import { formats } from './catalogue.ts'
import { dissentRule } from './tit-for-tat-options.ts'
import { titForTatVerdict } from './tit-for-tat-verdict.ts'

const ids = [1, 2].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))
const seats: readonly Partial<Seat>[] = [
  { stance: 'for', personaId: ids[0] ?? null, name: 'Ada', model: 'acme:one' },
  { stance: 'against', personaId: ids[1] ?? null, name: 'Bob', model: 'acme:two' },
]

const undecidedRuling = { reason: 'Close.', preference: false, side: 'affirmative', answer: 'Yes' }

/** A moderator who prefers nobody but where `rulings` says otherwise, by round. */
const ruled =
  (rulings: Readonly<Record<number, object | string>> = {}, others: Reply = plainReply): Reply =>
  (call, state) => {
    if (call.phase === 'ruling') {
      const ruling = rulings[call.round] ?? undecidedRuling
      return typeof ruling === 'string' ? ruling : JSON.stringify(ruling)
    }
    if (call.role === 'participant') return `Message of ${call.seat} in ${call.round}.`
    return others(call, state)
  }

const preferring = (side: 'affirmative' | 'negative', answer: string | null = 'Yes') => ({
  ...{ reason: 'Better reasons.', preference: true, side, answer },
})

const promptsOf = ({ played }: Played, phase: string) =>
  played.filter(({ call }) => call.phase === phase).map(({ prompt }) => promptText(prompt))

describe('tit for tat', () => {
  test.each([1, 2, 3, 7])('takes 3r + 2 calls when nobody is preferred in %i rounds', (rounds) => {
    const input = anInput('tit-for-tat', seats, { rounds })
    const { played, finish } = play(input, ruled())
    expect(played).toHaveLength(3 * rounds + 2)
    expect(maxCalls(input)).toBe(played.length)
    expect(finish.stopReason).toBe('fixed')
  })

  test.each([
    { k: 1, rounds: 3 },
    { k: 2, rounds: 3 },
    { k: 3, rounds: 3 },
    { k: 1, rounds: 1 },
    { k: 4, rounds: 6 },
  ])('takes 3k calls when it is decided in round $k of $rounds, and spares the judge', ({ k, rounds }) => {
    const { played, finish } = play(
      anInput('tit-for-tat', seats, { rounds }),
      ruled({ [k]: preferring('affirmative') }),
    )
    expect(played).toHaveLength(3 * k)
    expect(played.every(({ call }) => call.role !== 'judge')).toBe(true)
    expect(finish).toMatchObject({ stopReason: 'judge', verdict: { decidedBy: 'moderator' } })
  })

  test('goes on when the moderator names an answer and prefers nobody, or can not be read', () => {
    const { finish, played } = play(
      anInput('tit-for-tat', seats, { rounds: 2 }),
      ruled({
        1: { ...undecidedRuling, answer: 'Ban them.' },
        2: { reason: 'Hm.', preference: true, side: 'neither', answer: 'Ban them.' },
      }),
    )
    expect(finish.stopReason).toBe('fixed')
    expect(played).toHaveLength(8)
    expect(finish.verdict?.votes).toMatchObject({ rulings: [{ preference: false }, { preference: null }] })
  })

  test('shows each side its own messages and the last of the other, the moderator each pair, the judge the last', () => {
    const reply: Reply = (call) => {
      const name = `⟦${call.role === 'participant' ? call.seat : call.phase}.${call.round}⟧`
      const answers: Readonly<Record<string, object>> = {
        'pair-ruling': { reason: name, preference: false, side: 'neither', answer: null },
        'answer-candidates': { candidates: [name, 'No'] },
        'final-answer': { reason: name, answer: 'No' },
      }
      const answer = answers[call.answer]
      return answer === undefined ? `I say ${name}.` : JSON.stringify(answer)
    }
    const input = anInput('tit-for-tat', seats, { privateVotes: true })
    const game = play(input, (call, state) =>
      call.role === 'poll' ? plainReply(call, state) : reply(call, state),
    )
    expect(seenBy(game)).toEqual({
      'vote-before 1 by 0': [],
      'vote-before 1 by 1': [],
      'answer 1 by 0': [],
      'reply 1 by 1': ['0.1'],
      'ruling 1 by moderator': ['0.1', '1.1'],
      'reply 2 by 0': ['0.1', '1.1'],
      'reply 2 by 1': ['0.2', '1.1'],
      'ruling 2 by moderator': ['0.2', '1.2', 'ruling.1'],
      'reply 3 by 0': ['0.1', '0.2', '1.2'],
      'reply 3 by 1': ['0.3', '1.1', '1.2'],
      'ruling 3 by moderator': ['0.3', '1.3', 'ruling.1', 'ruling.2'],
      'candidates 3 by judge': ['0.3', '1.3'],
      'judgement 3 by judge': ['0.3', '1.3', 'candidates.3'],
      'vote-after 3 by 0': ['0.1', '0.2', '0.3', '1.1', '1.2', '1.3'],
      'vote-after 3 by 1': ['0.1', '0.2', '0.3', '1.1', '1.2', '1.3'],
    })
    expect(game.batches).toEqual([2, ...Array(11).fill(1), 2])
  })

  test('tells nobody names or models of others', () => {
    const game = play(anInput('tit-for-tat', seats), ruled())
    for (const { call, prompt } of game.played) {
      const other = call.seat === 0 ? /Bob|acme/ : call.seat === 1 ? /Ada|acme/ : /Ada|Bob|acme/
      expect(promptText(prompt)).not.toMatch(other)
    }
    expect(promptsOf(game, 'ruling')[0]).toContain('by="Affirmative" round="1"')
  })

  test('is moderated and judged by the personas that are named for it', () => {
    const input = anInput('tit-for-tat', seats, {
      moderator: aSpeaker({ name: 'Mo' }),
      judge: aSpeaker({ name: 'Judy' }),
    })
    const game = play(input, ruled())
    for (const prompt of promptsOf(game, 'ruling')) expect(prompt).toContain('You are Mo.')
    for (const prompt of [...promptsOf(game, 'candidates'), ...promptsOf(game, 'judgement')]) {
      expect(prompt).toContain('You are Judy.')
    }
  })

  test('keeps the keys of its messages when there are more rounds, so that a fork pays for none again', () => {
    const keys = (rounds: number) =>
      play(anInput('tit-for-tat', seats, { rounds }), ruled()).played.flatMap(({ call }) =>
        call.role === 'judge' ? [] : call.key,
      )
    expect(keys(4).slice(0, 9)).toEqual(keys(3))
  })

  test('needs one side each', () => {
    const problem = (stances: readonly (Seat['stance'] | undefined)[]) =>
      formats['tit-for-tat'].problemWithSeats?.(
        anInput(
          'tit-for-tat',
          stances.map((stance) => ({ stance: stance ?? null })),
        ).participants,
      )
    expect(problem([undefined, undefined])).toBeNull()
    expect(problem(['against', undefined])).toBeNull()
    expect(problem(['for', 'for'])).toContain('exactly one participant for and one against')
    expect(problem(['neutral', undefined])).toContain('exactly one')
    expect(problem([undefined, undefined, 'neutral'])).toContain('exactly one')
  })
})

describe('dissent', () => {
  const promptOf = (formatOptions: Record<string, number | null>, phase: string, seat: number) => {
    const game = play(anInput('tit-for-tat', seats, { formatOptions, rounds: 2 }), ruled())
    const found = game.played.find(({ call }) => call.phase === phase && call.seat === seat)
    return found === undefined ? '' : promptText(found.prompt)
  }

  test('is said in words, every level in words of its own', () => {
    const rules = Array.from({ length: 11 }, (_, level) => dissentRule(level))
    expect(new Set(rules).size).toBe(11)
    expect(rules.join(' ')).not.toMatch(/\d/)
    expect(rules[3]).toContain('contest about three in ten')
  })

  test('forbids to agree with what is right at the highest level alone', () => {
    for (let level = 0; level < 10; level += 1) expect(dissentRule(level)).toMatch(/[Aa]gree/)
    for (let level = 0; level < 10; level += 1) expect(dissentRule(level)).not.toContain('never agree')
    expect(dissentRule(10)).toContain('never agree')
  })

  test('is five unless it is set, for both sides or for one', () => {
    expect(promptOf({}, 'reply', 1)).toContain(dissentRule(5))
    expect(promptOf({ dissent: 2 }, 'answer', 0)).toContain(dissentRule(2))
    expect(promptOf({ dissentAgainst: 10 }, 'reply', 1)).toContain(dissentRule(10))
    expect(promptOf({ dissentAgainst: 10 }, 'answer', 0)).toContain(dissentRule(5))
    expect(promptOf({ dissent: 8, dissentFor: 0 }, 'answer', 0)).toContain(dissentRule(0))
  })

  test('is the only word on agreeing: the assigned stance tells nobody to oppose whatever is right', () => {
    for (const seat of [0, 1])
      expect(promptOf({ dissent: 0 }, 'reply', seat)).not.toContain('whatever you believe')
  })

  test('has levels from 0 to 10', () => {
    const { options } = formats['tit-for-tat']
    for (const dissent of [-1, 11, 2.5]) expect(options.safeParse({ dissent }).success).toBe(false)
    expect(options.parse({})).toEqual({ dissent: 5, dissentFor: null, dissentAgainst: null })
  })
})

describe("a tit-for-tat debate's verdict", () => {
  test('is the moderator’s when it prefers a side, with the last words of the other', () => {
    const { finish } = play(
      anInput('tit-for-tat', seats),
      ruled({ 1: undecidedRuling, 2: preferring('negative', 'No') }),
    )
    expect(finish.verdict).toEqual({
      decision: 'No',
      rationale: 'Better reasons.',
      decidedBy: 'moderator',
      votes: {
        rulings: [
          { round: 1, preference: false, side: 'affirmative', answer: 'Yes' },
          { round: 2, preference: true, side: 'negative', answer: 'No' },
        ],
        candidates: null,
      },
      dissent: [{ personaId: ids[0], text: 'Message of 0 in 2.' }],
      scores: null,
    })
  })

  test('names the side when the moderator gives no answer', () => {
    const { finish } = play(anInput('tit-for-tat', seats), ruled({ 1: preferring('affirmative', null) }))
    expect(finish.verdict).toMatchObject({ decision: 'affirmative', dissent: [{ personaId: ids[1] }] })
  })

  const judged = (final: string, candidates = '{"candidates":["Yes","No"]}'): Reply =>
    ruled({}, (call) => (call.phase === 'candidates' ? candidates : final))

  test('is the judge’s when nobody was preferred', () => {
    const final = '{"reason":"Air.","answer":"No","side":"negative","confidence":0.7}'
    expect(play(anInput('tit-for-tat', seats), judged(final)).finish.verdict).toMatchObject({
      decision: 'No',
      rationale: 'Air.',
      decidedBy: 'judge',
      votes: { candidates: ['Yes', 'No'] },
      dissent: [{ personaId: ids[0], text: 'Message of 0 in 3.' }],
      scores: { confidence: 0.7 },
    })
  })

  test('calls nobody the loser when the judge does not say whose answer it was', () => {
    const { finish } = play(anInput('tit-for-tat', seats), judged('{"answer":"No"}'))
    expect(finish.verdict).toMatchObject({ decision: 'No', dissent: [] })
  })

  test('does without candidates that can not be read', () => {
    const game = play(anInput('tit-for-tat', seats), judged('{"answer":"No"}', 'None.'))
    expect(game.finish.verdict).toMatchObject({ decision: 'No', votes: { candidates: null } })
    expect(promptsOf(game, 'judgement')[0]).not.toMatch(/candidate/i)
  })

  test('is undecided, by nobody, when the judge can not be read', () => {
    expect(play(anInput('tit-for-tat', seats), judged('Hm.')).finish.verdict).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { candidates: ['Yes', 'No'] },
    })
  })

  test('comes from the last round that is whole when a budget ends it before its time', () => {
    const input = anInput('tit-for-tat', seats, { rounds: 5 })
    const { played } = play(input, ruled())
    const after = (calls: number) =>
      played
        .slice(0, calls)
        .reduce((state, { call, result }) => applyResults(state, [{ call, result }]), initialState(input))
    const next = (calls: number) => {
      const state = after(calls)
      const [call] = enterStage(state, state.plan.discussion.length).pending
      return call && `${call.key} ${call.sees}`
    }
    // One message alone has been said: there is nothing to weigh.
    expect(next(1)).toBeUndefined()
    expect(next(2)).toBe('phase/candidates/round/1/seat/-/call/0 0,1')
    expect(next(4)).toBe('phase/candidates/round/1/seat/-/call/0 0,1')
    expect(next(5)).toBe('phase/candidates/round/2/seat/-/call/0 2,3')
  })

  test('is none while nobody has decided, and never fails', () => {
    const input = anInput('tit-for-tat', seats)
    const { played } = play(input, ruled())
    let state = initialState(input)
    for (const { call, result } of played.slice(0, -1)) {
      expect(titForTatVerdict(state)).toBeNull()
      state = applyResults(state, [{ call, result }])
    }
    expect(titForTatVerdict(state)).toBeNull()
  })
})

test('a tit-for-tat debate that dies between the two of a round goes on with what was said', async () => {
  const input = anInput('tit-for-tat', seats, { rounds: 1 })
  const saying = (offset: number) => (request: ModelRequest, index: number) =>
    request.answer === 'text' ? { text: `Text ${index + offset}.` } : {}
  const undisturbed = await debateAttempts(input).attempt(saying(0))
  const run = debateAttempts(input)
  const first = await run.attempt((request, index) =>
    index < 1 ? saying(0)(request, index) : { error: wrongKey() },
  )
  expect(first.end.status).toBe('failed')
  const second = await run.attempt(saying(1))

  expect(second.end).toMatchObject({ status: 'completed', output: { verdict: { decidedBy: 'judge' } } })
  expect([first.requests[0], ...second.requests]).toEqual(undisturbed.requests)
})
