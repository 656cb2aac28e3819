import { expect, test } from 'vitest'
import { type ChartPoint, pointWords } from './chart-shapes.ts'
import { lineChartLayout, namedPlaces } from './line-chart-layout.ts'

const point = (place: number, ...values: (number | null)[]): ChartPoint => ({
  key: `${place}`,
  name: `Run ${place}`,
  tick: `${place}`,
  values,
})
const size = { width: 400, height: 200 }
const layout = (points: readonly ChartPoint[], changes = {}) =>
  lineChartLayout({ points, series: 1, band: null, format: String, isFromZero: false, ...changes }, size)

test('points are spread evenly and their columns leave no gap', () => {
  const { columns, plot } = layout([point(0, 1), point(1, 2), point(2, 3)])
  expect(columns[0]?.from).toBe(plot.left)
  expect(columns[0]?.to).toBe(columns[1]?.from)
  expect(columns[2]?.to).toBe(plot.right)
  expect((columns[0]?.x ?? 0) + (columns[2]?.x ?? 0)).toBeCloseTo((columns[1]?.x ?? 0) * 2)
})

test('a value that is missing leaves a gap in the line', () => {
  const { paths } = layout([point(0, 1), point(1, 2), point(2, null), point(3, 3), point(4, 4)])
  expect(paths[0]?.match(/M/g)).toHaveLength(2)
})

test('the band is in sight, also where no value reaches it', () => {
  const band = { low: 10, mean: 12, high: 14, name: 'Baseline' }
  const { band: place, plot } = layout([point(0, 1), point(1, 2)], { band })
  expect(place?.top).toBeGreaterThanOrEqual(plot.top)
  expect(place?.top).toBeLessThan(place?.mean ?? 0)
  expect(place?.mean).toBeLessThan(place?.bottom ?? 0)
})

test('what can not be negative does not begin below nothing', () => {
  const lowest = (points: readonly ChartPoint[], changes = {}) =>
    Number(layout(points, changes).yTicks[0]?.text)
  expect(lowest([point(0, 1), point(1, 100)])).toBe(0)
  expect(lowest([point(0, 90), point(1, 100)])).toBeGreaterThan(80)
  expect(lowest([point(0, 90), point(1, 100)], { isFromZero: true })).toBe(0)
  expect(lowest([point(0, -1), point(1, 1)])).toBeLessThanOrEqual(-1)
})

test('no tick stands above what there can be, and what is all nothing stands on the ground', () => {
  const ticks = (points: readonly ChartPoint[], changes = {}) =>
    layout(points, { isFromZero: true, ...changes }).yTicks.map(({ text }) => Number(text))
  expect(Math.max(...ticks([point(0, 0), point(1, 1)], { most: 1 }))).toBe(1)
  expect(ticks([point(0, 0), point(1, 0)])[0]).toBe(0)
})

test('one point, equal points and none at all have a place', () => {
  expect(layout([point(0, 5)]).columns).toHaveLength(1)
  expect(layout([point(0, 0), point(1, 0)]).y(0)).toBeGreaterThan(0)
  expect(layout([]).yTicks.length).toBeGreaterThan(1)
})

test('as many points are named as there is room for, evenly, the last with them', () => {
  expect(namedPlaces(100, 5)).toEqual([19, 39, 59, 79, 99])
  expect(namedPlaces(24, 12)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23])
  expect(namedPlaces(3, 10)).toEqual([0, 1, 2])
  expect(namedPlaces(7, 1)).toEqual([6])
  expect(namedPlaces(0, 4)).toEqual([])
})

test('a point is told in words', () => {
  expect(pointWords({ ...point(1, 5), note: 'alarm' }, ['Latency'], (value) => `${value} s`)).toBe(
    'Run 1: 5 s, alarm',
  )
  expect(pointWords(point(1, 5, null), ['p50', 'p95'], (value) => `${value} s`)).toBe(
    'Run 1: p50 5 s, p95 nothing measured',
  )
})
