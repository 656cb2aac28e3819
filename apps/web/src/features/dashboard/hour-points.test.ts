import { expect, test } from 'vitest'
import { hourPoints, isByHour } from './hour-points.ts'

const span = { from: '2026-11-23T10:00:00.000Z', to: '2026-11-23T12:00:00.000Z' }

test('each hour says how many failed and how many did not', () => {
  const points = hourPoints({ hours: [{ at: '2026-11-23T11:00:00.000Z', runs: 5, failed: 2 }] }, span, 's1')
  expect(points.map(({ values }) => values)).toEqual([
    [0, 0],
    [3, 2],
  ])
  expect(points[1]?.href).toContain('/runs?from=2026-11-23T11%3A00')
  expect(points[1]?.href).toContain('scenarioId=s1')
})

test('hours are shown of a day or two', () => {
  expect(isByHour(span)).toBe(true)
  expect(isByHour({ from: '2026-11-20T00:00:00.000Z', to: '2026-11-23T00:00:00.000Z' })).toBe(false)
})
