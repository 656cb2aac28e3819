import { describe, expect, test } from 'vitest'
import { aSideToJudge, sidesWith } from '../../../testing/builders-of-sides.ts'
import { samplesOf } from './samples-of.ts'
import { isSuiteAsked, suiteSamples } from './suite-samples.ts'

type Metrics = Parameters<typeof sidesWith>[0]
const primaries = new Set(['latencyMs', 'refusalRate'])
const scenario = (before: Metrics, after: Metrics) =>
  samplesOf(aSideToJudge({ baseline: sidesWith(before), candidate: sidesWith(after) }), primaries)

describe('a metric over scenarios', () => {
  test('is one mean a scenario: geometric for times, plain for shares', () => {
    const suite = suiteSamples([
      scenario(
        { latencyMs: [100, 400], refusalRate: [0, 0.5] },
        { latencyMs: [400, 400], refusalRate: [0.5] },
      ),
      scenario({ latencyMs: [1000], refusalRate: [0] }, { latencyMs: [1000], refusalRate: [0.5] }),
    ])
    expect(suite.map(({ description }) => description.name)).toEqual(['latencyMs', 'refusalRate'])
    const [latency, refusals] = suite
    expect(latency?.baseline[0]).toBeCloseTo(200, 9)
    expect(latency?.difference.effect).toBeCloseTo(Math.sqrt(2), 9)
    expect(refusals?.baseline).toEqual([0.25, 0])
    expect(refusals?.difference.effect).toBeCloseTo(0.375, 12)
    expect(refusals?.difference).toMatchObject({ test: 'sign-flip', pHarm: 1 / 4, smallest: 1 / 4 })
  })

  test('has the p and the interval of paired differences', () => {
    const differences = [-0.05, -0.02, 0.01, -0.08, -0.03, -0.04]
    const suite = suiteSamples(
      differences.map((difference) => scenario({ refusalRate: [0.5] }, { refusalRate: [0.5 + difference] })),
    )
    const [{ difference } = { difference: null }] = suite
    expect(difference?.effect).toBeCloseTo(-0.035, 12)
    expect(difference?.pGain).toBe(2 / 64)
    // −0.035 ± t(.975, 5) · 0.0301662 / √6, t = 2.570582
    expect(difference?.interval?.[0]).toBeCloseTo(-0.0666575, 6)
    expect(difference?.interval?.[1]).toBeCloseTo(-0.0033425, 6)
  })

  test('needs every scenario, and a ratio in each', () => {
    const both = { latencyMs: [1], refusalRate: [0] }
    expect(suiteSamples([scenario(both, both), scenario({ refusalRate: [0] }, both)])).toHaveLength(1)
    const paid = scenario({ costUsd: [0] }, { costUsd: [1] })
    const free = scenario({ costUsd: [0] }, { costUsd: [0] })
    expect(suiteSamples([paid, free])).toEqual([])
    expect(suiteSamples([free, free])[0]?.difference.effect).toBe(1)
  })
})

test('a suite is asked as a whole from as many scenarios as can give an answer', () => {
  const scenarios = (count: number) =>
    suiteSamples(Array.from({ length: count }, () => scenario({ latencyMs: [1] }, { latencyMs: [2] })))
  // 1/2^K ≤ 0.05 / 2.
  expect(isSuiteAsked(scenarios(5), 0.05)).toBe(false)
  expect(isSuiteAsked(scenarios(6), 0.05)).toBe(true)
  expect(isSuiteAsked([], 0.05)).toBe(false)
})
