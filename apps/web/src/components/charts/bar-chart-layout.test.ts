import { expect, test } from 'vitest'
import { barChartLayout } from './bar-chart-layout.ts'

const points = (...values: (number | null)[][]) =>
  values.map((each, place) => ({ key: `${place}`, name: '', tick: `${place + 1} Nov`, values: each }))
const size = { width: 400, height: 132 }
const layoutOf = (values: (number | null)[][], isWhole = true) =>
  barChartLayout({ points: points(...values), format: String, isWhole }, size)

test('the parts of a bar stand on one another, with a seam between them', () => {
  const { bars, plot } = layoutOf([[4, 0, 4]])
  const [first, last] = bars
  expect(bars.map(({ series }) => series)).toEqual([0, 2])
  expect(first).toMatchObject({ y: 60, height: 50 })
  expect(first?.y).toBe((last?.y ?? 0) + (last?.height ?? 0) + 1)
  expect(last?.y).toBe(plot.top)
})

test('what is not known or nothing has no bar; what is hardly anything is still seen', () => {
  const { bars } = layoutOf([[null], [0], [1], [100_000]])
  expect(bars.map(({ key }) => key)).toEqual(['2-0', '3-0'])
  expect(bars[0]?.height).toBeGreaterThan(1)
})

test('counts have no ticks between whole numbers', () => {
  expect(layoutOf([[1]]).yTicks.map(({ text }) => text)).toEqual(['0', '1'])
  expect(layoutOf([[1]], false).yTicks.length).toBeGreaterThan(2)
})

test('nothing at all has an axis, and a year of days has bars beside each other', () => {
  expect(layoutOf([[0], [0]]).yTicks.map(({ text }) => text)).toEqual(['0', '1'])
  const { bars } = layoutOf(Array.from({ length: 366 }, () => [1]))
  expect(bars[1]?.x).toBeGreaterThanOrEqual((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0) - 0.1)
  expect((bars.at(-1)?.x ?? 0) + (bars.at(-1)?.width ?? 0)).toBeLessThanOrEqual(400.1)
})
