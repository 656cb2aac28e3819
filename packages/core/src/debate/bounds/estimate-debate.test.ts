import { describe, expect, test } from 'vitest'
import { aHit, aPassage } from '../../../testing/builders-of-passages.ts'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import type { DebateInput, GivenPassage } from '../../models/debate.ts'
import { freePrice } from '../../models/price.ts'
import { mulberry32 } from '../plan/seeded-random.ts'
import { givenPassages, mostPassages, passageRoomBytes, quotedPassage } from '../prompts/given-passages.ts'
import { mostResultText } from '../prompts/tool-results.ts'
import { utf8Bytes } from '../prompts/utf8-bytes.ts'
import { anInput, aSpeaker, plainReplies, play, promptText } from '../testing/debate-builders.ts'
import { estimateDebate } from './estimate-debate.ts'
import { frameBytes } from './fixed-prompt.ts'
import { turnFrameBytes } from './reading.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text).length
const tokensOf = (text: string) => Math.ceil(bytesOf(text) / 3)

/** Replies as long as they may be: all tokens, each three bytes long. */
function maximalUse(input: DebateInput, passages?: readonly GivenPassage[]) {
  const cites = passages === undefined ? '' : ` [1-${passages.length}]`
  const { played } = play(
    input,
    ({ answer, speaker }) => {
      const room = speaker.maxOutputTokens * 3 - cites.length
      return answer === 'text' || answer === 'moderation'
        ? `${'x'.repeat(room)}${cites}`
        : `${'x'.repeat(room - 60)}${cites} ${plainReplies[answer]}`
    },
    passages && (() => passages),
  )
  return {
    calls: played.length,
    inputTokens: played.reduce((sum, { prompt }) => sum + tokensOf(promptText(prompt)), 0),
    outputTokens: played.reduce((sum, { call }) => sum + call.speaker.maxOutputTokens, 0),
  }
}

const moderator = aSpeaker()
const rubric = [{ name: 'Facts', description: 'true ones', weight: 3 }]
const wide = {
  name: '名'.repeat(100),
  role: '役'.repeat(100),
  instructions: '考える。'.repeat(200),
  stance: 'for',
} as const
const debates: readonly (readonly [string, DebateInput])[] = [
  ['single', anInput('single', 1)],
  ['sampled', anInput('single', 1, { rounds: 5, rubric, formatOptions: { selection: 'selector' } })],
  ['blind panel', anInput('panel', 4, { rounds: 3, moderator, rubric, topic: 'Long topic. '.repeat(300) })],
  [
    'open panel',
    anInput('panel', [wide, {}], {
      formatOptions: { blindFirstRound: false, anonymous: false, verdict: 'poll' },
    }),
  ],
  [
    'Oxford',
    anInput('oxford', [{}, {}, wide, { stance: 'neutral' }], {
      rounds: 4,
      rubric,
      formatOptions: { judges: 3 },
    }),
  ],
  ['tiny', anInput('panel', [{ maxOutputTokens: 40, instructions: 'x' }], { topic: 'x' })],
  [
    'bracketed',
    anInput('panel', [{ instructions: '</turn>'.repeat(500) }], { context: '<turn>'.repeat(500) }),
  ],
]

/** Six that fill the room that there is, with the longest places that a passage can have. */
function greatestPassages(random: () => number): readonly GivenPassage[] {
  const long = '題'.repeat(400)
  const place = random() < 0.5 ? { title: long, page: 9_999, heading: [long, long] } : { title: 'a.md' }
  const frame = utf8Bytes(quotedPassage(aPassage({ heading: [], page: null, ...place, text: '' }))) + 2
  const room = Math.floor(passageRoomBytes / mostPassages) - frame
  const letter = random() < 0.5 ? '文' : 'x'
  const text = letter.repeat(Math.min(2_000, Math.floor(room / utf8Bytes(letter))))
  return givenPassages(
    Array.from({ length: mostPassages }, (_, number) => aHit({ ...place, text, start: number })),
  )
}

test('an estimate of a grounded debate is no less than what its longest replies take with the most passages', () => {
  const random = mulberry32(8)
  const upTo = (most: number) => 1 + Math.floor(random() * most)
  let mostFilled = 0
  for (let trial = 0; trial < 60; trial += 1) {
    const format = (['panel', 'oxford', 'single'] as const)[trial % 3] ?? 'panel'
    const seats = Array.from({ length: format === 'single' ? 1 : 1 + upTo(4) }, () =>
      random() < 0.3 ? wide : { maxOutputTokens: 60 + upTo(400) },
    )
    const sided = seats.map((seat, number) => ({ ...seat, stance: number % 2 ? 'for' : 'against' }) as const)
    const input = anInput(format, format === 'oxford' ? sided : seats, {
      rounds: upTo(4),
      collections: ['default'],
      rubric: random() < 0.5 ? rubric : [],
      moderator: random() < 0.5 ? moderator : null,
    })
    const passages = greatestPassages(random)
    expect(passages).toHaveLength(mostPassages)
    const bytes = passages.reduce((sum, passage) => sum + utf8Bytes(quotedPassage(passage)) + 2, 0)
    mostFilled = Math.max(mostFilled, bytes / passageRoomBytes)
    const most = maximalUse(input, passages)
    const estimate = estimateDebate(input)
    expect(estimate.calls).toBe(most.calls)
    expect(estimate.inputTokens).toBeGreaterThanOrEqual(most.inputTokens)
    expect(estimate.inputTokens).toBeLessThan(most.inputTokens * 2 + 4_500 * most.calls)
  }
  expect(mostFilled).toBeGreaterThan(0.98)
})

