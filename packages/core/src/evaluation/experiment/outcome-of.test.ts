import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../models/experiment.ts'
import { type Difference, differenceOf } from './difference-of.ts'
import { moreRuns } from './more-runs.ts'
import { hintOf, outcomeOf } from './outcome-of.ts'
import { worstOutcome } from './worst-outcome.ts'

const weighed = (
  harm: number,
  [pHarm, pGain]: readonly [number, number],
  bounds: readonly [number, number] | null = [harm - 0.2, harm + 0.2],
) => ({
  difference: { harm, bounds, mid: 0.05, smallest: 1 / 252 },
  runs: 5,
  pHarm,
  pGain,
  alpha: 0.05,
})

describe('a primary metric', () => {
  test.each<[string, Outcome, Parameters<typeof weighed>]>([
    ['certain and much', 'regressed', [0.09, [0.004, 1]]],
    ['much, but not certain', 'suspect', [0.09, [0.2, 0.8]]],
    ['certain, but little', 'suspect', [0.01, [0.004, 1], [0.005, 0.015]]],
    ['certainly and much better', 'improved', [-0.09, [1, 0.004]]],
    ['better by just enough, without any spread', 'improved', [-0.05, [1, 0.004], [-0.05, -0.05]]],
    ['certainly better, but little', 'equivalent', [-0.01, [1, 0.004], [-0.015, -0.005]]],
    ['all of the interval within what does not matter', 'equivalent', [0.004, [0.3, 0.7], [-0.01, 0.02]]],
    ['an interval that reaches beyond', 'inconclusive', [0.03, [0.15, 0.85], [-0.02, 0.08]]],
    ['no interval', 'inconclusive', [0.03, [0.15, 0.85], null]],
  ])('%s: %s', (_, outcome, given) => {
    expect(outcomeOf(weighed(...given), 1)).toBe(outcome)
  })

  test('with p and harm at their limits is regressed', () => {
    expect(outcomeOf(weighed(0.3 - 0.25, [0.05, 1]), 1)).toBe('regressed')
  })

  test('is insufficient under five runs, and when α is shared too often', () => {
    const certain = weighed(0.09, [0.004, 1])
    expect(outcomeOf({ ...certain, runs: 4 }, 1)).toBe('insufficient')
    // Five against five: Holm can still flag 12 primary metrics.
    expect(outcomeOf(certain, 12)).toBe('regressed')
    expect(outcomeOf(certain, 13)).toBe('insufficient')
  })
})

test('another metric is a hint, suspect at most', () => {
  expect(hintOf(weighed(0.5, [0.001, 1]))).toBe('suspect')
  expect(hintOf(weighed(0.5, [0.2, 0.8]))).toBe('inconclusive')
  expect(hintOf(weighed(-0.5, [1, 0.001]))).toBe('improved')
  expect(hintOf({ ...weighed(0.5, [0.001, 1]), runs: 4 })).toBe('insufficient')
})

test.each<[readonly Outcome[], Outcome]>([
  [['equivalent', 'regressed', 'suspect'], 'regressed'],
  [['improved', 'suspect', 'inconclusive'], 'suspect'],
  [['improved', 'inconclusive', 'insufficient'], 'inconclusive'],
  [['improved', 'insufficient', 'equivalent'], 'insufficient'],
  [['equivalent', 'improved', 'equivalent'], 'improved'],
  [['equivalent', 'equivalent'], 'equivalent'],
  [[], 'insufficient'],
])('%j together are %s', (outcomes, worst) => {
  expect(worstOutcome(outcomes)).toBe(worst)
})

describe('how many more runs', () => {
  const score = { better: 'higher', scale: 'difference', mid: 0.05, unit: 'share' } as const
  const undecided = (difference: Difference, verdict: Outcome, runs = 5) =>
    moreRuns({ verdict, difference, runs: { baseline: runs, candidate: runs }, alpha: 0.05, tests: 1 })
  const inconclusive = differenceOf(score, [0.82, 0.74, 0.79, 0.85, 0.77], [0.8, 0.73, 0.81, 0.76, 0.72])

  test('none when it is decided', () => {
    for (const verdict of ['regressed', 'improved', 'equivalent'] as const) {
      expect(undecided(inconclusive, verdict)).toBeNull()
    }
  })

  test('follow from the distance to what matters, in spreads', () => {
    const more = undecided(inconclusive, 'inconclusive')
    // 2·((1.645 + 0.842)·s / (0.05 − 0.03))² runs of s = 0.0416, less 5.
    expect(more).toBe(Math.min(64, Math.ceil(2 * ((2.4865 * inconclusive.spread) / 0.02) ** 2) - 5))
  })

  test('follow from the power to find what seems to be there', () => {
    const harmful = { ...inconclusive, harm: 0.06, spread: 0.05 }
    // d = 1.2, one-sided at 5 %: ten runs a side.
    expect(undecided(harmful, 'suspect')).toBe(5)
    expect(undecided({ ...harmful, spread: 5 }, 'suspect')).toBe(64)
    expect(undecided({ ...harmful, spread: 0.001 }, 'suspect')).toBe(1)
  })

  test('would say the same again of little harm that is certain', () => {
    expect(undecided({ ...inconclusive, harm: 0.01 }, 'suspect')).toBeNull()
  })

  test('are what is missing to five a side, and to a p that can be small enough', () => {
    expect(undecided(inconclusive, 'insufficient', 3)).toBe(2)
    const many = { difference: inconclusive, verdict: 'insufficient', alpha: 0.05 } as const
    const five = { baseline: 5, candidate: 5 }
    expect(moreRuns({ ...many, runs: five, tests: 13 })).toBe(1)
    expect(moreRuns({ ...many, runs: { baseline: 0, candidate: 1 }, tests: 1 })).toBe(5)
  })
})
