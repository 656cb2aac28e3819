import { expect, test } from 'vitest'
import { totalEstimate } from './total-estimate.ts'

const one = { calls: 6, inputTokens: 100, outputTokens: 50, costUsd: 0.01 }

test('every scenario is counted as often as it is run', () => {
  expect(totalEstimate([one, { ...one, calls: 4, costUsd: 0.02 }], 10)).toEqual({
    runs: 20,
    calls: 100,
    tokens: 3000,
    costUsd: expect.closeTo(0.3),
  })
})

test('one unknown price makes the sum unknown', () => {
  expect(totalEstimate([one, { ...one, costUsd: null }], 2).costUsd).toBeNull()
})
