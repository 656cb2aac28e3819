import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../../testing/scripted-model.ts'
import type { ModelRequest } from '../../../ports/language-model.ts'
import { applyResults } from '../../stages/apply-results.ts'
import { enterStage, initialState } from '../../stages/enter-stage.ts'
import { maxCalls } from '../../stages/plan-debate.ts'
import { promptFor } from '../../stages/prompt-for.ts'
import { debateAttempts } from '../../testing/debate-attempts.ts'
import { type Played, play, promptText, type Reply } from '../../testing/debate-builders.ts'
import { isSwapped, refereesInput, scored, scoring, texts } from '../../testing/referees-script.ts'
import { foreignNamesIn, seenBy } from '../../testing/visibility.ts'
import { formats } from '../catalogue.ts'

/** Everybody's words carry a marker: seat.round, with an s in front where the texts are swapped. */
const marked: Reply = (call) => {
  const who = call.role === 'summariser' ? `sum${call.seat ?? ''}` : call.seat
  const name = `⟦${isSwapped(call.phase) ? 's' : ''}${who}.${call.round}⟧`
  if (call.answer !== 'referee-scores') return `I say ${name}.`
  return JSON.stringify({ reason: name, scores: ['A', 'B'].map((text) => ({ text, score: 5 })) })
}

const promptsOf = ({ played }: Played, phase: string) =>
  played.filter(({ call }) => call.phase === phase).map(({ prompt }) => promptText(prompt))

