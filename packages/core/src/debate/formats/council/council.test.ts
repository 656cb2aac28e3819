import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../../testing/scripted-model.ts'
import { PersonaId } from '../../../models/ids.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { promptFor } from '../../stages/prompt-for.ts'
import { debateAttempts } from '../../testing/debate-attempts.ts'
import {
  anInput,
  aSpeaker,
  type Played,
  play,
  promptText,
  type Reply,
} from '../../testing/debate-builders.ts'
import { markOf, marksIn } from '../../testing/marked-words.ts'
import { council } from './council.ts'

const ids = [1, 2, 3, 4].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))
const members = (count: number) => ids.slice(0, count).map((personaId) => ({ personaId }))

/** The letters of a prompt with the seat whose answer stands under each, in the order shown. */
const shownIn = (text: string) =>
  [...text.matchAll(/by="Response ([A-Z])"[^>]*>\nmark-answer-1-(\d+)-/g)].map(([, letter = '', seat]) => ({
    letter,
    seat: Number(seat),
  }))

/** Members who rank by one order of seats; `orders` gives it by ranker. */
const ranking =
  (orders: (ranker: number) => readonly number[], others: Reply = () => 'The reply.'): Reply =>
  (call, state) => {
    if (call.role === 'participant') return markOf(call)
    if (call.role !== 'ranker' || call.seat === null) return others(call, state)
    const shown = shownOf(state, call.seat)
    const letters = orders(call.seat).flatMap((seat) => shown.find((one) => one.seat === seat)?.letter ?? [])
    return JSON.stringify({ evaluation: markOf(call), ranking: letters })
  }

/** What a ranker is shown, read from the prompt itself. */
const shownOf = (state: Parameters<Reply>[1], seat: number) => {
  const call = state.stageCalls.find((one) => one.seat === seat)
  if (call === undefined) throw new Error('Nobody asks this seat.')
  return shownIn(promptText(promptFor(state, call)))
}

const promptsOf = ({ played }: Played, role: string) =>
  played
    .filter(({ call }) => call.role === role)
    .map(({ call, prompt }) => ({ seat: call.seat, text: promptText(prompt) }))

const byNumber = () => [0, 1, 2, 3]