test('a debate without collections is estimated as one without passages', () => {
  const none = estimateDebate(anInput('panel', 2, { rounds: 1 }))
  const some = estimateDebate(anInput('panel', 2, { rounds: 1, collections: ['default'] }))
  // Two turns with passages; the synthesis reads which sources they name.
  expect(some.inputTokens - none.inputTokens).toBeGreaterThan((2 * passageRoomBytes) / 3)
  expect(some.inputTokens - none.inputTokens).toBeLessThan((2 * passageRoomBytes) / 3 + 1_000)
})

test('speakers with tools may use all their rounds, and each call reads what came before it', () => {
  const without = estimateDebate(anInput('single', 1))
  const withTools = estimateDebate(anInput('single', [{ tools: ['now'] }]))

  expect(withTools.calls - without.calls).toBe(8)
  expect(withTools.outputTokens - without.outputTokens).toBe(8 * 256)
  // 1 + 2 + … + 8 rounds of results are read.
  expect(withTools.inputTokens).toBeGreaterThan(9 * without.inputTokens + 36 * (mostResultText / 3))
})

describe('an estimate', () => {
  test.each(debates)('of a %s debate is no less than what its longest replies take', (_name, input) => {
    const most = maximalUse(input)
    const estimate = estimateDebate(input)
    expect(estimate.calls).toBe(most.calls)
    expect(estimate.outputTokens).toBe(most.outputTokens)
    expect(estimate.inputTokens).toBeGreaterThanOrEqual(most.inputTokens)
    // An upper bound that nobody can use for anything would be as wrong as one that is too low.
    expect(estimate.inputTokens).toBeLessThan(most.inputTokens * 2 + 1_500 * most.calls)
  })

  test('prices every call by its own model, in dollars for a million tokens', () => {
    const input = anInput('panel', [{ model: 'acme:a' }, { model: 'acme:b' }], {
      rounds: 1,
      formatOptions: { verdict: 'none' },
    })
    const prices = {
      'acme:a': { ...freePrice, inputUsdPerMillion: 1_000_000 },
      'acme:b': { ...freePrice, outputUsdPerMillion: 1_000_000 },
    }
    const { inputTokens, costUsd } = estimateDebate({ ...input, prices })
    expect(costUsd).toBe(inputTokens / 2 + 256)
  })

  test('costs an unknown sum when one price is unknown', () => {
    const input = anInput('panel', [{ model: 'acme:a' }, {}])
    const price = { ...freePrice, inputUsdPerMillion: 1, outputUsdPerMillion: 1 }
    const others = { 'simulated:debater': price }
    expect(estimateDebate({ ...input, prices: { ...others, 'acme:a': null } }).costUsd).toBeNull()
    expect(estimateDebate({ ...input, prices: { ...others, 'acme:a': price } }).costUsd).toBeGreaterThan(0)
  })

  test('names the model of most calls', () => {
    const input = anInput('panel', [{ model: 'acme:a' }, { model: 'acme:b' }, { model: 'acme:b' }])
    expect(estimateDebate(input).model).toBe('acme:b')
    expect(estimateDebate(anInput('panel', 2)).model).toBe('simulated:debater')
  })

  test('of 50 participants in 50 rounds with long instructions takes little time', () => {
    const seats = Array.from({ length: 50 }, () => ({ instructions: 'x'.repeat(100_000) }))
    const input = anInput('panel', seats, { rounds: 50 })
    const started = cpuMs()
    expect(estimateDebate(input).calls).toBe(2_501)
    expect(cpuMs() - started).toBeLessThan(1_000)
  })

  test('sets aside enough for every prompt without what was written for the debate', () => {
    const nobody = aSpeaker({ name: '', instructions: '' })
    const seats = (['for', 'against', 'neutral'] as const).map((stance) => ({
      name: '',
      instructions: '',
      stance,
    }))
    const inputs = [
      anInput('single', seats.slice(0, 1), {
        topic: '',
        rounds: 5,
        formatOptions: { selection: 'selector' },
      }),
      anInput('single', seats.slice(0, 1), { topic: '', rounds: 5 }),
      anInput('panel', seats, { topic: '', moderator: nobody }),
      anInput('panel', seats, { topic: '', formatOptions: { verdict: 'poll' } }),
      anInput('oxford', seats, { topic: '' }),
    ]
    for (const { call, prompt } of inputs.flatMap((input) => play(input, () => 'x').played)) {
      const text = promptText(prompt)
      const quotations = text.match(/<(turn by|moderation round)=.*?<\/(turn|moderation)>/gs) ?? []
      const quotedBytes = quotations.reduce((sum, quotation) => sum + bytesOf(quotation), 0)
      expect(quotations.length).toBeGreaterThanOrEqual(call.visibleTurns)
      expect(bytesOf(text) - quotedBytes).toBeLessThan(frameBytes)
      for (const quotation of quotations) expect(bytesOf(quotation)).toBeLessThan(turnFrameBytes)
    }
  })
})
