import { describe, expect, test } from 'vitest'
import { wrongKey } from '../../../testing/scripted-model.ts'
import type { DebateInput } from '../../models/debate.ts'
import { PersonaId } from '../../models/ids.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { applyResults } from '../apply-results.ts'
import { enterStage, initialState } from '../enter-stage.ts'
import { finishCall } from '../finish-call.ts'
import { maxCalls } from '../plan-debate.ts'
import { promptFor } from '../prompt-for.ts'
import { debateAttempts } from '../testing/debate-attempts.ts'
import {
  anInput,
  aReply,
  type Played,
  plainReply,
  play,
  promptText,
  type Reply,
} from '../testing/debate-builders.ts'
import { foreignNamesIn, seenBy } from '../testing/visibility.ts'
import { formats } from './catalogue.ts'
import { refereesFaults } from './referees-options.ts'
import { refereesVerdict } from './referees-verdict.ts'

const texts = { textA: 'The first essay.', textB: 'The second essay.' }
const ids = [1, 2, 3].map((n) => PersonaId.parse(`01890000-0000-7000-8000-00000000000${n}`))

const anotherInput = (
  n: number,
  formatOptions: DebateInput['formatOptions'] = texts,
  changes: Partial<DebateInput> = {},
) =>
  anInput(
    'referees',
    Array.from({ length: n }, (_, seat) => ({ personaId: ids[seat] ?? null })),
    { formatOptions, ...changes },
  )

const isSwapped = (phase: string) => phase.endsWith('-swapped')

/** Scores of the texts as they are shown, by seat: [Text A, Text B] or [Text A]. */
const scoring =
  (scoresOf: (seat: number, phase: string) => readonly number[] | null): Reply =>
  (call, state) => {
    if (call.answer !== 'referee-scores') return plainReply(call, state)
    const scores = scoresOf(call.seat ?? 0, call.phase)
    if (scores === null) return 'I would rather not.'
    const named = scores.map((score, place) => ({ text: place === 0 ? 'Text A' : 'Text B', score }))
    return JSON.stringify({ reason: `So says ${call.seat}.`, scores: named })
  }

