import type { Trend } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { alarmsOf, trendBand, trendPoints } from './trend-points.ts'

const trend = {
  scenarioId: 's',
  metric: 'latencyMs',
  threshold: 5,
  band: { source: 'v1', runs: 5, mean: 10, sd: 1, low: 8, high: 12 },
  points: [
    { runId: 'a', at: '2026-11-20T03:00:00.000Z', value: 10, cusum: 0, isAlarm: false },
    { runId: 'b', at: '2026-11-21T03:00:00.000Z', value: null, cusum: 0, isAlarm: false },
    { runId: 'c', at: '2026-11-22T03:00:00.000Z', value: 17, cusum: 6.48, isAlarm: true },
  ],
} as unknown as Trend

test('each run is a point that leads to it', () => {
  const points = trendPoints(trend)
  expect(points.map(({ href, values }) => [href, values[0]])).toEqual([
    ['/runs/a', 10],
    ['/runs/b', null],
    ['/runs/c', 17],
  ])
  expect(points[0]?.name).toContain('20 Nov 2026')
  expect(points[0]?.note).toBeUndefined()
})

test('runs of some hours are told apart by the time of day, those of some days by the date', () => {
  expect(trendPoints(trend)[0]?.tick).toBe('20 Nov')
  const [one] = trendPoints({ ...trend, points: trend.points.slice(0, 2) })
  expect(one?.tick).toMatch(/^\d\d:\d\d$/)
})

test('an alarm says why it is one', () => {
  expect(trendPoints(trend)[2]).toMatchObject({ isAlarm: true, note: 'alarm: harm adds up to 6.5, above 5' })
  expect(alarmsOf(trend).map(({ runId }) => runId)).toEqual(['c'])
})

test('a band says what it is taken from; there may be none', () => {
  expect(trendBand(trend)).toMatchObject({ low: 8, high: 12 })
  expect(trendBand(trend)?.name).toContain('baseline v1, 5 runs')
  const band = { source: 'first 7 runs', runs: 7, mean: 10, sd: 1, low: 8, high: 12 }
  expect(trendBand({ ...trend, band })?.name).toContain('Usual: first 7 runs, mean')
  expect(trendBand({ ...trend, band: null })).toBeNull()
})
