import {
  medianSorted,
  probit,
  sampleVariance,
  quantile as secondQuantile,
  tTestTwoSample,
} from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { bcaInterval, drawPlaces, bootstrapDifferences as ofPlaces } from './bootstrap.ts'
import { hedgesG } from './hedges-g.ts'
import { hodgesLehmann } from './hodges-lehmann.ts'
import { meanDifferenceIntervals } from './mean-difference-intervals.ts'
import { mean, pooledDeviation, variance } from './moments.ts'
import { normalCdf } from './normal.ts'
import { quantile } from './quantile.ts'
import { studentTCdf } from './student-t.ts'
import { welch, welchInterval } from './welch.ts'

const bootstrapDifferences = (
  baseline: readonly number[],
  candidate: readonly number[],
  draws: number,
  random: () => number,
) => ofPlaces(baseline, candidate, drawPlaces(baseline.length, candidate.length, draws, random))

const b = [0.82, 0.78, 0.85, 0.8, 0.79]
const c = [0.7, 0.74, 0.66, 0.77, 0.72]

const rounded = (interval: readonly number[], digits = 4) =>
  interval.map((bound) => Number(bound.toFixed(digits)))

test('means, variance and quantiles', () => {
  expect([mean(b), mean(c)].map((value) => value.toFixed(3))).toEqual(['0.808', '0.718'])
  expect(variance(b)).toBeCloseTo(sampleVariance(b), 15)
  expect(variance([1])).toBeNaN()
  const latencies = [820, 900, 950, 1000, 1020, 1100, 1150, 1300, 1500, 4200]
  expect(quantile(latencies, 0.5)).toBe(1060)
  expect(quantile(latencies, 0.95)).toBeCloseTo(2985, 9)
  expect(quantile([3, 4, 5, 7, 8], 0.25)).toBe(4)
  expect(quantile(latencies, 0.5)).toBe(secondQuantile(latencies, 0.5))
  expect(quantile([], 0.5)).toBeNaN()
})

describe('effects', () => {
  test('Hodges and Lehmann take the median of all differences', () => {
    expect(hodgesLehmann(b, c)).toBeCloseTo(-0.08, 12)
    const differences = b.flatMap((one) => c.map((other) => other - one)).sort((x, y) => x - y)
    expect(hodgesLehmann(b, c)).toBe(medianSorted(differences))
  })

  test("Hedges' g corrects Cohen's d", () => {
    expect((mean(c) - mean(b)) / pooledDeviation(b, c)).toBeCloseTo(-2.5507, 4)
    expect(hedgesG(b, c)).toBeCloseTo(-2.3038, 4)
    expect(hedgesG([1, 1], [2, 2])).toBeNull()
  })
})

describe("Welch's interval", () => {
  test('of a clear loss', () => {
    const result = welch(b, c)
    const t = result.difference / result.standardError
    expect(t).toBeCloseTo(-4.033, 4)
    expect(result.df).toBeCloseTo(6.983, 3)
    expect(2 * studentTCdf(t, result.df)).toBeCloseTo(0.005, 4)
    expect(rounded(welchInterval(result, 0.95))).toEqual([-0.1428, -0.0372])
    // With as many runs on both sides Welch's t is the pooled one.
    expect(t).toBeCloseTo(tTestTwoSample(c, b) ?? Number.NaN, 12)
  })

  test.each([
    [[0.82, 0.74, 0.79, 0.85, 0.77], [0.8, 0.73, 0.81, 0.76, 0.72], -0.03, [-0.0789, 0.0189]],
    [[0.8, 0.81, 0.79, 0.8, 0.82], [0.8, 0.79, 0.81, 0.8, 0.8], -0.004, [-0.0154, 0.0074]],
  ])('of 90 %% for equivalence: %j to %j', (baseline, candidate, difference, interval) => {
    const result = welch(baseline, candidate)
    expect(result.difference).toBeCloseTo(difference, 12)
    expect(rounded(welchInterval(result, 0.9))).toEqual(interval)
  })

  test('of a ratio, on logarithms', () => {
    const slow = welch(
      [1000, 1100, 950, 1050, 1200].map(Math.log),
      [1300, 1250, 1400, 1150, 1500].map(Math.log),
    )
    expect(Math.exp(slow.difference)).toBeCloseTo(1.2441, 4)
    expect(rounded(welchInterval(slow, 0.95).map(Math.exp), 3)).toEqual([1.081, 1.432])
  })

  test('has no width without spread, and no meaning with one value', () => {
    expect(welchInterval(welch([1, 1], [3, 3]), 0.95)).toEqual([2, 2])
    expect(meanDifferenceIntervals([1], [2, 3])).toBeNull()
  })
})

