import { cumulativeStdNormalProbability, gammaln } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { incompleteBeta } from './incomplete-beta.ts'
import { lnChoose, lnGamma } from './ln-gamma.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { runsForPower } from './runs-for-power.ts'
import { studentTCdf, studentTQuantile } from './student-t.ts'

test('ln Γ is ln (n − 1)! and knows ½', () => {
  expect(lnGamma(1)).toBeCloseTo(0, 12)
  expect(lnGamma(11)).toBeCloseTo(Math.log(3_628_800), 11)
  expect(lnGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12)
  expect(lnGamma(0.1)).toBeCloseTo(2.252712651734206, 11)
  expect(lnGamma(37.3)).toBeCloseTo(gammaln(37.3), 8)
  expect(Math.exp(lnChoose(20, 10))).toBeCloseTo(184_756, 5)
})

test('the incomplete beta function is a binomial tail for whole numbers', () => {
  // I_x(a, b) = P(at least a of a+b−1).
  const choose = (n: number, k: number) => Math.exp(lnChoose(n, k))
  for (const [x, a, b] of [
    [0.3, 2, 5],
    [0.8, 9, 3],
    [0.5, 1, 1],
  ] as const) {
    let tail = 0
    for (let k = a; k < a + b; k++) tail += choose(a + b - 1, k) * x ** k * (1 - x) ** (a + b - 1 - k)
    expect(incompleteBeta(x, a, b)).toBeCloseTo(tail, 12)
  }
  expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1])
})

describe("Student's t", () => {
  test.each([
    [1, 0.975, 12.7062],
    [2, 0.95, 2.92],
    [5, 0.975, 2.5706],
    [8, 0.95, 1.8595],
    [30, 0.995, 2.75],
    [1000, 0.975, 1.9623],
  ])('with %d degrees of freedom has its %d quantile at %d, as printed in tables', (df, p, t) => {
    expect(studentTQuantile(p, df)).toBeCloseTo(t, 4)
    expect(studentTQuantile(1 - p, df)).toBeCloseTo(-t, 4)
    expect(studentTCdf(studentTQuantile(p, df), df)).toBeCloseTo(p, 12)
  })

  test('is Cauchy with one degree of freedom', () => {
    for (const t of [-3, -0.5, 0, 0.2, 4]) {
      expect(studentTCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12)
    }
  })
})

test('the normal distribution', () => {
  expect(normalCdf(0)).toBe(0.5)
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14)
  expect(normalCdf(-5)).toBeCloseTo(2.866515718791939e-7, 15)
  expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1])
  expect(normalCdf(Number.NaN)).toBeNaN()
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12)
  expect(normalQuantile(0.5)).toBeCloseTo(0, 12)
  // Its table has four digits.
  expect(normalCdf(1.23)).toBeCloseTo(cumulativeStdNormalProbability(1.23), 4)
})

test.each([
  [0.5, 64],
  [0.8, 26],
  [1, 17],
  [1.2, 12],
  [1.5, 9],
  [2, 6],
])('a difference of %d deviations takes %d runs a side', (d, runs) => {
  expect(runsForPower(d)).toBe(runs)
  expect(runsForPower(-d)).toBe(runs)
})

test('a search for runs ends', () => {
  expect(runsForPower(0.001, 0.05, 65)).toBe(65)
  expect(runsForPower(50)).toBe(2)
})
