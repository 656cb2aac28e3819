import { expect, test } from 'vitest'
import { metricDifference, metricText } from './metric-value.ts'

test.each([
  [1840, 'ms', '1.8 s'],
  [12_400.4, 'tokens', '12.4k'],
  [0.0042, 'usd', '$0.0042'],
  [1200, 'count', '1,200'],
  [2.5, 'count', '2.5'],
  [0.924, 'share', '92 %'],
  [0.004, 'share', '0.4 %'],
  [0.996, 'share', '99.6 %'],
  [1, 'share', '100 %'],
  [0, 'share', '0 %'],
  [-0.523, 'number', '−0.52'],
] as const)('%d in %s reads %s', (value, unit, text) => {
  expect(metricText(value, unit)).toBe(text)
})

test.each([
  [1200, 'ms', '+1.2 s'],
  [-1200, 'ms', '−1.2 s'],
  [0, 'usd', '0'],
  [-0.05, 'share', '−5 points'],
  [0.01, 'share', '+1 point'],
  [0.014, 'share', '+1.4 points'],
  [0.3, 'number', '+0.3'],
  [-0.0001, 'share', '−<0.1 points'],
  [0.0001, 'number', '+<0.01'],
  [-0.2, 'ms', '−<1 ms'],
] as const)('%d more in %s reads %s', (delta, unit, text) => {
  expect(metricDifference(delta, unit)).toBe(text)
})
