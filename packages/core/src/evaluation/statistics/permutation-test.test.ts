import { permutationTest as sampledTest, wilcoxonRankSum } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { cliffsDelta } from './cliffs-delta.ts'
import { mannWhitneyTest, mannWhitneyU } from './mann-whitney.ts'
import { mean } from './moments.ts'
import { normalCdf } from './normal.ts'
import { permutationTest, splitCount } from './permutation-test.ts'

const accepted = [0.82, 0.78, 0.85, 0.8, 0.79]
const worse = [0.7, 0.74, 0.66, 0.77, 0.72]

/** Every subset of the pooled values, by bit mask, with nothing clever about it. */
function plainly(baseline: readonly number[], candidate: readonly number[]) {
  const pool = [...baseline, ...candidate]
  const observed = mean(candidate) - mean(baseline)
  let [splits, greater, less, apart] = [0, 0, 0, 0]
  for (let mask = 0; mask < 2 ** pool.length; mask++) {
    const chosen = pool.filter((_, index) => (mask >> index) & 1)
    if (chosen.length !== candidate.length) continue
    const difference = mean(chosen) - mean(pool.filter((_, index) => !((mask >> index) & 1)))
    splits += 1
    if (difference >= observed - 1e-12) greater += 1
    if (difference <= observed + 1e-12) less += 1
    if (Math.abs(difference) >= Math.abs(observed) - 1e-12) apart += 1
  }
  return { pGreater: greater / splits, pLess: less / splits, pTwoSided: apart / splits }
}

describe('the permutation test of means', () => {
  test.each([
    ['a clear loss', accepted, worse, { pLess: 1 / 252, pTwoSided: 2 / 252 }],
    [
      'an unclear loss',
      [0.82, 0.74, 0.79, 0.85, 0.77],
      [0.8, 0.73, 0.81, 0.76, 0.72],
      { pLess: 39 / 252, pTwoSided: 78 / 252 },
    ],
    [
      'latency on logarithms',
      [1000, 1100, 950, 1050, 1200].map(Math.log),
      [1300, 1250, 1400, 1150, 1500].map(Math.log),
      { pGreater: 2 / 252 },
    ],
    ['grades with ties', [3, 4, 4, 5, 2], [4, 5, 5, 3, 5], { pTwoSided: 96 / 252 }],
  ])('%s', (_, baseline, candidate, expected) => {
    const result = permutationTest(baseline, candidate)
    expect(result).toMatchObject({ isExact: true, smallest: 1 / 252 })
    for (const [name, p] of Object.entries({ ...plainly(baseline, candidate), ...expected })) {
      expect(result[name as 'pLess'], name).toBeCloseTo(p, 12)
    }
  })

  test('looks at every split of unequal groups', () => {
    const random = mulberry32(7)
    for (const [m, n] of [
      [1, 4],
      [6, 2],
      [5, 7],
      [3, 3],
    ] as const) {
      const baseline = Array.from({ length: m }, () => Math.round(random() * 6) / 10)
      const candidate = Array.from({ length: n }, () => Math.round(random() * 6) / 10)
      expect(permutationTest(baseline, candidate)).toMatchObject(plainly(baseline, candidate))
    }
  })

  test('draws splits where there are over 50 000, and never says 0', () => {
    const random = mulberry32(3)
    const baseline = Array.from({ length: 10 }, random)
    const candidate = Array.from({ length: 10 }, () => random() + 0.15)
    const result = permutationTest(baseline, candidate)
    expect(result).toMatchObject({ isExact: false, smallest: 1 / 10_000 })
    expect(Math.abs(result.pGreater - plainly(baseline, candidate).pGreater)).toBeLessThan(0.01)
    const second = sampledTest(candidate, baseline, 'greater', 10_000, mulberry32(5))
    expect(Math.abs(result.pGreater - second)).toBeLessThan(0.01)
    const far = candidate.map((value) => value + 100)
    expect(permutationTest(baseline, far).pGreater).toBeCloseTo(1 / 10_000, 12)
    expect(permutationTest(baseline, candidate)).toEqual(result)
  })

  test('is not misled by rounding, whatever the unit', () => {
    const tied = permutationTest([0.1, 0.2, 0.3], [0.1, 0.2, 0.3])
    expect(tied.pTwoSided).toBe(1)
    const cents = permutationTest([1e-9, 2e-9, 3e-9], [4e-9, 5e-9, 6e-9])
    expect(cents.pGreater).toBeCloseTo(1 / 20, 12)
  })

  test('knows how many splits there are', () => {
    expect([
      splitCount(3, 3),
      splitCount(4, 4),
      splitCount(5, 5),
      splitCount(6, 6),
      splitCount(10, 10),
    ]).toEqual([20, 70, 252, 924, 184_756])
    expect(splitCount(100, 100)).toBeGreaterThan(1e12)
  })
})

describe('Mann and Whitney', () => {
  const [a, d] = [
    [3, 4, 4, 5, 2],
    [4, 5, 5, 3, 5],
  ]

  test('count the pairs in which the candidate is above, ties half', () => {
    expect(mannWhitneyU(accepted, worse)).toBe(0)
    expect(cliffsDelta(accepted, worse)).toBe(-1)
    expect(mannWhitneyU(a, d)).toBe(18)
    expect(cliffsDelta(a, d)).toBeCloseTo(0.44, 12)
    expect(mannWhitneyU(a, d)).toBe(wilcoxonRankSum(d, a) - (5 * 6) / 2)
    const [b, c] = [
      [0.82, 0.74, 0.79, 0.85, 0.77],
      [0.8, 0.73, 0.81, 0.76, 0.72],
    ]
    expect(mannWhitneyU(b, c)).toBe(7)
    expect(cliffsDelta(b, c)).toBeCloseTo(-0.44, 12)
    expect(mannWhitneyTest(b, c).pTwoSided).toBeCloseTo(0.3095, 4)
  })

  test('test by permutation, where the normal approximation is off with ties', () => {
    expect(mannWhitneyTest(a, d).pTwoSided).toBeCloseTo(84 / 252, 12)
    // Normal with tie and continuity correction: σ² = mn/12 · (N+1 − Σ(t³−t)/(N(N−1))); ties of 2, 3 and 4.
    const sigma = Math.sqrt((25 / 12) * (11 - (6 + 24 + 60) / 90))
    const normal = 2 * (1 - normalCdf((18 - 12.5 - 0.5) / sigma))
    expect(normal).toBeCloseTo(0.2733, 4)
  })
})
