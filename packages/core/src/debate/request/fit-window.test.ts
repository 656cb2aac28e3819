import { describe, expect, test } from 'vitest'
import { cpuMs } from '../../../testing/cpu-ms.ts'
import type { DebateInput } from '../../models/debate.ts'
import { anInput, aSpeaker, play, promptText } from '../testing/debate-builders.ts'
import { fitWindow } from './fit-window.ts'

const contexts =
  (tokens: Readonly<Record<string, number>>) =>
  (model: string): number | null =>
    tokens[model] ?? null
const short = contexts({ 'simulated:debater': 8_000 })

const long = (changes: Partial<DebateInput> = {}) =>
  anInput('panel', 5, { rounds: 20, formatOptions: { stopOnConsensus: false }, ...changes })

/** The longest prompt and reply together of each model, when everybody says as much as they may. */
function longestOf(input: DebateInput): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  const { played } = play(input, ({ answer, speaker }) => {
    const said = 'x'.repeat(speaker.maxOutputTokens * 3 - 60)
    return answer === 'turn-with-stance' ? `${said}\n[stance: 0, confidence: 1]` : said
  })
  for (const { call, prompt } of played) {
    const { model, maxOutputTokens } = call.speaker
    const tokens = new TextEncoder().encode(promptText(prompt)).length / 3 + maxOutputTokens
    longest.set(model, Math.max(longest.get(model) ?? 0, tokens))
  }
  return longest
}

test('a debate that fits, or whose models have no known end, has no window', () => {
  const none = { window: null, fault: null }
  expect(fitWindow(long(), () => null)).toEqual(none)
  expect(fitWindow(long({ rounds: 2 }), short)).toEqual(none)
  expect(fitWindow(long(), () => 1_000_000)).toEqual(none)
})

describe('a debate that does not fit', () => {
  const debates: readonly (readonly [string, DebateInput])[] = [
    ['panel', long()],
    ['panel under a moderator', long({ moderator: aSpeaker({ name: 'Moderator' }) })],
    [
      'panel with private votes and a poll',
      { ...long({ formatOptions: { verdict: 'poll' } }), privateVotes: true },
    ],
    ['Oxford debate', anInput('oxford', 6, { rounds: 12 })],
    ['panel whose speakers differ', anInput('panel', [{}, { maxOutputTokens: 900 }, {}], { rounds: 12 })],
  ]
  test.each(debates)('has the window in which every prompt of a %s fits', (_, input) => {
    expect(longestOf(input).get('simulated:debater')).toBeGreaterThan(8_000)
    const { window } = fitWindow(input, short)
    expect(window).not.toBeNull()
    const fitted = longestOf({ ...input, ...(window && { window }) }).get('simulated:debater') ?? 0
    expect(fitted).toBeLessThanOrEqual(0.9 * 8_000)
    // Not wastefully small either.
    expect(fitted).toBeGreaterThan(0.4 * 8_000)
  })

  test('has the largest one by the arithmetic that is documented', () => {
    const input = long()
    const { window } = fitWindow(input, short)
    const context = (wholeTurns: number): number => {
      // The smallest context that gives so many whole turns or more.
      let [least, most] = [3_000, 100_000]
      while (most - least > 1) {
        const middle = Math.floor((least + most) / 2)
        const found = fitWindow(input, () => middle)
        const isEnough = found.fault === null && (found.window?.wholeTurns ?? Infinity) >= wholeTurns
        if (isEnough) most = middle
        else least = middle
      }
      return most
    }
    const turns = window?.wholeTurns ?? 0
    expect(context(turns)).toBeLessThanOrEqual(8_000)
    expect(context(turns + 1)).toBeGreaterThan(8_000)
    // Each more takes two turns of 256 tokens and their frames, in 90 % of the context.
    const perTurn = 256 + Math.ceil((120 + 'Persona0'.length) / 3)
    expect(Math.abs((context(turns + 1) - context(turns)) * 0.9 - 2 * perTurn)).toBeLessThan(3)
  })

  test('is fitted to each model by what that model reads', () => {
    const input = long({ judge: aSpeaker({ model: 'acme:judge' }) })
    const wide = fitWindow(input, contexts({ 'acme:judge': 30_000 }))
    const narrow = fitWindow(input, contexts({ 'acme:judge': 8_000, 'simulated:debater': 1_000_000 }))
    expect(narrow.window?.wholeTurns).toBeLessThan(wide.window?.wholeTurns ?? 0)
    const blind = fitWindow(
      anInput('single', 1, { rounds: 40, maxOutputTokens: 256 }),
      contexts({ 'simulated:debater': 5_000 }),
    )
    // Samples that nobody reads need no room.
    expect(blind).toEqual({ window: null, fault: null })
  })

  test('grows with the room there is', () => {
    const turns = [8_000, 16_000, 24_000].map(
      (context) => fitWindow(long(), () => context).window?.wholeTurns ?? Number.NaN,
    )
    expect(turns[0]).toBeLessThan(turns[1] ?? 0)
    expect(turns[1]).toBeLessThan(turns[2] ?? 0)
  })
})

test('where not even a turn and a summary fit, the model, its context and what would do are named', () => {
  const { fault } = fitWindow(long({ context: 'x'.repeat(30_000) }), short)
  expect(fault).toMatchObject({ model: 'simulated:debater', seat: null })
  expect(fault?.message).toMatch(/^The context of simulated:debater is 8000 tokens\..*at least \d+ tokens/)
  const needed = Number(/at least (\d+)/.exec(fault?.message ?? '')?.[1])
  const enough = { ...long({ context: 'x'.repeat(30_000) }) }
  expect(fitWindow(enough, () => needed).fault).toBeNull()
})

test('a window that the input has is kept as long as everything fits', () => {
  const window = { wholeTurns: 3 }
  expect(fitWindow({ ...long(), window }, short).window).toEqual(window)
  expect(fitWindow({ ...long(), window }, () => 1_000_000).window).toEqual(window)
  const tooWide = fitWindow({ ...long(), window: { wholeTurns: 40 } }, short)
  expect(tooWide).toEqual(fitWindow(long(), short))
})

test('of 50 participants in 50 rounds it is known at once', () => {
  const input = anInput('panel', 50, { rounds: 50 })
  const started = cpuMs()
  expect(fitWindow(input, () => 128_000).window).not.toBeNull()
  expect(cpuMs() - started).toBeLessThan(1_000)
})
