import { describe, expect, test } from 'vitest'
import { differenceOf } from './difference-of.ts'

const score = { better: 'higher', scale: 'difference', mid: 0.05, unit: 'share' } as const
const latency = { better: 'lower', scale: 'ratio', mid: 1.2, unit: 'ms' } as const
const rounded = (values: readonly number[] | null, digits = 4) =>
  values?.map((value) => Number(value.toFixed(digits)))

test('a score that fell, as in the reference', () => {
  const difference = differenceOf(score, [0.82, 0.78, 0.85, 0.8, 0.79], [0.7, 0.74, 0.66, 0.77, 0.72])
  expect(difference).toMatchObject({
    test: 'permutation',
    pHarm: 1 / 252,
    smallest: 1 / 252,
    cliffsDelta: -1,
  })
  expect(difference.pGain).toBe(1)
  expect(difference.effect).toBeCloseTo(-0.09, 12)
  expect(difference.harm).toBeCloseTo(0.09, 12)
  expect(difference.hodgesLehmann).toBeCloseTo(-0.08, 12)
  expect(difference.hedgesG).toBeCloseTo(-2.3038, 4)
  expect(rounded(difference.interval)).toEqual([-0.1428, -0.0372])
  // Harm is above 0 whichever way is good.
  expect(difference.bounds?.[0]).toBeGreaterThan(0)
})

test('a time that rose is a factor, tested on logarithms', () => {
  const difference = differenceOf(latency, [1000, 1100, 950, 1050, 1200], [1300, 1250, 1400, 1150, 1500])
  expect(difference).toMatchObject({ test: 'permutation (log)', pHarm: 2 / 252 })
  expect(difference.effect).toBeCloseTo(1.2441, 4)
  expect(rounded(difference.interval, 3)).toEqual([1.081, 1.432])
  expect(difference.harm).toBeCloseTo(Math.log(1.2441), 4)
  expect(difference.hodgesLehmann).toBe(250)
})

test('a rate is tested by Fisher', () => {
  const passes = (count: number) => Array.from({ length: 10 }, (_, run) => (run < count ? 1 : 0))
  const difference = differenceOf({ ...score, mid: 0.1 }, passes(9), passes(5))
  expect(difference.test).toBe('fisher')
  expect(difference.pHarm).toBeCloseTo(0.0704, 4)
  expect(difference.effect).toBeCloseTo(-0.4, 12)
  expect(rounded(difference.interval)).toEqual([-0.6759, 0.0024])
})

describe('values that never change', () => {
  test('did not move, known exactly', () => {
    const still = differenceOf(score, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0])
    expect(still).toMatchObject({ test: 'none', pHarm: 1, effect: 0, interval: [0, 0], harm: 0, hedgesG: 0 })
    const ratio = differenceOf(latency, [7, 7, 7, 7, 7], [7, 7, 7, 7, 7])
    expect(ratio).toMatchObject({ effect: 1, interval: [1, 1], equivalenceInterval: [1, 1], cliffsDelta: 0 })
  })

  test('but for the rounding of sums', () => {
    expect(differenceOf(latency, [0.3, 0.3, 0.3], [0.1 + 0.2, 0.3, 0.3])).toMatchObject({ test: 'none' })
  })
})

describe('ratios with a 0', () => {
  test('free against free is no change', () => {
    expect(differenceOf(latency, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0])).toMatchObject({ effect: 1, harm: 0 })
  })

  test('free against paid has no ratio, and is harm beyond measure', () => {
    const difference = differenceOf(latency, [0, 0, 0, 0, 0], [0.01, 0.02, 0.01, 0.01, 0.02])
    expect(difference).toMatchObject({ effect: null, interval: null, pHarm: 1 / 252 })
    expect(difference.harm).toBe(Number.POSITIVE_INFINITY)
  })

  test('paid against free is a gain', () => {
    const difference = differenceOf(latency, [0.01, 0.02, 0.01, 0.01, 0.02], [0, 0, 0, 0, 0])
    expect(difference).toMatchObject({ effect: 0, pGain: 1 / 252, harm: Number.NEGATIVE_INFINITY })
  })

  test('a 0 among others is measured by the means', () => {
    const difference = differenceOf(latency, [0, 10, 10, 10, 10], [0, 15, 15, 15, 15])
    expect(difference.test).toBe('permutation')
    expect(difference.effect).toBeCloseTo(1.5, 12)
    expect(difference.interval?.[0]).toBeGreaterThanOrEqual(0)
  })
})

test('one run has no spread, and still a p', () => {
  expect(differenceOf(latency, [10], [20])).toMatchObject({ interval: null, bounds: null, pHarm: 0.5 })
})

test('an interval that reaches further than numbers do is not told', () => {
  const cost = { better: 'lower', scale: 'ratio', mid: 1.15, unit: 'usd' } as const
  const difference = differenceOf(cost, [1e-300, 1e-300, 1e300, 1], [1e300, 1e-300, 1, 2])
  expect(difference).toMatchObject({ interval: null, equivalenceInterval: null })
})
