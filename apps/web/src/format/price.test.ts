import { expect, test } from 'vitest'
import { priceWords } from './price.ts'

const price = (inputUsdPerMillion: number, outputUsdPerMillion: number) => ({
  inputUsdPerMillion,
  outputUsdPerMillion,
  cacheReadUsdPerMillion: null,
  cacheWriteUsdPerMillion: null,
  tiers: [],
  source: 'a test',
})

test('a price says what comes in and what goes out', () => {
  expect(priceWords(price(2, 10))).toBe('$2 in, $10 out a million tokens')
  expect(priceWords(price(0.1, 0.425))).toBe('$0.10 in, $0.425 out a million tokens')
})

test('no price is free only when it is known to be', () => {
  expect(priceWords(price(0, 0))).toBe('free')
  expect(priceWords(null)).toBeNull()
})