const scored = scoring(() => [7, 5])

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
            const input = anotherInput(n, options, { rounds: r })
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
    const game = play(anotherInput(2, texts, { rounds: 3 }), marked)
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
    const game = play(anotherInput(2, { ...texts, mode: 'one-by-one' }, { rounds: 3 }), marked)
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
    const game = play(anotherInput(3, options, { rounds: 1 }), marked)
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
    expect(seenBy(play(anotherInput(2, options, { rounds: 3 }), marked))).toEqual({
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
    expect(seenBy(play(anotherInput(2, options, { rounds: 3 }), marked))).toEqual({
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
      const game = play(anotherInput(2, options, { rounds: 2 }), marked)
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
    const whole = play(anotherInput(2, { ...texts, bothOrders: true }), marked)
    expect(seenBy(whole)).toMatchObject({
      'scoring 2 by 0': ['0.1', '1.1'],
      'scoring-swapped 2 by 0': ['s0.1', 's1.1'],
    })
  })

  test('are shown the texts under neutral names, the second one first when they are swapped', () => {
    const game = play(anotherInput(2, { ...texts, bothOrders: true }), scored)
    const shown = (phase: string) =>
      [...(promptsOf(game, phase)[0] ?? '').matchAll(/<given name="(.*)">\n(.*)\n/g)].map(
        ([, name, text]) => `${name}: ${text}`,
      )
    expect(shown('discussion')).toEqual(['Text A: The first essay.', 'Text B: The second essay.'])
    expect(shown('scoring-swapped')).toEqual(['Text A: The second essay.', 'Text B: The first essay.'])
  })

  test('judge the context when there is no text', () => {
    const game = play(
      anotherInput(2, {}, { context: 'Cars are loud.' }),
      scoring(() => [6]),
    )
    for (const { prompt } of game.played) {
      expect(promptText(prompt)).toContain('who judge Text A, which is the context, as an answer')
      expect(promptText(prompt)).not.toContain('<given')
      expect(promptText(prompt).match(/Cars are loud/g)).toHaveLength(1)
    }
    expect(game.finish.verdict?.decision).toBe('6 of 10')
  })

  test('score by the last summary there is when a budget ends the discussion before its time', () => {
    const input = anotherInput(2, { ...texts, summariser: 'shared' }, { rounds: 4 })
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
    const { played } = play(anotherInput(2, texts, { rounds: 3 }), scored)
    expect(played.map(({ call }) => `${call.round} ${call.answer}`)).toEqual(
      [1, 1, 2, 2, 3, 3].map((round) => `${round} ${round === 3 ? 'referee-scores' : 'text'}`),
    )
  })

  test('know no names of others', () => {
    expect(foreignNamesIn(play(anotherInput(3, { ...texts, mode: 'one-by-one' }), marked))).toEqual([])
  })

  test('keep the keys of their words when there are more rounds, so that a fork pays for none again', () => {
    const keys = (rounds: number) =>
      play(anotherInput(2, { ...texts, bothOrders: true }, { rounds }), scored).played.map(
        ({ call }) => call.key,
      )
    expect(keys(3).slice(0, 8)).toEqual(keys(2))
  })

  test('read scores of a shared turn in words when a fork has more rounds', () => {
    const parent = play(anotherInput(2), scored)
    const kept = new Map(parent.played.map(({ call, result }) => [call.key, result]))
    let state = initialState(anotherInput(2, texts, { rounds: 3 }))
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

describe('what referees are given', () => {
  const faultsOf = (
    formatOptions: DebateInput['formatOptions'],
    context = '',
    instructions: readonly string[] = ['Strict.', 'Kind.'],
  ) =>
    refereesFaults(
      anInput(
        'referees',
        instructions.map((text) => ({ instructions: text })),
        { formatOptions, context },
      ),
    )

  test('is one text, two, or the context', () => {
    expect(faultsOf(texts)).toEqual([])
    expect(faultsOf({ textA: 'One.' })).toEqual([])
    expect(faultsOf({}, 'A context.')).toEqual([])
    expect(faultsOf({}, ' ')).toMatchObject([{ path: ['formatOptions', 'textA'] }])
    expect(faultsOf({ textB: 'Two.' }, 'A context.')).toMatchObject([{ path: ['formatOptions', 'textB'] }])
    expect(faultsOf({ textA: 'One.', bothOrders: true })).toMatchObject([
      { path: ['formatOptions', 'bothOrders'] },
    ])
  })

  test('is a character each, whatever they are called', () => {
    const faults = faultsOf(texts, '', ['Judge  strictly.', 'Kind.', ' judge strictly.\n'])
    expect(faults).toMatchObject([{ path: ['participants', 2] }])
    expect(faults[0]?.message).toContain('Referees must differ: seat 2 has the instructions of seat 0')
  })
})

describe("referees' verdict", () => {
  const verdictOf = (
    scoresOf: Parameters<typeof scoring>[0],
    options: DebateInput['formatOptions'] = texts,
    n = 3,
  ) => play(anotherInput(n, options), scoring(scoresOf)).finish.verdict

  test('of one text is the mean of their scores, with those far from it as dissent', () => {
    const scores = [9, 8, 4]
    expect(verdictOf((seat) => [scores[seat] ?? 0], { textA: 'One.' })).toEqual({
      decision: '7 of 10',
      rationale: 'Mean of 3, from 4 to 9.',
      decidedBy: 'vote',
      votes: { abstentions: 0 },
      dissent: [
        { personaId: ids[0], text: '9 of 10: So says 0.' },
        { personaId: ids[2], text: '4 of 10: So says 2.' },
      ],
      scores: {
        texts: [
          {
            text: 'A',
            mean: 7,
            scores: [
              { seat: 0, score: 9 },
              { seat: 1, score: 8 },
              { seat: 2, score: 4 },
            ],
          },
        ],
      },
    })
  })

  test('of two texts is the one that more referees prefer, even against the mean', () => {
    const scores = [
      [6, 5],
      [6, 5],
      [1, 10],
    ]
    expect(verdictOf((seat) => scores[seat] ?? null)).toMatchObject({
      decision: 'Text A',
      votes: { counts: { A: 2, B: 1, tie: 0 }, abstentions: 0 },
      scores: {
        texts: [
          { text: 'A', mean: 4.333333 },
          { text: 'B', mean: 6.666667 },
        ],
      },
      dissent: [{ personaId: ids[2], text: 'Text B: So says 2.' }],
    })
  })

  test('goes to the higher mean when as many prefer either, and is a draw when that is shared', () => {
    expect(verdictOf((seat) => (seat === 0 ? [9, 2] : [5, 6]), texts, 2)?.decision).toBe('Text A')
    expect(verdictOf((seat) => (seat === 0 ? [6, 5] : [5, 6]), texts, 2)).toMatchObject({
      decision: 'draw',
      dissent: [],
    })
  })

  test('is the mean of both orders, each score given to the text it was meant for', () => {
    // Seat 0 sees a difference, seat 1 always prefers what it reads first.
    const verdict = verdictOf(
      (seat, phase) => (seat === 1 ? [8, 4] : isSwapped(phase) ? [2, 9] : [7, 4]),
      { ...texts, bothOrders: true },
      2,
    )
    expect(verdict).toMatchObject({
      decision: 'Text A',
      votes: { counts: { A: 1, B: 0, tie: 1 } },
      scores: {
        texts: [
          {
            text: 'A',
            mean: 7,
            scores: [
              { seat: 0, score: 8 },
              { seat: 1, score: 6 },
            ],
          },
          {
            text: 'B',
            mean: 4.5,
            scores: [
              { seat: 0, score: 3 },
              { seat: 1, score: 6 },
            ],
          },
        ],
        positionConsistency: 0.5,
      },
    })
  })

  test('has no position consistency where nobody could be read in both orders', () => {
    const verdict = verdictOf((_seat, phase) => (isSwapped(phase) ? null : [7, 5]), {
      ...texts,
      bothOrders: true,
    })
    expect(verdict).toMatchObject({
      decision: 'Text A',
      votes: { abstentions: 0 },
      scores: { positionConsistency: null },
    })
    expect(verdictOf(() => [7, 5])?.scores).not.toHaveProperty('positionConsistency')
  })

  test('counts who can not be read as an abstention, wherever in the row they sit', () => {
    for (const silent of [0, 1, 2]) {
      const verdict = verdictOf((seat) => (seat === silent ? null : [seat + 5, 2]))
      const seats = [0, 1, 2].filter((seat) => seat !== silent)
      expect(verdict).toMatchObject({
        votes: { counts: { A: 2, B: 0, tie: 0 }, abstentions: 1 },
        scores: { texts: [{ scores: seats.map((seat) => ({ seat, score: seat + 5 })) }, {}] },
      })
      expect(verdict?.rationale).toContain('1 of 3 referees gave no readable scores.')
    }
  })

  test.each([
    [
      'a text nobody knows',
      [
        { text: 'Text C', score: 5 },
        { text: 'B', score: 5 },
      ],
    ],
    ['one of two texts alone', [{ text: 'A', score: 5 }]],
    [
      'a text twice',
      [
        { text: 'A', score: 5 },
        { text: 'Text A', score: 6 },
        { text: 'B', score: 1 },
      ],
    ],
    [
      'a score off the scale',
      [
        { text: 'A', score: 11 },
        { text: 'B', score: 5 },
      ],
    ],
  ])('takes no scores from an answer with %s', (_case, scores) => {
    const { finish } = play(anotherInput(2), (call, state) =>
      call.answer === 'referee-scores' ? JSON.stringify({ scores }) : plainReply(call, state),
    )
    expect(finish.verdict).toMatchObject({
      decision: 'undecided',
      decidedBy: 'nobody',
      votes: { counts: { A: 0, B: 0, tie: 0 }, abstentions: 2 },
      scores: {
        texts: [
          { mean: null, scores: [] },
          { mean: null, scores: [] },
        ],
      },
    })
  })

  test('is none before anybody was asked, and made of those who were when a budget ends it', () => {
    const input = anotherInput(3)
    let state = initialState(input)
    expect(refereesVerdict(state)).toBeNull()
    state = applyResults(
      state,
      state.pending.map((call) => ({ call, result: finishCall(call, aReply()) })),
    )
    expect(refereesVerdict(state)).toBeNull()
    const [first] = state.pending
    if (first === undefined) throw new Error('Nobody scores.')
    const text = scored(first, state)
    const result = finishCall(first, aReply(typeof text === 'string' ? { text } : text))
    expect(refereesVerdict(applyResults(state, [{ call: first, result }]))).toMatchObject({
      decision: 'Text A',
      votes: { counts: { A: 1 }, abstentions: 2 },
    })
  })
})

test('referees of whom some had spoken when the run died go on from the snapshot, and only the others are asked', async () => {
  const input = anotherInput(3, texts, { rounds: 2 })
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
