import { quantile, sampleStandardDeviation, standardDeviation as theirs } from 'simple-statistics'
import { expect, test } from 'vitest'
import { mean } from './mean.ts'
import { normalisedEntropy } from './normalised-entropy.ts'
import { percentile } from './percentile.ts'
import { shareOf } from './share-of.ts'
import { standardDeviation } from './standard-deviation.ts'

const latencies = [820, 900, 950, 1000, 1020, 1100, 1150, 1300, 1500, 4200]

test('percentiles of the reference latencies', () => {
  expect(percentile(latencies.toReversed(), 0.5)).toBe(1060)
  expect(percentile(latencies, 0.95)).toBeCloseTo(2985, 9)
  expect(percentile(latencies, 0)).toBe(820)
  expect(percentile(latencies, 1)).toBe(4200)
  expect(percentile([7], 0.95)).toBe(7)
  expect(mean(latencies)).toBe(1394)
  // Of an even number of values both take the middle of the two.
  expect(percentile(latencies, 0.5)).toBe(quantile(latencies, 0.5))
})

test('the standard deviation is that of the values themselves, no estimate', () => {
  const stances = [-0.8, 0.2, 0.6, 0.9]
  expect(standardDeviation(stances)).toBeCloseTo(0.6418, 4)
  expect(standardDeviation([-0.2, 0.3, 0.5, 0.6])).toBeCloseTo(0.3082, 4)
  expect(standardDeviation(stances)).toBeCloseTo(theirs(stances), 12)
  expect(standardDeviation(stances)).toBeLessThan(sampleStandardDeviation(stances))
})

test('entropy of the reference shares, from one who has it all to all alike', () => {
  expect(normalisedEntropy([120, 80, 200])).toBeCloseTo(0.9372, 4)
  expect(normalisedEntropy([5, 0, 0])).toBe(0)
  expect(normalisedEntropy([5, 5, 5])).toBe(1)
})

test('where there is nothing to measure there is no figure', () => {
  expect([percentile([], 0.5), mean([]), standardDeviation([]), shareOf([], () => true)]).toEqual([
    null,
    null,
    null,
    null,
  ])
  expect([normalisedEntropy([]), normalisedEntropy([3]), normalisedEntropy([0, 0])]).toEqual([
    null,
    null,
    null,
  ])
})
