import { describe, expect, test } from 'vitest'
import { aMeasuredRun } from '../../../testing/builders-of-measured-runs.ts'
import { metricsOf } from '../score-run.ts'

/** Rounds of stances, one for each seat. */
const stances = (...rounds: readonly (readonly (number | null)[])[]) =>
  aMeasuredRun(
    rounds.flatMap((round, index) => round.map((stance, seat) => ({ stance, seat, round: index + 1 }))),
  )

test('stances of the reference', () => {
  const metrics = metricsOf(stances([-0.8, 0.2, 0.6, 0.9], [-0.2, 0.3, 0.5, 0.6]))
  expect(metrics.convergence).toBeCloseTo(0.5197, 4)
  expect(metrics.stanceDrift).toBeCloseTo(0.1375, 10)
  expect(metrics.agreement).toBeCloseTo(1 - 0.3082, 4)
})

test('rounds in between do not count', () => {
  const metrics = metricsOf(stances([-1, 1], [1, -1], [0.5, 0.5]))
  expect(metrics).toMatchObject({ agreement: 1, convergence: 1, stanceDrift: 0.5 })
})

test('those who move apart converge less than not at all', () => {
  expect(metricsOf(stances([-0.1, 0.1], [-0.5, 0.5])).convergence).toBeCloseTo(-4)
})

describe('there is no figure', () => {
  const none = { agreement: null, convergence: null, stanceDrift: null }
  test('where the format asks for no stance', () => {
    expect(metricsOf(stances([null, null], [null, null]))).toMatchObject(none)
  })

  test('of movement after a single round', () => {
    expect(metricsOf(stances([0.5, -0.5]))).toMatchObject({ ...none, agreement: 0.5 })
  })

  test('of agreement and convergence of one voice alone', () => {
    expect(metricsOf(stances([0.5, null], [0.1, null]))).toMatchObject({ ...none, stanceDrift: 0.2 })
  })

  test('of convergence when all held the same from the first', () => {
    expect(metricsOf(stances([0.1, 0.1, 0.1], [0.1, 0.9, 0.1])).convergence).toBeNull()
  })
})
