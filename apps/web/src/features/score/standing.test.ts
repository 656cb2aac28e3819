import { expect, test } from 'vitest'
import { standing } from './standing.ts'

const latency = { unit: 'ms', better: 'lower', isNeutral: false } as const
const twenty = Array.from({ length: 20 }, (_, place) => place + 1)

test.each([
  [18.5, twenty, 'slower than 18 of 20'],
  [2.5, twenty, 'faster than 18 of 20'],
  [10.5, twenty, 'in the middle of 20'],
  [99, twenty, 'slower than all 20'],
  [5, [5, 5, 5], 'the same as all 3'],
  [5, [5, 5, 5, 9], 'the same as 3 of 4'],
  [5, [5, 5, 9, 9], 'faster than 2 of 4'],
  [5, [5], 'as the one before it'],
  [6, [5], 'slower than the one before it'],
  [6, [5, 4], 'slower than both before it'],
])('%d beside %j is %s', (value, peers, words) => {
  expect(standing(value, peers, latency)?.words).toBe(words)
})

test('a figure has no place among none', () => {
  expect(standing(1, [], latency)).toBeNull()
})

test('money is dear or cheap, counts are more or fewer, shares are high or low', () => {
  const words = (unit: 'usd' | 'count' | 'share') =>
    standing(9, twenty.slice(0, 5), { ...latency, unit })?.words
  expect([words('usd'), words('count'), words('share')]).toEqual([
    'dearer than all 5',
    'more than all 5',
    'higher than all 5',
  ])
})

test('what nearly all others did better is odd, but neither a neutral figure nor one beside a few is', () => {
  expect(standing(18.5, twenty, latency)?.isOdd).toBe(true)
  expect(standing(17.5, twenty, latency)?.isOdd).toBe(false)
  expect(standing(2.5, twenty, latency)?.isOdd).toBe(false)
  expect(standing(2.5, twenty, { ...latency, better: 'higher' })?.isOdd).toBe(true)
  expect(standing(18.5, twenty, { ...latency, isNeutral: true })?.isOdd).toBe(false)
  expect(standing(18.5, twenty.slice(0, 9), latency)?.isOdd).toBe(false)
})
