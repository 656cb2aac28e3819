import { expect, test } from 'vitest'
import { boundWords, budgetEnd } from './estimate-words.ts'

test('what a bound leaves out is said, with what it would take at worst', () => {
  const retries = { calls: 6, inputTokens: 9000, outputTokens: 3400, costUsd: 0.02 }
  expect(boundWords({ retries })).toBe(
    'An upper bound: every answer as long as it may be. Not counted: answers that can’t be read are asked for once more, in the worst case 6 calls, 12.4k tokens and $0.02; and tries that fail.',
  )
  expect(boundWords({ retries: { ...retries, calls: 1, costUsd: null } })).toContain('1 call, 12.4k tokens;')
})

test('where every answer is words there is nothing to ask for once more', () => {
  const none = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 }
  expect(boundWords({ retries: none })).toBe(
    'An upper bound: every answer as long as it may be. Tries that fail are not counted.',
  )
})

test('a budget below the bound says where it ends the debate, one above says nothing', () => {
  const bound = { calls: 7, inputTokens: 80_000, outputTokens: 8900, costUsd: 0.4 }
  expect(budgetEnd(bound, { maxCalls: 1, maxTokens: 88_000 })).toBe(
    'The budget ends it at 1 call or 88k tokens.',
  )
  expect(budgetEnd(bound, { maxCostUsd: 0.25 })).toBe('The budget ends it at $0.25.')
  expect(budgetEnd(bound, { maxCalls: 7, maxTokens: 88_900, maxCostUsd: 1, maxSeconds: 1 })).toBe(null)
  expect(budgetEnd({ ...bound, costUsd: null }, { maxCostUsd: 0.01 })).toBe(null)
})
