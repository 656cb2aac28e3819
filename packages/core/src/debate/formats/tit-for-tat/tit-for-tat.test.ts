import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../../testing/scripted-model.ts'
import type { Seat } from '../../../models/debate.ts'
import type { ModelRequest } from '../../../ports/language-model.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { debateAttempts } from '../../testing/debate-attempts.ts'
import {
  anInput,
  aSpeaker,
  type Played,
  plainReply,
  play,
  promptText,
  type Reply,
} from '../../testing/debate-builders.ts'
import { bothSides, preferring, ruled, undecidedRuling } from '../../testing/tit-for-tat-script.ts'
import { seenBy } from '../../testing/visibility.ts'
import { formats } from '../catalogue.ts'

const promptsOf = ({ played }: Played, phase: string) =>
  played.filter(({ call }) => call.phase === phase).map(({ prompt }) => promptText(prompt))

describe('tit for tat', () => {
  test.each([1, 2, 3, 7])('takes 3r + 2 calls when nobody is preferred in %i rounds', (rounds) => {
    const input = anInput('tit-for-tat', bothSides, { rounds })
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
      anInput('tit-for-tat', bothSides, { rounds }),
      ruled({ [k]: preferring('affirmative') }),
    )
    expect(played).toHaveLength(3 * k)
    expect(played.every(({ call }) => call.role !== 'judge')).toBe(true)
    expect(finish).toMatchObject({ stopReason: 'judge', verdict: { decidedBy: 'moderator' } })
  })

  test('goes on when the moderator names an answer and prefers nobody, or can not be read', () => {
    const { finish, played } = play(
      anInput('tit-for-tat', bothSides, { rounds: 2 }),
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
    const input = anInput('tit-for-tat', bothSides, { privateVotes: true })
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
    const game = play(anInput('tit-for-tat', bothSides), ruled())
    for (const { call, prompt } of game.played) {
      const other = call.seat === 0 ? /Bob|acme/ : call.seat === 1 ? /Ada|acme/ : /Ada|Bob|acme/
      expect(promptText(prompt)).not.toMatch(other)
    }
    expect(promptsOf(game, 'ruling')[0]).toContain('by="Affirmative" round="1"')
  })

  test('is moderated and judged by the personas that are named for it', () => {
    const input = anInput('tit-for-tat', bothSides, {
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
      play(anInput('tit-for-tat', bothSides, { rounds }), ruled()).played.flatMap(({ call }) =>
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

test('a tit-for-tat debate that dies between the two of a round goes on with what was said', async () => {
  const input = anInput('tit-for-tat', bothSides, { rounds: 1 })
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