describe('the bootstrap', () => {
  test('gives the percentiles of the reference, draw for draw', () => {
    const draws = bootstrapDifferences(b, c, 10_000, mulberry32(42))
    expect(rounded([quantile(draws, 0.025), quantile(draws, 0.975)], 3)).toEqual([-0.13, -0.052])
    expect(Math.sqrt(variance(draws))).toBeCloseTo(0.01996, 3)
  })

  test('agrees with all 5^10 samples, whose deviation is known', () => {
    // The deviation over all samples with replacement is that of the means: √(Σ(x−x̄)²/n² of either side).
    const exact = Math.sqrt((variance(b) * 4) / 25 + (variance(c) * 4) / 25)
    expect(exact).toBeCloseTo(0.01996, 5)
  })

  test('corrected for bias and skew, is the plain one for symmetric values', () => {
    const [low, high] = [
      [1, 2, 3, 4, 5, 6, 7, 8],
      [2, 3, 4, 5, 6, 7, 8, 9],
    ]
    const draws = bootstrapDifferences(low, high, 9999, mulberry32(42))
    const [from, to] = bcaInterval(draws, low, high, 0.95)
    expect(Math.abs(from - quantile(draws, 0.025))).toBeLessThan(0.2)
    expect(Math.abs(to - quantile(draws, 0.975))).toBeLessThan(0.2)
  })

  test('follows the skew, as with the jackknife written out', () => {
    const even = [10, 11, 9, 10, 12, 10, 11, 9]
    const skewed = [10, 11, 10, 12, 11, 10, 30, 11]
    const draws = bootstrapDifferences(even, skewed, 9999, mulberry32(42))
    const [from, to] = bcaInterval(draws, even, skewed, 0.95)
    // The long tail is above: both bounds move up.
    expect(from).toBeGreaterThan(quantile(draws, 0.025))
    expect(to).toBeGreaterThan(quantile(draws, 0.975))

    const without = (values: readonly number[], left: number) => values.filter((_, index) => index !== left)
    const pseudo = (estimates: readonly number[]) =>
      estimates.map((one) => ((estimates.length - 1) * (mean(estimates) - one)) / estimates.length)
    const influences = [
      ...pseudo(even.map((_, left) => mean(skewed) - mean(without(even, left)))),
      ...pseudo(skewed.map((_, left) => mean(without(skewed, left)) - mean(even))),
    ]
    const sumOf = (power: number) => influences.reduce((sum, one) => sum + one ** power, 0)
    const a = sumOf(3) / (6 * sumOf(2) ** 1.5)
    const estimate = mean(skewed) - mean(even)
    const below = draws.filter((one) => one < estimate).length
    const ties = draws.filter((one) => one === estimate).length
    const z0 = probit((below + ties / 2) / draws.length)
    const bound = (z: number) => quantile(draws, normalCdf(z0 + (z0 + z) / (1 - a * (z0 + z))))
    // The other library's normal quantile is good to three digits.
    expect(from).toBeCloseTo(bound(-1.959964), 1)
    expect(to).toBeCloseTo(bound(1.959964), 1)
  })

  test('covers the true difference about as often as it says', () => {
    const random = mulberry32(11)
    const value = () => random() + random() + random()
    let covered = 0
    const trials = 200
    for (let trial = 0; trial < trials; trial++) {
      const [one, other] = [Array.from({ length: 12 }, value), Array.from({ length: 12 }, value)]
      const [from, to] = bcaInterval(
        bootstrapDifferences(one, other, 999, mulberry32(trial)),
        one,
        other,
        0.95,
      )
      if (from <= 0 && to >= 0) covered += 1
    }
    expect(covered / trials).toBeGreaterThan(0.88)
    expect(covered / trials).toBeLessThan(0.985)
  })

  test('is used from eight values a side, Welch below', () => {
    const eight = [1, 2, 3, 4, 5, 6, 7, 8]
    const draws = bootstrapDifferences(eight, eight, 9999, mulberry32(42))
    expect(meanDifferenceIntervals(eight, eight)?.confidence).toEqual(bcaInterval(draws, eight, eight, 0.95))
    expect(meanDifferenceIntervals(b, c)?.confidence).toEqual(welchInterval(welch(b, c), 0.95))
  })

  test('draws anew for other numbers of runs, and the same again for the same', () => {
    const [ten, nine] = [
      [1, 5, 2, 8, 3, 9, 4, 7, 6, 10],
      [3, 1, 4, 1, 5, 9, 2, 6, 5],
    ]
    const first = meanDifferenceIntervals(ten, nine)
    const other = meanDifferenceIntervals(nine, ten)
    expect(meanDifferenceIntervals(ten, nine)).toEqual(first)
    const draws = bootstrapDifferences(nine, ten, 9999, mulberry32(42))
    expect(other?.confidence).toEqual(bcaInterval(draws, nine, ten, 0.95))
  })

  test('of values without spread has no width', () => {
    const flat = new Array<number>(8).fill(3)
    expect(meanDifferenceIntervals(flat, flat)).toEqual({ confidence: [0, 0], equivalence: [0, 0] })
  })
})