describe('a council', () => {
  test.each([3, 4, 7, 26])('of %i takes 2n + 1 calls: answers and rankings at once, then the chair', (n) => {
    const input = anInput('council', n)
    const game = play(
      input,
      ranking(() => [...Array(n).keys()]),
    )
    expect(game.batches).toEqual([n, n, 1])
    expect(maxCalls(input)).toBe(2 * n + 1)
    expect(game.finish.stopReason).toBe('fixed')
    expect(game.finish.verdict?.votes).toMatchObject({ abstentions: 0, failed: [], kendallW: 1 })
  })

  test('of two is refused with the rule', () => {
    expect(council.participants.min).toBe(3)
    expect(council.problemWithSeats?.(anInput('council', 2).participants)).toContain(
      'there must be two to rank',
    )
    expect(council.problemWithSeats?.(anInput('council', 3).participants)).toBeNull()
  })

  test('answers blind; each ranks all but the own answer; the chair sees all answers and no evaluation', () => {
    const game = play(anInput('council', 4), ranking(byNumber))
    const answers = (seats: readonly number[]) =>
      seats.map((seat) => markOf({ phase: 'answer', round: 1, seat, call: 0 }))
    for (const { text } of promptsOf(game, 'participant')) expect(marksIn(text)).toEqual([])
    for (const { seat, text } of promptsOf(game, 'ranker')) {
      expect(marksIn(text)).toEqual(answers([0, 1, 2, 3].filter((other) => other !== seat)))
    }
    const [chair] = promptsOf(game, 'chair')
    expect(marksIn(chair?.text ?? '')).toEqual(answers([0, 1, 2, 3]))
  })

  test('names nobody to rankers and chair', () => {
    const game = play(anInput('council', 4), ranking(byNumber))
    for (const { seat, text } of [...promptsOf(game, 'ranker'), ...promptsOf(game, 'chair')]) {
      expect(text.match(/Persona\d/g) ?? []).toEqual(seat === null ? [] : [`Persona${seat}`])
      expect(text).not.toContain('Participant')
    }
  })

  test('deals every ranker an order of its own, the same again for the same seed', () => {
    const orders = (seed: number) =>
      promptsOf(play(anInput('council', 7, { seed }), ranking(byNumber)), 'ranker').map(({ text }) => {
        const shown = shownIn(text)
        expect(shown.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F'])
        return shown.map(({ seat }) => seat).join()
      })
    // Two answers that five rankers see do not always stand in the same order.
    const firstOfPair = orders(1).flatMap((order) => /0.*1|1.*0/.exec(order)?.[0].at(0) ?? [])
    expect(firstOfPair).toHaveLength(5)
    expect(new Set(firstOfPair).size).toBe(2)
    expect(orders(1)).toEqual(orders(1))
    expect(orders(1)).not.toEqual(orders(2))
  })

  test('tells the chair how the answers were ranked on the whole, by the letters the chair reads', () => {
    const [chair] = promptsOf(play(anInput('council', 4), ranking(byNumber)), 'chair')
    const letter = shownIn(chair?.text ?? '').find(({ seat }) => seat === 0)?.letter
    const first = chair?.text.match(/^- Response .*$/m)?.[0]
    expect(first).toBe(`- Response ${letter}: mean rank 1.00, 6 points, ranked by 3`)
  })

  test('is chaired by the persona that is set, from outside the council', () => {
    const game = play(anInput('council', 3, { judge: aSpeaker({ name: 'Judy' }) }), ranking(byNumber))
    expect(promptsOf(game, 'chair')[0]?.text).toContain('You are Judy.')
    expect(game.finish.verdict).toMatchObject({ decision: 'The reply.', decidedBy: 'chair' })
  })
})

describe("a council's votes", () => {
  test('are mean ranks, Borda points and concordance over the rankings of others', () => {
    // Seats 0 … 3 rank: 1 2 3 · 0 2 3 · 0 1 3 · 1 0 2.
    const game = play(
      anInput('council', members(4)),
      ranking((ranker) => (ranker === 3 ? [1, 0, 2] : [0, 1, 2, 3])),
    )
    expect(game.finish.verdict?.votes).toEqual({
      ranking: [
        { seat: 1, meanRank: 4 / 3, borda: 5, votes: 3, firsts: 2 },
        { seat: 0, meanRank: 4 / 3, borda: 5, votes: 3, firsts: 2 },
        { seat: 2, meanRank: 7 / 3, borda: 2, votes: 3, firsts: 0 },
        { seat: 3, meanRank: 3, borda: 0, votes: 3, firsts: 0 },
      ].sort((a, b) => a.meanRank - b.meanRank || a.seat - b.seat),
      abstentions: 0,
      abstained: [],
      // Durbin: rank sums 4 4 7 9 about 6, so S = 4 + 4 + 1 + 9 = 18; 12·18 / (2²·4·15) = 0.9.
      kendallW: 0.9,
      failed: [],
    })
  })

  test.each([
    ['prose', 'I like A best.'],
    ['a letter twice', '{"ranking":["A","A","B"]}'],
    ['a letter that is not there', '{"ranking":["A","B","D"]}'],
    ['too few letters', '{"ranking":["A","B"]}'],
    ['too many letters', '{"ranking":["A","B","C","D"]}'],
  ])('count %s as an abstention', (_case, said) => {
    const orderly = ranking(byNumber)
    const { finish } = play(anInput('council', 4), (call, state) =>
      call.role === 'ranker' && call.seat === 3 ? said : orderly(call, state),
    )
    expect(finish.verdict?.votes).toMatchObject({
      abstentions: 1,
      abstained: [3],
      ranking: [
        { seat: 0, votes: 2 },
        { seat: 1, votes: 2 },
        { seat: 2, votes: 2 },
        { seat: 3, votes: 3 },
      ],
    })
  })

  test.each(['["Response A","response b","**C**"]', '["a","b.","C)"]'])('read %s as letters', (letters) => {
    const { finish } = play(anInput('council', 4), (call) =>
      call.role === 'ranker' ? `{"ranking":${letters}}` : markOf(call),
    )
    expect(finish.verdict?.votes).toMatchObject({ abstentions: 0 })
  })

  test('keep as dissent what was put before the leader, not the choice of who could not choose it', () => {
    const { finish } = play(
      anInput('council', members(4)),
      ranking((ranker) => (ranker === 3 ? [2, 0, 1] : [0, 1, 2, 3])),
    )
    expect(finish.verdict?.votes).toMatchObject({
      ranking: [{ seat: 0 }, { seat: 2 }, { seat: 1 }, { seat: 3 }],
    })
    expect(finish.verdict?.dissent).toEqual([{ personaId: ids[2], seat: 2, text: 'mark-answer-1-2-0-end' }])
  })
})

describe('members who fail', () => {
  test('are named, not ranked, and still rank', () => {
    const orderly = ranking(byNumber)
    const game = play(anInput('council', 4), (call, state) => {
      if (call.role !== 'participant' || call.seat === 2) return orderly(call, state)
      return call.seat === 1 ? { text: 'I must decline.', refused: true } : orderly(call, state)
    })
    expect(game.batches).toEqual([4, 4, 1])
    expect(game.finish.verdict?.votes).toMatchObject({
      failed: [1],
      abstentions: 0,
      ranking: [{ seat: 0 }, { seat: 2 }, { seat: 3 }],
    })
    for (const { text } of [...promptsOf(game, 'ranker'), ...promptsOf(game, 'chair')]) {
      expect(text).not.toContain('I must decline.')
    }
  })

  test('leave nobody a single answer to rank, and no chair without any', () => {
    const orderly = ranking(byNumber)
    const answering =
      (seats: readonly number[]): Reply =>
      (call, state) =>
        call.role === 'participant' && !seats.includes(call.seat ?? -1) ? ' ' : orderly(call, state)
    // Only seat 2, which has no answer of its own, is shown two.
    expect(play(anInput('council', 3), answering([0, 1])).batches).toEqual([3, 1, 1])
    expect(play(anInput('council', 3), answering([0])).batches).toEqual([3, 1])
    const silent = play(anInput('council', 3), answering([]))
    expect(silent.batches).toEqual([3])
    expect(silent.finish.verdict).toBeNull()
  })
})

describe('without a reply of the chair', () => {
  test('the answer that was ranked best is the decision', () => {
    const { finish } = play(
      anInput('council', 4),
      ranking(
        () => [2, 0, 1, 3],
        () => ({ text: 'I can’t.', refused: true }),
      ),
    )
    expect(finish.verdict).toMatchObject({ decision: 'mark-answer-1-2-0-end', decidedBy: 'vote' })
  })

  test('answers that are equally best decide nothing', () => {
    const { finish } = play(
      anInput('council', 3),
      ranking(
        (ranker) => [(ranker + 1) % 3, (ranker + 2) % 3],
        () => '',
      ),
    )
    expect(finish.verdict).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { kendallW: 0 },
    })
  })

  test('a debate that a budget has ended is decided by the rankings there are', () => {
    const { state } = play(anInput('council', 4), ranking(byNumber))
    const rankers = state.calls.filter(({ role }) => role === 'ranker')
    expect(council.verdict({ ...state, calls: rankers })).toMatchObject({ decidedBy: 'vote' })
    expect(council.verdict({ ...state, calls: rankers.slice(1, 2) })).toMatchObject({
      decidedBy: 'vote',
      votes: { kendallW: null },
    })
    expect(council.verdict({ ...state, calls: [] })).toMatchObject({ decidedBy: 'nobody' })
    expect(council.verdict({ ...state, calls: [], turns: [] })).toBeNull()
  })
})

test('a council that was killed while it ranked buys only the rankings that are missing, in the same words', async () => {
  const input = anInput('council', 4)
  const reply = ({ answer }: { answer: string }, index: number) =>
    answer === 'ranking' ? { text: '{"ranking":["A","B","C"]}' } : { text: `Text ${index}.` }
  const whole = await debateAttempts(input).attempt(reply)
  expect(whole.requests).toHaveLength(9)

  const { journal, attempt } = debateAttempts(input)
  // Two of the four rankings are in when the attempt dies.
  const first = await attempt((request, index) =>
    index === 5 || index === 6 ? { error: wrongKey() } : reply(request, index),
  )
  expect(first.end.status).toBe('failed')
  expect(journal.steps).toHaveLength(6)

  const second = await attempt((request, index) => (index < 2 ? reply(request, index) : { text: 'Text 8.' }))
  expect(second.requests).toEqual([whole.requests[5], whole.requests[6], whole.requests[8]])
  expect(second.end).toMatchObject({
    status: 'completed',
    output: { verdict: { decision: 'Text 8.', decidedBy: 'chair', votes: { abstentions: 0 } } },
  })
})
