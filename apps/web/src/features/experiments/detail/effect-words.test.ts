import { expect, test } from 'vitest'
import { cliffsWord, effectWords, intervalWords, midWords, pWords } from './effect-words.ts'

const time = { scale: 'ratio', unit: 'ms', better: 'lower' } as const
const rate = { scale: 'difference', unit: 'share', better: 'lower' } as const
const moved = { interval: null, meanCandidate: 1, test: 'permutation' }

test.each([
  [time, 1.2441, '+24 %'],
  [time, 0.95, '−5 %'],
  [time, 1.004, '+0.4 %'],
  [time, 1, 'none'],
  [time, 14.4, '×14'],
  [rate, 0.1, '+10 points'],
  [rate, 0, 'none'],
])('%o moved by %d reads %s', (metric, effect, words) => {
  expect(effectWords(metric, { ...moved, effect })).toBe(words)
})

test('a change from nothing has no ratio, and is told by where it went', () => {
  const cost = { scale: 'ratio', unit: 'usd', better: 'lower' } as const
  expect(effectWords(cost, { ...moved, effect: null, meanCandidate: 0.0042 })).toBe('from 0 to $0.0042')
})

test('an interval is told where something varies', () => {
  expect(intervalWords(time, { interval: [1.081, 1.432], test: 'permutation (log)' })).toBe('+8.1 % to +43 %')
  expect(intervalWords(time, { interval: [1, 1], test: 'none' })).toBe('')
  expect(intervalWords(time, { interval: null, test: 'permutation' })).toBe('')
})

test('what matters is told without a sign', () => {
  expect(midWords(time, 1.2)).toBe('20 %')
  expect(midWords(rate, 0.1)).toBe('10 points')
})

test('p is told with as many digits as say something', () => {
  expect([null, 0.0001, 0.0079, 0.5].map(pWords)).toEqual(['–', '< 0.001', '0.008', '0.50'])
})

test.each([
  [0.1, 'negligible'],
  [-0.2, 'small'],
  [0.4, 'medium'],
  [-1, 'large'],
])('a delta of %d is %s', (delta, word) => {
  expect(cliffsWord(delta)).toBe(word)
})
