import { expect, test } from 'vitest'
import { mulberry32 } from '../../debate/plan/seeded-random.ts'
import { fisherExact } from './fisher-exact.ts'
import { newcombeInterval } from './newcombe-interval.ts'
import { permutationTest } from './permutation-test.ts'
import { posteriorOfLowerRate } from './posterior-of-lower-rate.ts'
import { wilsonInterval } from './wilson-interval.ts'

const before = { passes: 9, runs: 10 }
const after = { passes: 5, runs: 10 }
const rounded = (interval: readonly number[]) => interval.map((bound) => Number(bound.toFixed(4)))

test('Fisher: 9 of 10, then 5 of 10', () => {
  const result = fisherExact(before, after)
  expect(result.pTwoSided).toBeCloseTo(0.1409, 4)
  expect(result.pLess).toBeCloseTo(0.0704, 4)
  expect(fisherExact(after, before).pGreater).toBeCloseTo(0.0704, 4)
})

test('Fisher is the permutation test of zeros and ones', () => {
  const runs = (passes: number, failures: number) => [
    ...new Array<number>(passes).fill(1),
    ...new Array<number>(failures).fill(0),
  ]
  for (const [x, y] of [
    [5, 1],
    [3, 3],
    [0, 0],
    [6, 2],
  ] as const) {
    const permuted = permutationTest(runs(x, 6 - x), runs(y, 7 - y))
    const exact = fisherExact({ passes: x, runs: 6 }, { passes: y, runs: 7 })
    expect(exact.pLess).toBeCloseTo(permuted.pLess, 10)
    expect(exact.pGreater).toBeCloseTo(permuted.pGreater, 10)
  }
})

test('Wilson', () => {
  expect(rounded(wilsonInterval(before, 0.95))).toEqual([0.5958, 0.9821])
  expect(rounded(wilsonInterval(after, 0.95))).toEqual([0.2366, 0.7634])
  expect(rounded(wilsonInterval({ passes: 0, runs: 5 }, 0.95))).toEqual([0, 0.4345])
  expect(rounded(wilsonInterval({ passes: 5, runs: 5 }, 0.95))).toEqual([0.5655, 1])
})

test('Newcombe', () => {
  expect(rounded(newcombeInterval(before, after, 0.95))).toEqual([-0.6759, 0.0024])
})

test('the chance that a rate is lower', () => {
  expect(posteriorOfLowerRate(before, after)).toBeCloseTo(0.9683, 4)
  expect(posteriorOfLowerRate(before, before)).toBeCloseTo(0.5, 10)
  // Second opinion: integers make Beta(a, b) the a-th smallest of a + b − 1 uniform draws.
  const random = mulberry32(1)
  const draw = (passes: number) =>
    Array.from({ length: 11 }, random).sort((a, b) => a - b)[passes] ?? Number.NaN
  let lower = 0
  for (let trial = 0; trial < 20_000; trial++) if (draw(5) < draw(9)) lower += 1
  expect(lower / 20_000).toBeCloseTo(0.9683, 2)
})
