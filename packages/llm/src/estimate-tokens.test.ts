import { expect, test } from 'vitest'
import { estimateTokens } from './estimate-tokens.ts'

test.each([
  ['', 0],
  ['word', 1],
  ['words', 2],
  ['We should act now.', 5],
  ['辩论工作台', 5],
  ['🎭🎭', 2],
])('%j has about %s tokens', (text, tokens) => {
  expect(estimateTokens(text)).toBe(tokens)
})
