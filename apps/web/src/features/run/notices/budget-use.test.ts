import { expect, test } from 'vitest'
import { budgetWords } from './budget-use.ts'

const usage = { calls: 8, inputTokens: 500, outputTokens: 200, costUsd: 0.05 }

test('a budget is told of once four fifths of one limit are used, the nearest one', () => {
  expect(budgetWords({ budget: { maxCalls: 11 } }, usage, null)).toBeNull()
  expect(budgetWords({ budget: { maxCalls: 10, maxTokens: 750 } }, usage, null)).toBe(
    '93 % of the budget is used: 700 of 750 tokens.',
  )
  expect(budgetWords({ budget: { maxSeconds: 60 } }, usage, 54_000)).toBe(
    '90 % of the budget is used: 54 s of 1 m.',
  )
})

test('a price that is unknown warns of nothing, and more than all is all', () => {
  expect(budgetWords({ budget: { maxCostUsd: 0.05 } }, { ...usage, costUsd: null }, null)).toBeNull()
  expect(budgetWords({ budget: { maxCalls: 4 } }, usage, null)).toBe(
    '100 % of the budget is used: 8 of 4 calls.',
  )
})
