import { expect, test } from 'vitest'
import { freePrice } from '../models/price.ts'
import { samplesFor } from './samples-for.ts'

/** Three participants, two rounds, each reading the round before: Q 200, T 300. */
const debate = { calls: 6, inputTokens: 3_900, outputTokens: 1_800, costUsd: null }
const sample = { input: 200, output: 300 }
const equal = { debate, sample, price: null, hasSelector: false }

test('a debate of 3 900 tokens in and 1 800 out pays for 11 answers of 200 and 300 at equal prices', () => {
  expect(samplesFor(equal)).toBe(11)
  const price = { ...freePrice, inputUsdPerMillion: 2, outputUsdPerMillion: 2 }
  expect(samplesFor({ ...equal, debate: { ...debate, costUsd: (5_700 * 2) / 1e6 }, price })).toBe(11)
})

test('where output is dearer than input it pays for fewer', () => {
  const price = { ...freePrice, inputUsdPerMillion: 1, outputUsdPerMillion: 5 }
  const costUsd = (3_900 + 5 * 1_800) / 1e6
  // 12 900 / (200 + 5 · 300)
  expect(samplesFor({ ...equal, debate: { ...debate, costUsd }, price })).toBe(7)
})

test('what is free, and what nobody knows the price of, is counted in tokens', () => {
  expect(samplesFor({ ...equal, debate: { ...debate, costUsd: 0 }, price: freePrice })).toBe(11)
  const price = { ...freePrice, inputUsdPerMillion: 2, outputUsdPerMillion: 2 }
  expect(samplesFor({ ...equal, price })).toBe(11)
  expect(samplesFor({ ...equal, debate: { ...debate, costUsd: 5 } })).toBe(11)
})

test('a selector is paid for first, and reads every answer', () => {
  // (5 700 − 500) / (500 + 300)
  expect(samplesFor({ ...equal, hasSelector: true })).toBe(6)
})

test('it is at least one answer, and never more than a run can hold', () => {
  expect(samplesFor({ ...equal, debate: { ...debate, inputTokens: 1, outputTokens: 1 } })).toBe(1)
  expect(samplesFor({ ...equal, debate: { ...debate, inputTokens: 9_000_000 } })).toBe(50)
})
