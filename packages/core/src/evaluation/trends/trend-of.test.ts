import { describe, expect, test } from 'vitest'
import { someMetrics } from '../../../testing/builders-of-scores.ts'
import { testId } from '../../../testing/test-id.ts'
import type { RunId, ScenarioId } from '../../models/ids.ts'
import type { ScoreMetrics } from '../../models/score.ts'
import { Trend } from '../../models/trend.ts'
import { alarmsOf } from './alarms-of.ts'
import { bandOf, deviationOf } from './band-of.ts'
import { driftOf } from './drift-of.ts'
import { trendOf } from './trend-of.ts'

const aRun = (metrics: Partial<ScoreMetrics>, rubric: number | null = null) => ({
  runId: testId<RunId>(),
  finishedAt: '2026-01-01T00:00:01.000Z',
  metrics: someMetrics(metrics),
  judged: rubric === null ? {} : { rubric },
})
const latencies = (...values: (number | null)[]) => values.map((latencyMs) => aRun({ latencyMs }))
const repeated = (value: number, runs: number) => new Array<number>(runs).fill(value)
const score = { better: 'higher', scale: 'difference', mid: 0.05, isNeutral: false } as const
const trend = (
  runs: ReturnType<typeof latencies>,
  baseline: Parameters<typeof trendOf>[0]['baseline'] = null,
) => Trend.parse(trendOf({ scenarioId: testId<ScenarioId>(), metric: 'latencyMs', runs, baseline }))

describe('the band', () => {
  test('is that of the baseline, with the deviation of a sample', () => {
    const values = [0.82, 0.78, 0.85, 0.8, 0.79]
    const band = bandOf({ name: 'good', values: [...values, null] }, repeated(1, 9))
    expect(band).toMatchObject({ source: 'good', runs: 5 })
    expect(band?.mean).toBeCloseTo(0.808, 12)
    expect(band?.sd).toBeCloseTo(0.027749, 6)
    expect(band?.low).toBeCloseTo(0.808 - 2 * 0.027749, 5)
  })

  test('is that of the first ten runs where there is none', () => {
    expect(bandOf(null, [...repeated(1, 10), ...repeated(9, 5)])).toMatchObject({
      source: 'first 10 runs',
      mean: 1,
      sd: 0,
    })
    expect(bandOf(null, [null, 1, 2, 3, 4, 5])).toMatchObject({ source: 'first 5 runs', mean: 3 })
    expect(bandOf({ name: 'good', values: [1, null] }, [1, 2, 3, 4, 5])?.source).toBe('first 5 runs')
  })

  test('is not there while there is too little to tell', () => {
    expect(bandOf(null, [1, 2, 3, 4])).toBeNull()
    expect(trend(latencies(1, 2, 3, 4)).points[0]).toMatchObject({ cusum: null, isAlarm: false, value: 1 })
  })
})

describe('the sum of harm', () => {
  test('is that of the reference', () => {
    // Mean .81 and deviation .03.
    const baseline = { name: 'good', values: [0.78, 0.81, 0.84] }
    const { sums } = driftOf(score, [0.8, 0.82, 0.77, 0.76, 0.75, 0.78, 0.74], baseline)
    expect(sums.map(({ cusum }) => Number(cusum?.toFixed(4)))).toEqual([0, 0, 0.8333, 2, 3.5, 4, 5.8333])
    expect(sums.map(({ isAlarm }) => isAlarm).indexOf(true)).toBe(6)
  })

  test('grows with latency, not with speed', () => {
    const baseline = { name: 'good', runs: latencies(950, 1000, 1050, 1000) }
    expect(trend(latencies(1400, 1400), baseline).points.map(({ isAlarm }) => isAlarm)).toEqual([true, true])
    expect(trend(latencies(100, 100), baseline).points.map(({ cusum }) => cusum)).toEqual([0, 0])
  })

  test('passes over runs without a value', () => {
    const baseline = { name: 'good', runs: latencies(900, 1000, 1100) }
    const { points } = trend(latencies(1200, null, 1200), baseline)
    expect(points.map(({ cusum }) => cusum)).toEqual([1.5, null, 3])
    expect(points.map(({ value }) => value)).toEqual([1200, null, 1200])
  })

  test('has a floor where runs never differed: one off by what matters is no alarm, two are', () => {
    const usual = { name: 'good', values: repeated(0, 5) }
    const refusals = { better: 'lower', scale: 'difference', mid: 0.1, isNeutral: false } as const
    const { sums } = driftOf(refusals, [0, 0.1, 0.1, 0], usual)
    expect(sums.map(({ isAlarm }) => isAlarm)).toEqual([false, false, true, false])
    expect(sums[1]?.cusum).toBeCloseTo(3.5, 12)
    expect(deviationOf({ mean: 1000, sd: 0 }, { scale: 'ratio', mid: 1.2 })).toBeCloseTo(50, 9)
  })

  test('takes anything for a shift where all was free', () => {
    const usual = { name: 'good', values: repeated(0, 5) }
    const cost = { better: 'lower', scale: 'ratio', mid: 1.15, isNeutral: false } as const
    const { sums } = driftOf(cost, [0, 0.01, 0], usual)
    expect(sums.map(({ isAlarm }) => isAlarm)).toEqual([false, true, false])
    expect(sums.every(({ cusum }) => Number.isFinite(cusum))).toBe(true)
  })

  test('is not taken of what has no good direction', () => {
    const { band, sums } = driftOf({ ...score, isNeutral: true }, repeated(1, 6), null)
    expect(band).not.toBeNull()
    expect(sums.every(({ cusum }) => cusum === null)).toBe(true)
  })
})

test('judged metrics have a trend too', () => {
  const runs = [0.8, 0.82, 0.78, 0.8, 0.8, 0.2].map((rubric) => aRun({}, rubric))
  const judged = trendOf({ scenarioId: testId<ScenarioId>(), metric: 'judged.rubric', runs, baseline: null })
  expect(judged.points.at(-1)).toMatchObject({ value: 0.2 })
  expect(judged.band).not.toBeNull()
})

test('there is no trend of what nobody measures', () => {
  expect(() =>
    trendOf({ scenarioId: testId<ScenarioId>(), metric: 'charm', runs: [], baseline: null }),
  ).toThrow('There is no metric "charm".')
})

describe('alarms', () => {
  const usual = Array.from({ length: 10 }, (_, run) => aRun({ latencyMs: 1000 + 10 * run, refusalRate: 0 }))

  test('name what drifted as of the newest run', () => {
    const slow = aRun({ latencyMs: 9000, refusalRate: 0 })
    expect(alarmsOf([...usual, slow], null)).toEqual(['latencyMs'])
    expect(alarmsOf([...usual, aRun({ latencyMs: 9000, refusalRate: 1 })], null)).toEqual([
      'latencyMs',
      'refusalRate',
    ])
    // The alarm was that of the run before.
    expect(alarmsOf([...usual, slow, aRun({ latencyMs: 1000 })], null)).toEqual([])
  })

  test('measure by the baseline where there is one', () => {
    const runs = usual.map(() => aRun({ latencyMs: 5000 }))
    expect(alarmsOf(runs, null)).toEqual([])
    expect(alarmsOf(runs, usual)).toEqual(['latencyMs'])
    expect(alarmsOf([], usual)).toEqual([])
  })
})