describe('referees', () => {
  test.each([
    { n: 2, r: 1 },
    { n: 2, r: 2 },
    { n: 3, r: 3 },
    { n: 5, r: 4 },
  ])('take n·r calls and those of the summaries, twice that in both orders: n = $n, r = $r', ({ n, r }) => {
    for (const [summariser, summaries] of [
      ['none', 0],
      ['shared', r - 1],
      ['each', n * (r - 1)],
    ] as const) {
      for (const mode of ['one-by-one', 'simultaneous']) {
        for (const blindScores of [true, false]) {
          for (const bothOrders of [true, false]) {
            const options = { ...texts, mode, summariser, blindScores, bothOrders }
            const input = refereesInput(n, options, { rounds: r })
            const calls = (n * r + summaries) * (bothOrders ? 2 : 1)
            const game = play(input, scored)
            expect(game.played).toHaveLength(calls)
            expect(maxCalls(input)).toBe(calls)
            expect(game.finish.stopReason).toBe('fixed')
            expect(new Set(game.played.map(({ call }) => call.key)).size).toBe(calls)
          }
        }
      }
    }
  })

  test('speak all at once from the rounds before', () => {
    const game = play(refereesInput(2, texts, { rounds: 3 }), marked)
    expect(seenBy(game)).toEqual({
      'discussion 1 by 0': [],
      'discussion 1 by 1': [],
      'discussion 2 by 0': ['0.1', '1.1'],
      'discussion 2 by 1': ['0.1', '1.1'],
      'scoring 3 by 0': ['0.1', '0.2', '1.1', '1.2'],
      'scoring 3 by 1': ['0.1', '0.2', '1.1', '1.2'],
    })
    expect(game.batches).toEqual([2, 2, 2])
  })

  test('speak one by one with sight of all before them, but score blind', () => {
    const game = play(refereesInput(2, { ...texts, mode: 'one-by-one' }, { rounds: 3 }), marked)
    expect(seenBy(game)).toEqual({
      'discussion 1 by 0': [],
      'discussion 1 by 1': ['0.1'],
      'discussion 2 by 0': ['0.1', '1.1'],
      'discussion 2 by 1': ['0.1', '0.2', '1.1'],
      'scoring 3 by 0': ['0.1', '0.2', '1.1', '1.2'],
      'scoring 3 by 1': ['0.1', '0.2', '1.1', '1.2'],
    })
  })

  test('show scores to those who score after them only where that is wanted', () => {
    const options = { ...texts, mode: 'one-by-one', blindScores: false }
    const game = play(refereesInput(3, options, { rounds: 1 }), marked)
    expect(seenBy(game)).toEqual({
      'scoring 1 by 0': [],
      'scoring 1 by 1': ['0.1'],
      'scoring 1 by 2': ['0.1', '1.1'],
    })
    expect(promptsOf(game, 'scoring')[1]).toContain(
      '⟦0.1⟧\n\nScores:\n- Text: A; Score: 5\n- Text: B; Score: 5',
    )
  })

  test('read a shared summary instead of earlier rounds', () => {
    const options = { ...texts, summariser: 'shared' }
    expect(seenBy(play(refereesInput(2, options, { rounds: 3 }), marked))).toEqual({
      'discussion 1 by 0': [],
      'discussion 1 by 1': [],
      'round-summary 1 by summariser': ['0.1', '1.1'],
      'discussion 2 by 0': ['sum.1'],
      'discussion 2 by 1': ['sum.1'],
      'round-summary 2 by summariser': ['0.2', '1.2', 'sum.1'],
      'scoring 3 by 0': ['sum.2'],
      'scoring 3 by 1': ['sum.2'],
    })
  })

  test('read their own summary and nobody else’s, and one by one those before them in the round', () => {
    const options = { ...texts, summariser: 'each', mode: 'one-by-one' }
    expect(seenBy(play(refereesInput(2, options, { rounds: 3 }), marked))).toEqual({
      'discussion 1 by 0': [],
      'discussion 1 by 1': ['0.1'],
      'round-summary 1 by 0': ['0.1', '1.1'],
      'round-summary 1 by 1': ['0.1', '1.1'],
      'discussion 2 by 0': ['sum0.1'],
      'discussion 2 by 1': ['0.2', 'sum1.1'],
      'round-summary 2 by 0': ['0.2', '1.2', 'sum0.1'],
      'round-summary 2 by 1': ['0.2', '1.2', 'sum1.1'],
      'scoring 3 by 0': ['sum0.2'],
      'scoring 3 by 1': ['sum1.2'],
    })
  })

  test('hold two discussions that know nothing of each other when the texts are read in both orders', () => {
    for (const mode of ['one-by-one', 'simultaneous']) {
      const options = { ...texts, bothOrders: true, summariser: 'shared', mode }
      const game = play(refereesInput(2, options, { rounds: 2 }), marked)
      const isOneByOne = mode === 'one-by-one'
      expect(seenBy(game)).toEqual({
        'discussion 1 by 0': [],
        'discussion 1 by 1': isOneByOne ? ['0.1'] : [],
        'discussion-swapped 1 by 0': [],
        'discussion-swapped 1 by 1': isOneByOne ? ['s0.1'] : [],
        'round-summary 1 by summariser': ['0.1', '1.1'],
        'round-summary-swapped 1 by summariser': ['s0.1', 's1.1'],
        'scoring 2 by 0': ['sum.1'],
        'scoring 2 by 1': ['sum.1'],
        'scoring-swapped 2 by 0': ['ssum.1'],
        'scoring-swapped 2 by 1': ['ssum.1'],
      })
    }
    const whole = play(refereesInput(2, { ...texts, bothOrders: true }), marked)
    expect(seenBy(whole)).toMatchObject({
      'scoring 2 by 0': ['0.1', '1.1'],
      'scoring-swapped 2 by 0': ['s0.1', 's1.1'],
    })
  })

  test('are shown the texts under neutral names, the second one first when they are swapped', () => {
    const game = play(refereesInput(2, { ...texts, bothOrders: true }), scored)
    const shown = (phase: string) =>
      [...(promptsOf(game, phase)[0] ?? '').matchAll(/<given name="(.*)">\n(.*)\n/g)].map(
        ([, name, text]) => `${name}: ${text}`,
      )
    expect(shown('discussion')).toEqual(['Text A: The first essay.', 'Text B: The second essay.'])
    expect(shown('scoring-swapped')).toEqual(['Text A: The second essay.', 'Text B: The first essay.'])
  })

  test('judge the context when there is no text', () => {
    const game = play(
      refereesInput(2, {}, { context: 'Cars are loud.' }),
      scoring(() => [6]),
    )
    for (const { prompt } of game.played) {
      expect(promptText(prompt)).toContain('who judge Text A (the context) as an answer to the topic')
      expect(promptText(prompt)).not.toContain('<given')
      expect(promptText(prompt).match(/Cars are loud/g)).toHaveLength(1)
    }
    expect(game.finish.verdict?.decision).toBe('6 of 10')
  })

  test('score by the last summary there is when a budget ends the discussion before its time', () => {
    const input = refereesInput(2, { ...texts, summariser: 'shared' }, { rounds: 4 })
    const state = play(input, marked)
      .played.slice(0, 6)
      .reduce((before, { call, result }) => applyResults(before, [{ call, result }]), initialState(input))
    const closing = enterStage(state, state.plan.discussion.length)
    expect(closing.pending.map(({ phase, round }) => `${phase} ${round}`)).toEqual(['scoring 4', 'scoring 4'])
    for (const call of closing.pending) {
      expect(promptText(promptFor(closing, call)).match(/⟦[^⟧]+⟧/g)).toEqual(['⟦sum.2⟧'])
    }
  })

  test('are asked for scores in the last round alone, in a form', () => {
    const { played } = play(refereesInput(2, texts, { rounds: 3 }), scored)
    expect(played.map(({ call }) => `${call.round} ${call.answer}`)).toEqual(
      [1, 1, 2, 2, 3, 3].map((round) => `${round} ${round === 3 ? 'referee-scores' : 'text'}`),
    )
  })

  test('know no names of others', () => {
    expect(foreignNamesIn(play(refereesInput(3, { ...texts, mode: 'one-by-one' }), marked))).toEqual([])
  })

  test('keep the keys of their words when there are more rounds, so that a fork pays for none again', () => {
    const keys = (rounds: number) =>
      play(refereesInput(2, { ...texts, bothOrders: true }, { rounds }), scored).played.map(
        ({ call }) => call.key,
      )
    expect(keys(3).slice(0, 8)).toEqual(keys(2))
  })

  test('read scores of a shared turn in words when a fork has more rounds', () => {
    const parent = play(refereesInput(2), scored)
    const kept = new Map(parent.played.map(({ call, result }) => [call.key, result]))
    let state = initialState(refereesInput(2, texts, { rounds: 3 }))
    const [first] = state.pending
    expect(first === undefined ? undefined : kept.get(first.key)).toBeDefined()
    for (let round = 0; round < 2; round += 1) {
      state = applyResults(
        state,
        state.pending.flatMap((call) => {
          const result = kept.get(call.key)
          return result === undefined ? [] : [{ call, result }]
        }),
      )
    }
    const [next] = state.pending
    if (next === undefined) throw new Error('Nobody scores.')
    const material = formats.referees.brief(state, next).material
    expect(material).toContain('So says 1.\n\nScores:\n- Text: Text A; Score: 7\n- Text: Text B; Score: 5')
    expect(material).not.toContain('"scores"')
  })
})

test('referees of whom some had spoken when the run died go on from the snapshot, and only the others are asked', async () => {
  const input = refereesInput(3, texts, { rounds: 2 })
  const said = ({ answer, system }: ModelRequest) =>
    answer === 'text' ? { text: `Said by ${/Seat: (\d)/.exec(system)?.[1]}.` } : {}
  const undisturbed = await debateAttempts(input).attempt(said)
  expect(undisturbed.requests).toHaveLength(6)

  // Of the second round, all of which is asked at once, one answer arrives.
  const run = debateAttempts(input)
  const first = await run.attempt((request, index) => (index < 4 ? said(request) : { error: wrongKey() }))
  expect(first.end.status).toBe('failed')
  expect(run.journal.steps).toHaveLength(4)
  const second = await run.attempt(said)

  expect(second.end).toMatchObject({ status: 'completed', output: { stopReason: 'fixed' } })
  expect(second.requests).toHaveLength(2)
  expect([...first.requests.slice(0, 4), ...second.requests]).toEqual(undisturbed.requests)
  expect(new Set(run.journal.steps.map(({ key }) => key)).size).toBe(6)
})
